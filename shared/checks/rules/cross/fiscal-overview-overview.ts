import { checkSum, firstThatHolds } from '../../equation.ts';
import { compare } from '../../comparison.ts';
import { fundLine, lineAmount, mainColumn, topLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';

const FUNDS = ['gpb', 'gf', 'soc'] as const;

/** 财政拨款收支总表 income = the fiscal sources of 收支总表, as a whole and fund by fund. */
export const crossFiscalOverviewOverview: Rule = {
  id: 'cross/fiscal-overview-overview',
  catalogue: 'X-05',
  sources: ['GBC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['fiscal_overview', 'overview'],
  messages: ['differs', 'fund-differs'],
  *check(context) {
    for (const [fiscal, overview] of context.pairs('fiscal_overview', 'overview')) {
      const list = overview.list('income');
      const column = list && mainColumn(list);
      if (!list || !column) continue;
      const whole = fundLine(list, 'fiscal');
      const sources = whole ? [whole] : FUNDS.flatMap((fund) => fundLine(list, fund) ?? []);
      const carry = topLine(list, 'CARRY_IN');
      const money = sources.map((line) => ({ figure: list.figure(line, column) }));
      const year = lineAmount(fiscal, 'income', 'THIS_YEAR');
      const total = lineAmount(fiscal, 'income', 'TOTAL');
      const data = { otherTable: overview.title };
      if (sources.length > 0) {
        const held = firstThatHolds([
          ...(year ? [checkSum(crossFiscalOverviewOverview, year, money, { message: 'differs', data })] : []),
          ...(total ? [checkSum(crossFiscalOverviewOverview, total, money, { message: 'differs', data })] : []),
          ...(total && carry ? [checkSum(crossFiscalOverviewOverview, total, [...money, { figure: list.figure(carry, column) }], { message: 'differs', data })] : []),
        ]);
        if (held) yield held;
      }
      const own = fiscal.list('income');
      const ownColumn = own && mainColumn(own);
      for (const fund of FUNDS) {
        const left = own && fundLine(own, fund);
        const right = fundLine(list, fund);
        const checked = own && ownColumn && left && right && compare(crossFiscalOverviewOverview, own.figure(left, ownColumn), list.figure(right, column), 'fund-differs');
        if (checked) yield checked;
      }
    }
  },
};
