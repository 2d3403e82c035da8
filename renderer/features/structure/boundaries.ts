import type { ViewTable } from '../../../shared/model/view.ts';

/** A line between two rows or columns on a page, in points; `at` is the grid line it stands before. `from`–`to` is its length. */
export interface Boundary {
  readonly axis: 'row' | 'col';
  readonly at: number;
  readonly point: number;
  readonly from: number;
  readonly to: number;
}

/** The lines between columns and rows of the part of a table that lies on a page, from the boxes of its cells; lines that no cell tells are left out. */
export function boundariesOn(table: ViewTable, page: number): readonly Boundary[] {
  const cells = table.cells.flatMap((cell) => (cell.place.kind === 'page' && cell.place.page === page ? [{ cell, box: cell.place.box }] : []));
  if (cells.length === 0) return [];
  const left = Math.min(...cells.map(({ box }) => box[0]));
  const top = Math.min(...cells.map(({ box }) => box[1]));
  const right = Math.max(...cells.map(({ box }) => box[2]));
  const bottom = Math.max(...cells.map(({ box }) => box[3]));
  const lines = (axis: 'row' | 'col', count: number, low: 0 | 1, high: 2 | 3, from: number, to: number): Boundary[] =>
    Array.from({ length: count - 1 }, (_, index) => index + 1).flatMap((at) => {
      const before = cells.filter(({ cell }) => (axis === 'col' ? cell.col + cell.colSpan : cell.row + cell.rowSpan) === at).map(({ box }) => box[high]);
      const after = cells.filter(({ cell }) => (axis === 'col' ? cell.col : cell.row) === at).map(({ box }) => box[low]);
      return before.length === 0 || after.length === 0 ? [] : [{ axis, at, point: (Math.max(...before) + Math.min(...after)) / 2, from, to }];
    });
  return [...lines('col', table.colCount, 0, 2, top, bottom), ...lines('row', table.rowCount, 1, 3, left, right)];
}
