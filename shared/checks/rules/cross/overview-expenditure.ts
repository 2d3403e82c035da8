import { noOperand } from '../../comparison.ts';
import { checkSum, firstThatHolds } from '../../equation.ts';
import { lineAmount, spendingTotal } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';

/** 本年支出合计 of 收支总表 = 合计 of 支出总表 (less 结转下年 where it is counted in). */
export const crossOverviewExpenditure: Rule = {
  id: 'cross/overview-expenditure',
  catalogue: 'X-02',
  sources: ['GBC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['overview', 'expenditure'],
  messages: ['differs', 'no-operand'],
  *check(context) {
    for (const [overview, expenditure] of context.pairs('overview', 'expenditure')) {
      const total = spendingTotal(expenditure, 'total');
      const carried = spendingTotal(expenditure, 'carry_next');
      const year = lineAmount(overview, 'expense', 'THIS_YEAR');
      const whole = lineAmount(overview, 'expense', 'TOTAL');
      if (!total) {
        yield noOperand(crossOverviewExpenditure, expenditure, 'TOTAL');
        continue;
      }
      // 支出总表 may or may not carry 结转下年 inside its total.
      const spent = [{ figure: total }, ...(carried ? [{ figure: carried, sign: -1 as const }] : [])];
      const readings = [
        ...(year ? [checkSum(crossOverviewExpenditure, year, spent, { message: 'differs', data: { otherTable: total.table } })] : []),
        ...(whole ? [checkSum(crossOverviewExpenditure, whole, [{ figure: total }], { message: 'differs', data: { otherTable: total.table } })] : []),
        ...(year ? [checkSum(crossOverviewExpenditure, year, [{ figure: total }], { message: 'differs', data: { otherTable: total.table } })] : []),
      ];
      const held = firstThatHolds(readings);
      if (held) yield held;
    }
  },
};
