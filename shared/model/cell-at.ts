import type { ViewCell, ViewTable } from './view.ts';

const indexes = new WeakMap<readonly ViewCell[], ReadonlyMap<number, ViewCell>>();

/** The cell that covers grid place (row, col), spans included; undefined outside the grid. */
export function cellAt(table: Pick<ViewTable, 'cells' | 'colCount'>, row: number, col: number): ViewCell | undefined {
  let index = indexes.get(table.cells);
  if (!index) {
    const map = new Map<number, ViewCell>();
    for (const cell of table.cells) {
      for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1) {
        for (let c = cell.col; c < cell.col + cell.colSpan; c += 1) map.set(r * table.colCount + c, cell);
      }
    }
    index = map;
    indexes.set(table.cells, index);
  }
  return col < 0 || col >= table.colCount ? undefined : index.get(row * table.colCount + col);
}
