import type { TableGrid } from '../model/table-grid.ts';
import type { TableMeaning } from '../model/table-meaning.ts';

/** What is not certain about a table, as read and as understood. A form has no head, and none is missing. */
export function tableDoubts(grid: Pick<TableGrid, 'doubts' | 'headRows'>, meaning: Pick<TableMeaning, 'kind' | 'columns' | 'doubts'>): readonly string[] {
  const form = grid.headRows === 0 && meaning.kind === 'project_targets' && meaning.columns.every((column) => column.path.length === 0);
  return [...new Set([...grid.doubts.filter((doubt) => !(form && doubt === 'no-head')), ...meaning.doubts])];
}
