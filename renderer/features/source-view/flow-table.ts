import type { PrintedTable } from '../../../shared/view/printed-source.ts';
import type { SheetCell } from './sheet-cells.ts';
import { sheetLayout, type SheetLayout } from './sheet-layout.ts';

/** Words of a table go on in the next line of their cell, figures do not; CSS pixels. */
const WIDEST_WORDS = 150;
const WIDEST_HEAD = 84;

const made = new WeakMap<PrintedTable, SheetLayout>();

/** How a table of a flow is drawn piece by piece: its columns are as wide in each piece. */
export function flowTable(table: PrintedTable): SheetLayout {
  const known = made.get(table);
  if (known) return known;
  const cells = table.cells.map((cell): SheetCell => ({
    row: cell.row, col: cell.col, rowSpan: cell.rowSpan, colSpan: cell.colSpan, text: cell.original ?? cell.text,
    number: cell.value !== null && cell.row >= table.headRows, ref: { kind: 'cell', table: table.id, row: cell.row, col: cell.col },
  }));
  const layout = sheetLayout(cells, (cell) => (cell.row < table.headRows ? WIDEST_HEAD : cell.number ? Infinity : WIDEST_WORDS));
  made.set(table, layout);
  return layout;
}
