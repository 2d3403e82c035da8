import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext } from '../../context.ts';
import { checkSum, firstThatHolds } from '../../equation.ts';
import type { Figure } from '../../figure.ts';
import { fundLine, isNothing, mainColumn, spendingTotal, topLine } from '../../overview-lines.ts';
import type { ListReader } from '../../table-reader.ts';
import type { Rule } from '../../rule.ts';

type Table = ReturnType<CheckContext['all']>[number];
const FUNDS = ['gpb', 'gf', 'soc'] as const;

/** Total of the other fund's table when the document has one for each 财政拨款收支总表. */
function onlyTotal(context: CheckContext, fiscal: Table, role: 'gf_exp' | 'soc_exp'): Figure | null {
  const pair = context.pairs('fiscal_overview', role).find(([candidate]) => candidate === fiscal);
  return pair ? spendingTotal(pair[1], 'total') : null;
}

/** Spending tables may leave out what was carried over from last year (不含上年结转): then the carry-over makes the difference. */
function carriedIn(fiscal: Table, fund: string): readonly { readonly figure: Figure }[] {
  const list = fiscal.list('income');
  const column = list && mainColumn(list);
  const line = list?.lines.find((candidate) => candidate.key === `SRC:carry.${fund}`) ?? null;
  const whole = list && topLine(list, 'CARRY_IN');
  const used = line ?? (fund === 'gpb' ? whole : null);
  return list && column && used ? [{ figure: list.figure(used, column) }] : [];
}

function byColumn(list: ListReader, fiscal: Table, fund: (typeof FUNDS)[number], total: Figure | null): Evaluation | null {
  const column = list.column(fund);
  const lines = ['THIS_YEAR', 'TOTAL'].flatMap((key) => topLine(list, key) ?? []);
  if (!column || !total || total.state === 'blank') return null;
  const data = { otherTable: total.table };
  const carry = carriedIn(fiscal, fund);
  const figures = lines.map((line) => list.figure(line, column)).filter((figure) => figure.state !== 'blank');
  // 四川 prints the money carried over, of whatever fund, in a column of its own beside the funds.
  const carriedColumn = list.column('carry');
  const withCarried = carriedColumn ? lines.map((line) => [list.figure(line, column), list.figure(line, carriedColumn)].map((figure) => ({ figure }))) : [];
  return firstThatHolds([
    ...figures.map((figure) => checkSum(crossFiscalOverviewFundTables, figure, [{ figure: total }], { message: 'differs', data })),
    ...withCarried.map((parts) => checkSum(crossFiscalOverviewFundTables, total, parts, { message: 'differs', data })),
    ...(carry.length > 0 ? figures.map((figure) => checkSum(crossFiscalOverviewFundTables, figure, [{ figure: total }, ...carry], { message: 'differs', data })) : []),
  ]);
}

function byTotal(list: ListReader, fiscal: Table, own: Figure | null, others: { readonly gf: Figure | null; readonly soc: Figure | null }): Evaluation | null {
  const column = mainColumn(list);
  const income = fiscal.list('income');
  if (!column || !own) return null;
  // Money of a fund whose table is not here cannot be added up.
  const missing = (['gf', 'soc'] as const).some((fund) => others[fund] === null && income !== null && !isNothing(income, fundLine(income, fund)));
  if (missing) return null;
  const parts = [own, others.gf, others.soc].flatMap((figure) => (figure ? [{ figure }] : []));
  const figures = ['THIS_YEAR', 'TOTAL'].flatMap((key) => topLine(list, key) ?? []).map((line) => list.figure(line, column)).filter((figure) => figure.state !== 'blank');
  const carry = carriedIn(fiscal, 'gpb');
  const data = { otherTable: own.table };
  return firstThatHolds([
    ...figures.map((figure) => checkSum(crossFiscalOverviewFundTables, figure, parts, { message: 'sum-differs', data })),
    ...(carry.length > 0 ? figures.map((figure) => checkSum(crossFiscalOverviewFundTables, figure, [...parts, ...carry], { message: 'sum-differs', data })) : []),
  ]);
}

/** 财政拨款收支总表 spending by fund = totals of the three spending tables; without fund columns their sum. */
export const crossFiscalOverviewFundTables: Rule = {
  id: 'cross/fiscal-overview-fund-tables',
  catalogue: 'X-06',
  sources: ['GBC', 'TPL'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['fiscal_overview', 'gpb_exp'],
  messages: ['differs', 'sum-differs'],
  *check(context) {
    for (const [fiscal, gpb] of context.pairs('fiscal_overview', 'gpb_exp')) {
      const list = fiscal.list('expense');
      if (!list) continue;
      const others = { gf: onlyTotal(context, fiscal, 'gf_exp'), soc: onlyTotal(context, fiscal, 'soc_exp') };
      const own = spendingTotal(gpb, 'total');
      if (FUNDS.some((fund) => list.column(fund))) {
        for (const fund of FUNDS) {
          const held = byColumn(list, fiscal, fund, fund === 'gpb' ? own : others[fund]);
          if (held) yield held;
        }
      } else {
        const held = byTotal(list, fiscal, own, others);
        if (held) yield held;
      }
    }
  },
};
