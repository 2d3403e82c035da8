import type { ViewCell, ViewTable } from '../model/view.ts';

/** The cells of a table that print amounts: no codes, serial numbers, column numbers or years of the head. */
export function amountCells(table: Pick<ViewTable, 'cells' | 'columns' | 'rows'>): readonly ViewCell[] {
  return table.cells.filter((cell) => {
    if (cell.value === null) return false;
    const role = table.rows[cell.row]?.role;
    if (role === 'header' || role === 'numbering') return false;
    const content = table.columns[cell.col]?.content;
    // A figure with decimals in a column of codes is a figure that slipped there, not a code.
    return cell.decimals > 0 || !(content === 'code' || content === 'unit_code' || content === 'serial');
  });
}
