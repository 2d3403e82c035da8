import type { ColumnField } from '../../../model/table-meaning.ts';
import { compare } from '../../comparison.ts';
import { fundLine, lineAmount, mainColumn, spendingTotal, totalLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';

const SOURCES = ['superior', 'institution', 'business', 'affiliated', 'other_income'] as const satisfies readonly ColumnField[];

/** F-02: 本年收入合计 and each source of 收入支出决算总表 = 收入决算表; 本年支出合计 = 支出决算表. */
export const finalOverviewDetails: Rule = {
  id: 'final/overview-details',
  catalogue: 'F-02',
  sources: ['GBC'],
  severity: 'error',
  must: 'practice',
  profiles: ['final'],
  needs: ['overview'],
  messages: ['differs'],
  *check(context) {
    for (const [overview, income] of context.pairs('overview', 'income')) {
      const [side, list] = [overview.list('income'), income.lists[0]];
      const line = list && totalLine(list);
      const amount = side && mainColumn(side);
      const whole = compare(finalOverviewDetails, spendingTotal(income, 'total'), lineAmount(overview, 'income', 'THIS_YEAR'), 'differs');
      if (whole) yield whole;
      if (!side || !list || !line || !amount) continue;
      for (const source of SOURCES) {
        const [column, own] = [list.column(source), fundLine(side, source)];
        const checked = column && own && compare(finalOverviewDetails, list.figure(line, column), side.figure(own, amount), 'differs');
        if (checked) yield checked;
      }
    }
    for (const [overview, expenditure] of context.pairs('overview', 'expenditure')) {
      const spent = compare(finalOverviewDetails, spendingTotal(expenditure, 'total'), lineAmount(overview, 'expense', 'THIS_YEAR'), 'differs');
      if (spent) yield spent;
    }
  },
};
