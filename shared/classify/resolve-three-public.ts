import { Decimal } from '../money/decimal.ts';
import type { ColumnField } from '../model/table-meaning.ts';
import { parseAmount } from '../money/parse-amount.ts';
import type { GridText } from './grid-text.ts';
import type { HeadColumn } from './read-columns.ts';

/**
 * 合计 of a 三公 table covers 三公 only or also 会议费 and 培训费; the head says so only when 三公 is printed above it.
 * Otherwise the sums of the printed rows decide, and without evidence it stays 合计 of everything.
 */
export function resolveThreePublic(columns: readonly HeadColumn[], grid: GridText, rows: readonly number[]): readonly HeadColumn[] {
  if (columns.some((column) => column.field === 'tp.total') || !columns.some((column) => column.field === 'tp.all')) return columns;
  const extra = columns.some((column) => column.field === 'meeting' || column.field === 'training' || column.field === 'agency_operation');
  const at = (row: number, period: HeadColumn['period'], field: HeadColumn['field']): Decimal => {
    const column = columns.find((other) => other.field === field && other.period === period);
    return new Decimal((column && parseAmount(grid.own(row, column.index))?.value) ?? 0);
  };
  const only = (period: HeadColumn['period']): boolean => rows.some((row) => {
    const all = at(row, period, 'tp.all');
    return !all.isZero() && all.equals(at(row, period, 'tp.abroad').plus(at(row, period, 'tp.car')).plus(at(row, period, 'tp.host')));
  });
  return columns.map((column) => (column.field === 'tp.all' && (!extra || only(column.period)) ? { ...column, field: 'tp.total' } : column));
}

const CORES: readonly (readonly ColumnField[])[] = [
  ['tp.total', 'tp.abroad', 'tp.car', 'tp.car_buy', 'tp.car_run', 'tp.host'],
  ['tp.total', 'tp.abroad', 'tp.host', 'tp.car', 'tp.car_buy', 'tp.car_run'],
];
const TAILS: readonly (readonly ColumnField[])[] = [[], ['agency_operation'], ['meeting', 'training'], ['meeting', 'training', 'training.local', 'training.superior']];

/**
 * Flattened text layouts shift 三公 heads against their figures. When a column is left without a meaning, or two share one, and the
 * sums of the others fail on every row, the official orders are tried; the one whose sums hold and are told apart by some row is taken, else nothing is claimed.
 */
export function straightenThreePublic(columns: readonly HeadColumn[], grid: GridText, rows: readonly number[]): readonly HeadColumn[] {
  // Another year's columns and changes are no part of the order.
  const amounts = columns.filter((column) => column.content === 'amount' && column.understood !== true);
  if (columns.some((column) => column.period !== null) || (!amounts.some((column) => column.field === null) && new Set(amounts.map((column) => column.field)).size === amounts.length)) return columns;
  const value = (fields: readonly (ColumnField | null)[], row: number, field: ColumnField): Decimal =>
    new Decimal(parseAmount(grid.own(row, amounts[fields.indexOf(field)]?.index ?? -1))?.value ?? 0);
  const holds = (fields: readonly (ColumnField | null)[], row: number): boolean => {
    const of = (field: ColumnField): Decimal => value(fields, row, field);
    return of('tp.total').minus(of('tp.abroad').plus(of('tp.car')).plus(of('tp.host'))).abs().lte('0.02') && of('tp.car').minus(of('tp.car_buy').plus(of('tp.car_run'))).abs().lte('0.02');
  };
  const printed = amounts.map((column) => (column.field === 'tp.all' && !amounts.some((other) => other.field === 'tp.total') ? 'tp.total' : column.field));
  const filled = rows.filter((row) => amounts.some((column) => (parseAmount(grid.own(row, column.index))?.value ?? '0') !== '0'));
  if (filled.length === 0 || filled.some((row) => holds(printed, row))) return columns;
  const orders = CORES.flatMap((core) => TAILS.map((tail) => [...core, ...tail])).filter((order) => order.length === amounts.length);
  const fits = orders.filter((order) => filled.every((row) => holds(order, row)) && filled.some((row) => !value(order, row, 'tp.car').isZero() && !value(order, row, 'tp.host').isZero()));
  const only = fits.length === 1 ? fits[0] : undefined;
  return columns.map((column) => (amounts.includes(column) ? { ...column, field: only?.[amounts.indexOf(column)] ?? null } : column));
}
