import type { Evaluation } from '../../../model/finding.ts';
import { compare, noOperand } from '../../comparison.ts';
import type { CheckContext } from '../../context.ts';
import { firstThatHolds } from '../../equation.ts';
import { fundLine, isNothing, lineAmount, mainColumn, topLine, totalLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';

const FUNDS = ['gpb', 'gf', 'soc', 'fsa', 'own'] as const;
type Table = ReturnType<CheckContext['all']>[number];

function* compareTables(overview: Table, income: Table): Iterable<Evaluation> {
  const side = overview.list('income');
  const list = income.list('main') ?? income.lists[0];
  const line = list && totalLine(list);
  const column = list && mainColumn(list);
  const split = list?.column('cur.total') ?? null;
  const amount = side && mainColumn(side);
  if (!side || !amount) return;
  if (!list || !line || (!column && !split)) {
    yield noOperand(crossOverviewIncome, income, 'TOTAL');
    return;
  }
  const total = lineAmount(overview, 'income', 'TOTAL');
  const year = lineAmount(overview, 'income', 'THIS_YEAR');
  const whole = column && firstThatHolds([total, split ? null : year].flatMap((figure) => compare(crossOverviewIncome, list.figure(line, column), figure, 'differs') ?? []));
  if (whole) yield whole;
  const years = column ? [year] : [year, total];
  const current = split && firstThatHolds(years.flatMap((figure) => compare(crossOverviewIncome, list.figure(line, split), figure, 'differs') ?? []));
  if (current) yield current;
  const carried = !isNothing(side, topLine(side, 'CARRY_IN'));
  for (const fund of FUNDS) {
    const source = fundLine(side, fund);
    // Without columns of this year's money a fund's column includes what was carried over.
    const own = list.column(`cur.${fund}`) ?? (carried ? null : list.column(fund));
    const checked = source && own && compare(crossOverviewIncome, list.figure(line, own), side.figure(source, amount), 'differs');
    if (checked) yield checked;
  }
}

/** 收支总表 against 收入总表: total, this year's total, and each fund. A 收入总表 without carry-over columns may show either total. */
export const crossOverviewIncome: Rule = {
  id: 'cross/overview-income',
  catalogue: 'X-01',
  sources: ['GBC', 'TPL'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['overview', 'income'],
  messages: ['differs', 'no-operand'],
  *check(context) {
    for (const [overview, income] of context.pairs('overview', 'income')) yield* compareTables(overview, income);
  },
};
