import { Decimal } from '../money/decimal.ts';
import { parseAmount } from '../money/parse-amount.ts';
import type { Column, ColumnField } from '../model/table-meaning.ts';
import type { GridText } from './grid-text.ts';

/** A whole and its parts among the columns of one row; parts that a table does not print are left out. */
interface Sum {
  readonly whole: ColumnField;
  readonly parts: readonly ColumnField[];
  /** Parts without which the sum says nothing. */
  readonly needs: readonly ColumnField[];
  /** Columns that some forms count in the whole though they stand beside it. */
  readonly mayHold?: readonly ColumnField[];
}

const SOURCES: readonly ColumnField[] = ['institution', 'superior', 'affiliated', 'business', 'other_income'];
const FUNDS: readonly ColumnField[] = ['gpb', 'gf', 'soc', 'fsa', 'own', 'carry', ...SOURCES];
const SUMS: readonly Sum[] = [
  { whole: 'basic', parts: ['personnel', 'public'], needs: ['personnel', 'public'] },
  { whole: 'tp.total', parts: ['tp.abroad', 'tp.car', 'tp.host'], needs: ['tp.abroad', 'tp.car', 'tp.host'] },
  { whole: 'tp.car', parts: ['tp.car_buy', 'tp.car_run'], needs: ['tp.car_buy', 'tp.car_run'] },
  { whole: 'cur.total', parts: ['cur.gpb', 'cur.gf', 'cur.soc', 'cur.fsa', 'cur.own', ...SOURCES], needs: ['cur.gpb', 'cur.gf'], mayHold: ['carry', 'carry.total'] },
  { whole: 'carry.total', parts: ['carry.gpb', 'carry.gf', 'carry.soc', 'carry.fsa', 'carry.own'], needs: ['carry.gpb', 'carry.gf'] },
  { whole: 'total', parts: ['cur.total', 'carry.total'], needs: ['cur.total', 'carry.total'] },
  { whole: 'total', parts: ['basic', 'project', 'to_superior', 'business_exp', 'to_affiliated'], needs: ['basic', 'project'], mayHold: ['carry_next'] },
  { whole: 'total', parts: ['personnel', 'public', 'project'], needs: ['personnel', 'public'] },
  { whole: 'total', parts: FUNDS, needs: ['gpb', 'gf', 'soc'] },
  { whole: 'central.total', parts: ['central.goods', 'central.works', 'central.services'], needs: ['central.goods', 'central.services'] },
  { whole: 'dispersed.total', parts: ['dispersed.goods', 'dispersed.works', 'dispersed.services'], needs: ['dispersed.goods', 'dispersed.services'] },
];
/** Rounding of several parts. */
const WITHIN = '0.05';

/**
 * The second reading of the columns: what the heads call a whole and its parts must add up in the rows. Columns of sums that break on more
 * rows than they hold on are doubted, because a document errs in single figures while a misread head errs everywhere.
 */
export function columnsAgainstSums(columns: readonly Column[], text: GridText, rows: readonly number[]): ReadonlySet<number> {
  const doubted = new Set<number>();
  for (const period of new Set(columns.map((column) => column.period))) {
    const at = new Map(columns.flatMap((column) => (column.field !== null && column.period === period && column.list === 0 ? [[column.field, column.index] as const] : [])));
    for (const sum of SUMS) {
      const whole = at.get(sum.whole);
      if (whole === undefined || sum.needs.some((part) => !at.has(part))) continue;
      // 人员 and 公用 make the whole only where 基本 is not a column of its own.
      if (sum.whole === 'total' && sum.parts.includes('personnel') && at.has('basic')) continue;
      // 单位资金 holds the single sources; where it is printed they are parts of it.
      const parts = sum.parts.flatMap((part) => (SOURCES.includes(part) && (at.has('own') || at.has('cur.own')) ? [] : (at.get(part) ?? [])));
      let holds = 0;
      let breaks = 0;
      for (const row of rows) {
        const value = (col: number): Decimal => new Decimal(parseAmount(text.own(row, col))?.value ?? 0);
        const printed = value(whole);
        const added = parts.reduce((all, col) => all.plus(value(col)), new Decimal(0));
        if (printed.isZero() && added.isZero()) continue;
        if (parts.every((col) => parseAmount(text.own(row, col)) === null)) continue;
        const beside = (sum.mayHold ?? []).flatMap((part) => at.get(part) ?? []).reduce((all, col) => all.plus(value(col)), new Decimal(0));
        if (added.minus(printed).abs().lte(WITHIN) || added.plus(beside).minus(printed).abs().lte(WITHIN)) holds += 1;
        else breaks += 1;
      }
      if (breaks >= 2 && breaks > holds) for (const col of [whole, ...parts]) doubted.add(col);
    }
  }
  return doubted;
}
