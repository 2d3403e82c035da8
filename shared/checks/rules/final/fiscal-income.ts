import { compare } from '../../comparison.ts';
import { lineAmount, spendingTotal } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';

/** F-04: 财政拨款收入 of 收入决算表 = 本年收入合计 of 财政拨款收入支出决算总表. */
export const finalFiscalIncome: Rule = {
  id: 'final/fiscal-income',
  catalogue: 'F-04',
  sources: ['GBC'],
  severity: 'error',
  must: 'practice',
  profiles: ['final'],
  needs: ['income', 'fiscal_overview'],
  messages: ['differs'],
  *check(context) {
    for (const [income, fiscal] of context.pairs('income', 'fiscal_overview')) {
      const checked = compare(finalFiscalIncome, spendingTotal(income, 'fiscal'), lineAmount(fiscal, 'income', 'THIS_YEAR'), 'differs');
      if (checked) yield checked;
    }
  },
};
