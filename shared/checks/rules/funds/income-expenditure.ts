import { checkSum, firstThatHolds } from '../../equation.ts';
import { lineAmount, mainColumn, spendingTotal, totalLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';

/** 政府性基金收入表 (with what was carried over) = 政府性基金支出表. */
export const fundsIncomeExpenditure: Rule = {
  id: 'funds/income-expenditure',
  catalogue: 'X-22',
  sources: ['TPL'],
  severity: 'error',
  must: 'template',
  profiles: ['budget', 'final'],
  needs: ['gf_income', 'gf_exp'],
  messages: ['differs'],
  *check(context) {
    for (const [income, expenditure] of context.pairs('gf_income', 'gf_exp')) {
      const list = income.lists[0];
      const line = list && totalLine(list);
      const column = list && mainColumn(list);
      const spent = spendingTotal(expenditure, 'total');
      if (!list || !line || !column || !spent) continue;
      const taken = list.figure(line, column);
      if (taken.state === 'blank' && spent.state === 'blank') continue;
      const carried = context.all('fiscal_overview').flatMap((fiscal) => lineAmount(fiscal, 'income', 'SRC:carry.gf') ?? []);
      const data = { otherTable: income.title };
      const held = firstThatHolds([checkSum(fundsIncomeExpenditure, spent, [{ figure: taken }], { message: 'differs', data }), ...(carried.length === 1 ? [checkSum(fundsIncomeExpenditure, spent, [{ figure: taken }, ...carried.map((figure) => ({ figure }))], { message: 'differs', data })] : [])]);
      if (held) yield held;
    }
  },
};
