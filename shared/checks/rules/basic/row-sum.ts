import { economicTables } from '../../economic-tables.ts';
import { groupSums } from '../../group-sums.ts';
import { rowSums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

/** T-15: 合计 = 人员经费 + 公用经费, on every line; economic classes as columns make the total or the 小计 of their group. */
export const basicRowSum: Rule = {
  id: 'basic/row-sum',
  catalogue: 'T-15',
  sources: ['GBC', 'STD'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['gpb_basic'],
  messages: ['row-differs'],
  *check(context) {
    for (const table of economicTables(context)) for (const list of table.lists) yield* groupSums(basicRowSum, list, 'row-differs');
    for (const table of [...context.all('gpb_basic'), ...context.ofKind('fiscal_basic')]) {
      for (const list of table.lists) yield* groupSums(basicRowSum, list, 'row-differs');
      for (const list of table.lists) yield* rowSums(basicRowSum, list, { message: 'row-differs', total: 'total', readings: [['personnel', 'public']] });
    }
  },
};
