import type { TableId } from '../../../shared/model/ids.ts';
import type { StructureEdit } from '../../../shared/model/structure-edit.ts';
import { cellAt } from '../../../shared/model/cell-at.ts';
import type { ViewTable } from '../../../shared/model/view.ts';

/** Where an edit acts: the marked block, or the lit cell as a block of one. Grid rows and columns, both ends included. */
export interface Where {
  readonly table: ViewTable;
  readonly next: TableId | null;
  readonly area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } | null;
}

/** Names of the actions; each is one key in the sheet. */
export const STRUCTURE_ACTIONS = [
  'insertRow', 'insertCol', 'deleteRows', 'deleteCols', 'mergeRows', 'mergeCols', 'splitRow', 'splitCol', 'mergeCells', 'splitCell', 'moreHead', 'lessHead', 'unjoin', 'join', 'gridOfBefore', 'deleteTable',
] as const;
export type StructureAction = (typeof STRUCTURE_ACTIONS)[number];

/** The edit an action means here; null where it cannot be done. */
export function editOf(action: StructureAction, { table, next, area }: Where): StructureEdit | null {
  const id = table.id;
  if (action === 'deleteTable') return { kind: 'delete-table', table: id };
  if (action === 'join') return next === null ? null : { kind: 'join', table: id, next };
  if (action === 'moreHead') return table.headRows < table.rowCount - 1 ? { kind: 'set-head-rows', table: id, rows: table.headRows + 1 } : null;
  if (action === 'lessHead') return table.headRows > 0 ? { kind: 'set-head-rows', table: id, rows: table.headRows - 1 } : null;
  if (!area) return null;
  const { top, left, bottom, right } = area;
  const rows = bottom - top + 1;
  const cols = right - left + 1;
  switch (action) {
    case 'insertRow': return { kind: 'insert-line', table: id, axis: 'row', at: top };
    case 'insertCol': return { kind: 'insert-line', table: id, axis: 'col', at: left };
    case 'deleteRows': return rows < table.rowCount ? { kind: 'delete-lines', table: id, axis: 'row', at: top, count: rows } : null;
    case 'deleteCols': return cols < table.colCount ? { kind: 'delete-lines', table: id, axis: 'col', at: left, count: cols } : null;
    case 'mergeRows': return rows > 1 ? { kind: 'merge-lines', table: id, axis: 'row', at: top, count: rows } : null;
    case 'mergeCols': return cols > 1 ? { kind: 'merge-lines', table: id, axis: 'col', at: left, count: cols } : null;
    case 'splitRow': return rows === 1 ? { kind: 'split-line', table: id, axis: 'row', at: top, point: null, page: null } : null;
    case 'splitCol': return cols === 1 ? { kind: 'split-line', table: id, axis: 'col', at: left, point: null, page: null } : null;
    case 'mergeCells': return rows * cols > 1 ? { kind: 'merge-cells', table: id, row: top, col: left, rowSpan: rows, colSpan: cols } : null;
    case 'splitCell': {
      const cell = cellAt(table, top, left);
      return cell && cell.rowSpan * cell.colSpan > 1 ? { kind: 'split-cell', table: id, row: cell.row, col: cell.col } : null;
    }
    case 'unjoin': return top > table.headRows ? { kind: 'unjoin', table: id, row: top, head: true } : null;
    case 'gridOfBefore': return table.fragments.length > 1 || next !== null ? { kind: 'grid-of-before', table: id, row: top } : null;
  }
}
