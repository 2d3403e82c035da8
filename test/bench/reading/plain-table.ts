import type { TableGrid } from '../../../shared/model/table-grid.ts';
import type { GenTable } from '../../generator/disclosure.ts';
import type { Gold } from '../../golden/score-samples.ts';

/** A cell for measuring: its place, its span in grid places, and its text without blanks. */
export interface PlainCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
}

/** A table for measuring, whatever it came from. */
export interface PlainTable {
  readonly name: string;
  readonly rowCount: number;
  readonly colCount: number;
  readonly cells: readonly PlainCell[];
}

/** Blanks inside a cell are the printer's, not the writer's: all measures of the field leave them out. */
const tight = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

const plain = (name: string, rowCount: number, colCount: number, cells: readonly PlainCell[]): PlainTable => ({
  name, rowCount, colCount,
  cells: cells.map(({ row, col, rowSpan, colSpan, text }) => ({ row, col, rowSpan, colSpan, text: tight(text) })).sort((a, b) => a.row - b.row || a.col - b.col),
});

/** A table as read. */
export const plainOfGrid = (table: TableGrid): PlainTable => plain(table.title?.text ?? table.id, table.rowCount, table.colCount, table.cells);

/** A table as the generator prints it. */
export const plainOfGenerated = (table: GenTable): PlainTable => plain(table.title, table.rowCount, table.columns.length, table.cells);

/** The tables of a gold file: head, column numbers where printed, rows. */
export function plainOfGold(gold: Gold): PlainTable[] {
  return gold.tables.filter((table) => table.kind !== 'toc').map((table) => {
    const cells: PlainCell[] = table.header.rows.flatMap((row, index) => row.map((cell) => ({ row: index, col: cell.col, rowSpan: cell.rowspan, colSpan: cell.colspan, text: cell.text })));
    const numbers = table.header.number_row?.some((text) => text !== '') ? [table.header.number_row] : [];
    const rows = [...numbers, ...table.rows.map((row) => row.cells)];
    rows.forEach((texts, index) => texts.forEach((text, col) => cells.push({ row: table.header.rows.length + index, col, rowSpan: 1, colSpan: 1, text })));
    return plain(table.title, table.header.rows.length + rows.length, table.ncols, cells);
  });
}

/**
 * The table as read, in the manner of gold that records no merged cells: a merged cell whose places gold calls one text and blanks
 * is taken apart. Everything else stays as it is.
 */
export function inMannerOf(gold: PlainTable, read: PlainTable): PlainTable {
  const wanted = new Map(gold.cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  const cells = read.cells.flatMap((cell): PlainCell[] => {
    const places = Array.from({ length: cell.rowSpan * cell.colSpan }, (_, index) => ({ row: cell.row + Math.floor(index / cell.colSpan), col: cell.col + (index % cell.colSpan), rowSpan: 1, colSpan: 1, text: index === 0 ? cell.text : '' }));
    const apart = places.every((place) => {
      const own = wanted.get(`${place.row},${place.col}`);
      return own !== undefined && own.rowSpan === 1 && own.colSpan === 1 && own.text === place.text;
    });
    return apart ? places : [cell];
  });
  return { ...read, cells: cells.sort((a, b) => a.row - b.row || a.col - b.col) };
}

/** True when every cell is in its place with its span and text. */
export const isExact = (a: PlainTable, b: PlainTable): boolean =>
  a.rowCount === b.rowCount && a.colCount === b.colCount && a.cells.length === b.cells.length
  && a.cells.every((cell, index) => {
    const other = b.cells[index];
    return other !== undefined && cell.row === other.row && cell.col === other.col && cell.rowSpan === other.rowSpan && cell.colSpan === other.colSpan && cell.text === other.text;
  });

/** Cells of one table that the other does not have, as lines to read. */
export function differencesOf(gold: PlainTable, read: PlainTable): string[] {
  const line = (cell: PlainCell): string => `r${cell.row}c${cell.col} ${cell.rowSpan}x${cell.colSpan} ${cell.text}`;
  const [wanted, found] = [new Set(gold.cells.map(line)), new Set(read.cells.map(line))];
  return [...[...wanted].filter((cell) => !found.has(cell)).map((cell) => `- ${cell}`), ...[...found].filter((cell) => !wanted.has(cell)).map((cell) => `+ ${cell}`)];
}
