import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';
import { contentOf } from '../../table-content.ts';
import type { TableReader } from '../../table-reader.ts';

const splits = ({ table }: TableReader): boolean => table.columns.some((column) => column.field === 'basic' || column.field === 'project' || column.field === 'personnel')
  || table.lists.some((list) => list.entries.some((entry) => entry.key === 'USE:basic' || entry.key === 'USE:project'));

/** C-09: spending is told apart into basic and project spending. */
export const completenessBasicAndProject: Rule = {
  id: 'completeness/basic-and-project',
  catalogue: 'C-09',
  sources: ['R6'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['expenditure', 'gpb_exp'],
  messages: ['not-split', 'not-understood'],
  *check(context) {
    for (const table of context.ofKind('expenditure', 'gpb_exp', 'f_expenditure', 'f_gpb_exp')) {
      if (contentOf(table) !== 'figures') continue;
      const { columns, id } = table.table;
      // 江苏 prints the general budget by subject only and splits it in the table of all fiscal money.
      const split = splits(table) || (table.table.kind === 'gpb_exp' && context.ofKind('fiscal_exp', 'fiscal_overview', 'expenditure').some(splits));
      // A column that was not understood may be one of the two, and a table that was not read may split them.
      const unclear = context.view.snapshot.gaps.some(({ code }) => code === 'table-unread') || columns.some((column) => column.content === 'amount' && column.field === null);
      yield evaluation(completenessBasicAndProject, { state: split ? 'pass' : unclear ? 'not_run' : 'fail', message: split || !unclear ? 'not-split' : 'not-understood', data: { table: table.title }, at: [{ kind: 'table', table: id }], address: [table.name] });
    }
  },
};
