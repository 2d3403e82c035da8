import { grandTotal } from '../../overview-sums.ts';
import type { Rule } from '../../rule.ts';

/** T-02: 收入总计 = 本年收入合计 + 上年结转 (+ 使用非财政拨款结余). */
export const overviewIncomeTotal: Rule = {
  id: 'overview/income-total',
  catalogue: 'T-02',
  sources: ['TPL', 'GBC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['overview'],
  messages: ['total-differs'],
  *check(context) {
    for (const table of context.all('overview')) {
      const list = table.list('income');
      if (list) yield* grandTotal(overviewIncomeTotal, list, 'total-differs');
    }
  },
};
