import { groupSums } from '../../group-sums.ts';
import { rowSums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

/** T-14: 合计 = 基本支出 + 项目支出; 基本支出 = 人员经费 + 公用经费; further groups of the head by their own 小计. */
export const gpbRowSum: Rule = {
  id: 'gpb/row-sum',
  catalogue: 'T-14',
  sources: ['TPL'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['gpb_exp'],
  messages: ['row-differs'],
  *check(context) {
    for (const table of [...context.all('gpb_exp'), ...context.ofKind('fiscal_exp')]) {
      for (const list of table.lists) {
        yield* rowSums(gpbRowSum, list, { message: 'row-differs', total: 'total', readings: [['basic', 'project'], ['personnel', 'public', 'project']] });
        yield* rowSums(gpbRowSum, list, { message: 'row-differs', total: 'basic', readings: [['personnel', 'public']] });
        yield* groupSums(gpbRowSum, list, 'row-differs');
      }
    }
  },
};
