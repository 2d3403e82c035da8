import { evaluation } from '../../evaluation.ts';
import { contentOf } from '../../table-content.ts';
import type { Rule } from '../../rule.ts';

/** C-02: a table without data is still printed with its head. */
export const completenessEmptyTableListed: Rule = {
  id: 'completeness/empty-table-listed',
  catalogue: 'C-02',
  sources: ['OP', 'STD'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['gf_exp'],
  messages: ['head-missing'],
  *check(context) {
    for (const table of context.tables) {
      if (table.table.kind === 'other' || ['figures', 'unclear'].includes(contentOf(table))) continue;
      const named = table.table.columns.filter((column) => column.path.some((part) => part !== '')).length;
      yield evaluation(completenessEmptyTableListed, {
        state: named >= 2 ? 'pass' : 'fail', severity: 'warning', message: 'head-missing', data: { table: table.title },
        at: [{ kind: 'table', table: table.table.id }], address: [table.name],
      });
    }
  },
};
