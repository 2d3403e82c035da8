import { grandTotal } from '../../overview-sums.ts';
import type { Rule } from '../../rule.ts';

/** T-03: 支出总计 = 本年支出合计 + 结转下年 (+ 结余分配), on the side by class and, in 江苏, on the side by use. */
export const overviewExpenseTotal: Rule = {
  id: 'overview/expense-total',
  catalogue: 'T-03',
  sources: ['TPL', 'GBC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['overview'],
  messages: ['total-differs'],
  *check(context) {
    for (const table of context.all('overview')) {
      for (const side of ['expense', 'use'] as const) {
        const list = table.list(side);
        if (list) yield* grandTotal(overviewExpenseTotal, list, 'total-differs');
      }
    }
  },
};
