import { thisYearTotal } from '../../overview-sums.ts';
import type { Rule } from '../../rule.ts';

/** T-05: 本年支出合计 = Σ classes. */
export const overviewClassSum: Rule = {
  id: 'overview/class-sum',
  catalogue: 'T-05',
  sources: ['TPL'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['overview'],
  messages: ['sum-differs'],
  *check(context) {
    for (const table of context.all('overview')) {
      const list = table.list('expense');
      if (list) yield* thisYearTotal(overviewClassSum, list, 'sum-differs');
    }
  },
};
