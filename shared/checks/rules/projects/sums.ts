import type { ColumnField } from '../../../model/table-meaning.ts';
import { hierarchySums, rowSums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

const FUNDS: readonly ColumnField[] = ['gpb', 'gf', 'soc', 'fsa'];
const READINGS: readonly (readonly ColumnField[])[] = [
  [...FUNDS, 'own', 'carry'],
  [...FUNDS, 'own'],
  ['fiscal', 'fsa', 'own', 'carry'],
  ['fiscal', 'fsa', 'own'],
  ['current', 'carry'],
];

/** T-22: 项目支出表: 合计 = Σ projects; each line = Σ its funds. */
export const projectsSums: Rule = {
  id: 'projects/sums',
  catalogue: 'T-22',
  sources: ['TPL'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['project_exp'],
  messages: ['row-differs', 'sum-differs'],
  *check(context) {
    for (const table of context.all('project_exp')) {
      for (const list of table.lists) {
        yield* rowSums(projectsSums, list, { message: 'row-differs', total: 'total', readings: READINGS, mayLeaveOut: true });
        yield* hierarchySums(projectsSums, list, 'sum-differs', () => true);
      }
    }
  },
};
