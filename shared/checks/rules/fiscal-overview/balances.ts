import { checkSame } from '../../equation.ts';
import { sideTotal } from '../../overview-lines.ts';
import { grandTotal, thisYearTotal } from '../../overview-sums.ts';
import type { Rule } from '../../rule.ts';

/** T-12: 财政拨款收支总表 balances; each total = 本年 + 结转; 本年 = Σ its lines. */
export const fiscalOverviewBalances: Rule = {
  id: 'fiscal-overview/balances',
  catalogue: 'T-12',
  sources: ['OP', 'STD'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['fiscal_overview'],
  messages: ['sides-differ', 'total-differs', 'sum-differs'],
  *check(context) {
    for (const table of context.all('fiscal_overview')) {
      const income = sideTotal(table, 'income');
      const spent = sideTotal(table, 'expense');
      if (income && spent) yield checkSame(fiscalOverviewBalances, spent, income, { message: 'sides-differ' });
      for (const list of table.lists) {
        yield* grandTotal(fiscalOverviewBalances, list, 'total-differs');
        yield* thisYearTotal(fiscalOverviewBalances, list, 'sum-differs');
      }
    }
  },
};
