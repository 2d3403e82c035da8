import type { GridApi } from 'ag-grid-community';
import type { TableId } from '../../../shared/model/ids.ts';
import type { CellRef } from '../../../shared/model/ref.ts';
import type { GridRow } from './grid-row.ts';

/** The cell whose editor is open with what stands in it now; null when `field` is no such editor. */
export function typedCell(grid: GridApi<GridRow> | null, table: TableId, rows: readonly GridRow[], field: EventTarget): { readonly ref: CellRef; readonly before: string; readonly after: string } | null {
  if (!grid || grid.isDestroyed() || !(field instanceof HTMLInputElement) || !field.closest('.ag-cell')) return null;
  const [place] = grid.getEditingCells();
  const cell = place?.column && rows[place.rowIndex]?.cells[Number(place.column.getColId())];
  return cell ? { ref: { kind: 'cell', table, row: cell.row, col: cell.col }, before: cell.text, after: field.value.trim() } : null;
}
