import type { Box } from '../model/place.ts';
import { glyphLines } from './glyph-lines.ts';
import type { PageCell, PageTable } from './page-tables.ts';

/** A cell whose characters are set: what joining over pages needs of it, without the characters. `page` and `box` are its own (first) page's. */
export interface SetCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly page: number;
  readonly box: Box;
  /** True when the last line of text fills the cell: it may go on after a page break. */
  readonly full: boolean;
}

/** A table of one page with its cells set: light enough to keep while hundreds of other pages are read, and plain data for another worker. */
export interface SetTable extends Omit<PageTable, 'cells'> {
  readonly cells: readonly SetCell[];
}

/** Blank at the end of a cell's last line, in characters, up to which the line counts as full. */
const ROOM = 1.8;

function isFull(cell: PageCell): boolean {
  const line = glyphLines(cell.glyphs).at(-1);
  const first = line?.[0];
  const last = line?.at(-1);
  return first !== undefined && last !== undefined && cell.box[2] - cell.box[0] - (last.box[2] - first.box[0]) <= (ROOM + 0.6) * last.size;
}

/** The table without its characters. */
export const setTable = (table: PageTable): SetTable => ({
  ...table,
  cells: table.cells.map((cell) => ({ row: cell.row, col: cell.col, rowSpan: cell.rowSpan, colSpan: cell.colSpan, text: cell.text, page: table.page, box: cell.box, full: isFull(cell) })),
});
