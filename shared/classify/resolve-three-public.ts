import { Decimal } from '../money/decimal.ts';
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
