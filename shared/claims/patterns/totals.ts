import type { TableKind } from '../../model/table-kind.ts';
import type { Named, Pattern } from '../subject.ts';
import { classNamed } from './class-names.ts';

const FUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:财政拨款\(?)?一般公共预算|^公共财政预算/, 'gpb'], [/^政府性基金/, 'gf'], [/^国有资本经营/, 'soc'], [/^财政专户/, 'fsa'], [/^(?:单位|其他|自有)资金/, 'own'],
];
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/^财政拨款(?:收入|资金)?(?:预算)?(?:总计|合计)?$/, 'fiscal'], [/^上级补助收入/, 'superior'], [/^事业收入/, 'institution'], [/^(?:事业单位)?经营收入/, 'business'], [/^附属单位/, 'affiliated'], [/^其他收入/, 'other_income'],
];

const GENERAL_SPENDING = /^一般公共预算(?:财政)?(?:拨款)?支出(?:总计|总额|合计)?(?:预算|决算)?(?:总计|总额|合计)?(?:数)?$/;

/** What is left of 2026年部门年初预算数为. */
const YEAR_BEGIN = /^(?:本)?(?:单位|部门)?年初(?:预算数?)?$/;

const bothTotals = (words: string): boolean => /收、?支|收入、?(?:和)?支出|收支/.test(words);

function wholeTotals(words: string, table: TableKind, income: TableKind, expense: TableKind): Named | null {
  if (bothTotals(words) && /总|合计/.test(words)) return { table, side: null, row: 'TOTAL', field: 'amount' };
  if (/^(?:本年|当年)(?:财政拨款)?(?:预算)?(?:拨款)?收入(?:预算)?(?:合计|小计)?$|^(?:当年|本年)(?:财政)?拨款(?:收入)?(?:预算)?$/.test(words)) return { table: income, side: income === table ? 'income' : null, row: income === table ? 'THIS_YEAR' : 'TOTAL', field: income === table ? 'amount' : 'cur.total' };
  if (/^(?:本年|当年)(?:财政拨款)?支出(?:预算)?(?:合计|小计)?$/.test(words)) return { table: expense, side: expense === table ? 'expense' : null, row: expense === table ? 'THIS_YEAR' : 'TOTAL', field: expense === table ? 'amount' : 'total' };
  if (/总收入|收入(?:预算)?(?:总计|总额|总预算|合计)|收入总|预算收入$|收入预算$|收入预算数?为?$/.test(words) && !/支出/.test(words)) return { table: income, side: income === table ? 'income' : null, row: 'TOTAL', field: income === table ? 'amount' : 'total' };
  if (/总支出|支出(?:预算)?(?:总计|总额|总预算|合计)|支出总|预算支出$|支出预算$|支出预算数?为?$/.test(words) && !/收入/.test(words) && !/基本支出|项目支出/.test(words)) return { table: expense, side: expense === table ? 'expense' : null, row: 'TOTAL', field: expense === table ? 'amount' : 'total' };
  return null;
}

/** Totals, sources, classes and the 基本/项目 split of the overview, income, spending and 财政拨款 sections. */
export const totals: Pattern = ({ words, context, side, amount }) => {
  const kind = context.kind;
  const fiscal = kind === 'fiscal_overview' || (kind === null && /^财政拨款(?:收|支出(?:总|预算(?:总额|数)?$))/.test(words)) || ((kind === 'income' || kind === 'expenditure') && /^财政拨款(?:收入|支出|收入支出|收支)(?:总计|总额)/.test(words));
  // 一般公共预算财政拨款支出总计 names its money itself, whatever the heading is about.
  if ((kind === null || kind === 'overview' || kind === 'income' || kind === 'expenditure') && GENERAL_SPENDING.test(words)) return { table: 'gpb_exp', row: 'TOTAL', field: 'total' };
  if (/^使用(?:以前年度)?非财政拨款结余/.test(words)) return { table: null };
  const general = kind === 'overview' || kind === 'income' || kind === 'expenditure' || (kind === null && /总预算|预算总额|总计|总收入|总支出/.test(words));
  // （一）收入预算 … 2026年年初预算数…: 湖南 calls the year's money so, and the heading says whose it is.
  if (!context.final && amount && YEAR_BEGIN.test(words) && (kind === 'income' || kind === 'expenditure')) return wholeTotals(kind === 'income' ? '收入预算' : '支出预算', 'overview', kind, kind);
  if (!fiscal && !general) return null;
  if (/年末|结转下年|年终/.test(words) && /结转|结余/.test(words)) return { table: fiscal ? 'fiscal_overview' : 'overview', side: 'expense', row: 'CARRY_OUT', field: 'amount' };
  if (/结转|结余/.test(words)) return side === 'expense' || kind === 'expenditure' ? { table: null } : { table: fiscal ? 'fiscal_overview' : 'overview', side: 'income', row: 'CARRY_IN', field: 'amount' };
  const table: TableKind = fiscal ? 'fiscal_overview' : 'overview';
  if (/^基本支出/.test(words)) return fiscal ? { table, side: 'use', row: 'USE:basic', field: 'amount' } : { table: 'expenditure', row: 'TOTAL', field: 'basic' };
  if (/^项目支出/.test(words)) return fiscal ? { table, side: 'use', row: 'USE:project', field: 'amount' } : { table: 'expenditure', row: 'TOTAL', field: 'project' };
  if (/预留机动经费/.test(words)) return fiscal ? { table, side: 'use', row: 'USE:reserve', field: 'amount' } : { table: 'expenditure', row: 'TOTAL', field: 'reserve' };
  if (/^上缴上级支出/.test(words)) return { table: 'expenditure', row: 'TOTAL', field: 'to_superior' };
  if (/^经营支出/.test(words)) return { table: 'expenditure', row: 'TOTAL', field: 'business_exp' };
  if (/^对附属单位补助/.test(words)) return { table: 'expenditure', row: 'TOTAL', field: 'to_affiliated' };
  const named = classNamed(words);
  if (named !== null && side !== 'income') return { table, side: 'expense', row: `CLS:${named}`, field: 'amount' };
  if (side !== 'expense' && kind !== 'expenditure' && !/支出|收支/.test(words)) {
    const fund = FUNDS.find(([match]) => match.test(words))?.[1] ?? SOURCES.find(([match]) => match.test(words))?.[1];
    if (fund !== undefined && !(fiscal && fund === 'fiscal')) return { table, side: 'income', row: `SRC:${fund}`, field: 'amount' };
  }
  // 2025年收入预算为…: the verb went with 预算.
  if (!context.final && !fiscal && amount && /^(?:收入|支出)$/.test(words)) return wholeTotals(`${words}预算`, table, kind === 'income' ? 'income' : table, kind === 'expenditure' ? 'expenditure' : table);
  const whole = wholeTotals(words, table, kind === 'income' ? 'income' : table, kind === 'expenditure' ? 'expenditure' : table);
  if (whole) return whole;
  if (fiscal && /^财政拨款(?:收支)?(?:总)?预算$|^财政拨款收/.test(words)) return { table, side: null, row: 'TOTAL', field: 'amount' };
  return null;
};
