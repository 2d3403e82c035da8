import type { TableId } from '../model/ids.ts';
import type { StructureEdit } from '../model/structure-edit.ts';
import type { ViewTable } from '../model/view.ts';

/** True for edits that mean the same in another document of the template: what a table, a column or the head is, not what a single row is. */
function isOfLayout(edit: StructureEdit, table: ViewTable): boolean {
  switch (edit.kind) {
    case 'set-table':
    case 'set-head-rows':
    case 'set-column':
    case 'delete-table': return true;
    case 'merge-lines':
    case 'insert-line':
    case 'delete-lines': return edit.axis === 'col' || edit.at + ('count' in edit ? edit.count : 0) <= table.headRows;
    // A point on the page is the same where the template is the same; rows are as many as the year has.
    case 'split-line': return edit.axis === 'col' || edit.at < table.headRows;
    case 'move-boundary': return edit.axis === 'col';
    case 'merge-cells': return edit.row + edit.rowSpan <= table.headRows;
    case 'split-cell': return edit.row < table.headRows;
    case 'grid-of-before': return edit.row === 0;
    case 'unjoin':
    case 'join':
    case 'read-region': return false;
  }
}

/** The edits of one change that can be kept, by the table (as it stood before the change) that they were made on. */
export function editsToKeep(edits: readonly StructureEdit[], tables: readonly ViewTable[]): readonly { readonly table: ViewTable; readonly edits: readonly StructureEdit[] }[] {
  const kept = new Map<TableId, StructureEdit[]>();
  for (const edit of edits) {
    if (edit.kind === 'read-region') continue;
    const table = tables.find((candidate) => candidate.id === edit.table);
    if (!table || !isOfLayout(edit, table)) continue;
    kept.set(table.id, [...(kept.get(table.id) ?? []), edit]);
  }
  return [...kept].flatMap(([id, own]) => tables.filter((table) => table.id === id).map((table) => ({ table, edits: own })));
}
