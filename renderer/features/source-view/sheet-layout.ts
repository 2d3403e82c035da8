import type { SheetCell } from './sheet-cells.ts';

/** Height of a line of the worksheet, in CSS pixels; `source.css` draws it so. */
export const SHEET_ROW = 22;

/** What a worksheet needs of its texts to be drawn piece by piece: all columns' widths, and which cell covers a place. Rows and columns count from 0. */
export interface SheetLayout {
  readonly rows: number;
  /** Widths in CSS pixels, by column. */
  readonly widths: readonly number[];
  readonly cellAt: (row: number, col: number) => SheetCell | undefined;
}

/** Wider texts end in an ellipsis. */
const WIDEST = 260;
const NARROWEST = 44;

const textWidth = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 12 : 7), 0);

/** Places that merged cells cover are kept by their cell, so that a piece that begins within one can still show it. `widest`: how wide a cell may make its column. */
export function sheetLayout(cells: readonly SheetCell[], widest: (cell: SheetCell) => number = () => WIDEST): SheetLayout {
  let rows = 0;
  let cols = 0;
  for (const cell of cells) {
    rows = Math.max(rows, cell.row + cell.rowSpan);
    cols = Math.max(cols, cell.col + cell.colSpan);
  }
  const widths = Array.from({ length: cols }, () => NARROWEST);
  const covering = new Map<number, SheetCell>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) for (let col = cell.col; col < cell.col + cell.colSpan; col += 1) covering.set(row * cols + col, cell);
    if (cell.colSpan === 1) widths[cell.col] = Math.max(widths[cell.col] ?? NARROWEST, Math.min(widest(cell), Math.ceil(textWidth(cell.text)) + 14));
  }
  return { rows, widths, cellAt: (row, col) => covering.get(row * cols + col) };
}

/** A sentence in one cell is read on beyond it, over empty places; longer ones than this in CSS pixels are cut. */
const FARTHEST = 1600;

/** True for words wider than their column that nothing stands right of: they are drawn beyond their cell, as worksheets do. */
export const readsOn = (cell: SheetCell, last: boolean, width: number): boolean => last && !cell.number && cell.rowSpan === 1 && cell.colSpan === 1 && textWidth(cell.text) + 14 > width;

/** How far texts reach beyond the last column, in CSS pixels. */
export function overhang(cells: readonly SheetCell[], widths: readonly number[]): number {
  const lasts = new Map<number, SheetCell>();
  for (const cell of cells) if ((lasts.get(cell.row)?.col ?? -1) < cell.col) lasts.set(cell.row, cell);
  const rights = widths.map((_, col) => widths.slice(col).reduce((sum, width) => sum + width, 0));
  const reach = (cell: SheetCell): number => (readsOn(cell, true, widths[cell.col] ?? 0) ? textWidth(cell.text) + 14 - (rights[cell.col] ?? 0) : 0);
  return Math.min(FARTHEST, Math.max(0, ...[...lasts.values()].map(reach)));
}

/** A cell as it is drawn in a piece of the worksheet; spans in lines and columns of that piece. */
export interface DrawnCell {
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** undefined = an empty place. */
  readonly cell: SheetCell | undefined;
}

/** The cells of line `row` in a piece of lines [from, to): one that began above the piece stands in its first line, none reaches beyond it. */
export function drawnCells({ widths, cellAt }: SheetLayout, row: number, from: number, to: number): readonly DrawnCell[] {
  const drawn: DrawnCell[] = [];
  for (let col = 0; col < widths.length; col += 1) {
    const cell = cellAt(row, col);
    if (!cell) drawn.push({ col, rowSpan: 1, colSpan: 1, cell });
    else if (col === cell.col && row === Math.max(cell.row, from)) drawn.push({ col, rowSpan: Math.min(cell.row + cell.rowSpan, to) - row, colSpan: cell.colSpan, cell });
  }
  return drawn;
}
