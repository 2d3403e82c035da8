import { checkSame } from '../../equation.ts';
import { sideTotal } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';

/** T-01: the overview's income total equals its expenditure total, and the total of 支出用途 where a third list prints one. */
export const overviewBalances: Rule = {
  id: 'overview/balances',
  catalogue: 'T-01',
  sources: ['OP', 'STD', 'GBC'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['overview'],
  messages: ['sides-differ'],
  *check(context) {
    for (const table of context.all('overview')) {
      const income = sideTotal(table, 'income');
      for (const side of ['expense', 'use'] as const) {
        const spent = sideTotal(table, side);
        if (income && spent) yield checkSame(overviewBalances, spent, income, { message: 'sides-differ' });
      }
    }
  },
};
