import { Decimal } from '../money/decimal.ts';
import { parseAmount } from '../money/parse-amount.ts';
import type { TableKind } from '../model/table-kind.ts';
import type { ColumnField } from '../model/table-meaning.ts';
import type { GridText } from './grid-text.ts';
import type { HeadColumn } from './read-columns.ts';

interface Order {
  readonly kinds: readonly TableKind[];
  readonly fields: readonly ColumnField[];
  /** Sums that must hold on every row before the order is believed: first = sum of the rest. */
  readonly sums: readonly (readonly ColumnField[])[];
}

const PARTS = ['tp.abroad', 'tp.car', 'tp.host'] as const;
const ORDERS: readonly Order[] = [
  { kinds: ['expenditure', 'gpb_exp', 'gf_exp', 'soc_exp', 'fiscal_exp', 'f_expenditure', 'f_gpb_exp'], fields: ['total', 'basic', 'project'], sums: [['total', 'basic', 'project']] },
  { kinds: ['expenditure'], fields: ['total', 'basic', 'project', 'carry_next'], sums: [['total', 'basic', 'project', 'carry_next']] },
  { kinds: ['gpb_exp', 'f_gpb_exp', 'expenditure'], fields: ['total', 'basic', 'personnel', 'public', 'project'], sums: [['total', 'basic', 'project'], ['basic', 'personnel', 'public']] },
  { kinds: ['gpb_basic', 'fiscal_basic', 'f_gpb_basic'], fields: ['total', 'personnel', 'public'], sums: [['total', 'personnel', 'public']] },
  { kinds: ['three_public', 'f_three_public'], fields: ['tp.total', 'tp.abroad', 'tp.car', 'tp.car_buy', 'tp.car_run', 'tp.host'], sums: [['tp.total', ...PARTS], ['tp.car', 'tp.car_buy', 'tp.car_run']] },
  { kinds: ['three_public', 'f_three_public'], fields: ['tp.total', 'tp.abroad', 'tp.host', 'tp.car', 'tp.car_buy', 'tp.car_run'], sums: [['tp.total', ...PARTS], ['tp.car', 'tp.car_buy', 'tp.car_run']] },
];

/**
 * Flattened text layouts lose heads: when most amount columns have no meaning, the official column order is tried and taken only if
 * its sums hold on every row and at least one row tells the candidates apart (an all-zero table proves nothing). Null when none fits.
 */
export function fieldsByOrder(columns: readonly HeadColumn[], grid: GridText, rows: readonly number[], kind: TableKind): readonly HeadColumn[] | null {
  const amounts = columns.filter((column) => column.content === 'amount');
  const unknown = amounts.filter((column) => column.field === null).length;
  if (amounts.length < 3 || unknown * 2 < amounts.length) return null;
  const fits = ORDERS.filter((order) => {
    if (!order.kinds.includes(kind) || order.fields.length !== amounts.length) return false;
    let told = 0;
    for (const row of rows) {
      const value = (field: ColumnField): Decimal => new Decimal(parseAmount(grid.own(row, amounts[order.fields.indexOf(field)]?.index ?? -1))?.value ?? 0);
      for (const [whole, ...parts] of order.sums) {
        if (!whole) continue;
        const sum = parts.reduce((all, part) => all.plus(value(part)), new Decimal(0));
        if (sum.minus(value(whole)).abs().gt('0.02')) return false;
        if (!sum.isZero() && parts.filter((part) => !value(part).isZero()).length > 1) told += 1;
      }
    }
    return told > 0;
  });
  const only = fits.length === 1 ? fits[0] : undefined;
  return only ? columns.map((column) => ({ ...column, field: column.content === 'amount' ? (only.fields[amounts.indexOf(column)] ?? null) : column.field })) : null;
}
