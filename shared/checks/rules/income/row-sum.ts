import type { ColumnField } from '../../../model/table-meaning.ts';
import { rowSums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';
import type { ListReader } from '../../table-reader.ts';

const YEAR_FUNDS: readonly ColumnField[] = ['cur.gpb', 'cur.gf', 'cur.soc', 'cur.fsa', 'cur.own'];
const CARRY_FUNDS: readonly ColumnField[] = ['carry.gpb', 'carry.gf', 'carry.soc', 'carry.fsa', 'carry.own'];
const OWN_KINDS: readonly ColumnField[] = ['superior', 'institution', 'business', 'affiliated', 'other_income'];
const printed = (list: ListReader, field: ColumnField): boolean => list.columns.some((column) => column.field === field);

/** This year's funds. The national form prints 事业收入 … 其他收入 in place of one column 单位资金. */
const yearFunds = (list: ListReader): readonly ColumnField[] => (printed(list, 'cur.own') ? YEAR_FUNDS : [...YEAR_FUNDS, ...OWN_KINDS]);
const FUNDS: readonly ColumnField[] = ['gpb', 'gf', 'soc', 'fsa'];

/** Forms without columns of this year's money. 单位资金 may be one column or its kinds, 财政拨款 one column or its funds. */
const PLAIN_READINGS: readonly (readonly ColumnField[])[] = (['carry.total', 'carry'] as const).flatMap((carry) => [
  [...FUNDS, 'own', carry],
  [...FUNDS, ...OWN_KINDS, carry],
  ['fiscal', 'fsa', 'own', carry],
  ['fiscal', 'fsa', ...OWN_KINDS, carry],
]);

/** A printed 小计 stands for its funds; without one the funds themselves make up 合计. */
function totalReadings(list: ListReader): readonly (readonly ColumnField[])[] {
  const total = printed(list, 'cur.total');
  const year = total ? (['cur.total'] as const) : yearFunds(list);
  const carry = (['carry.total', 'carry'] as const).find((field) => printed(list, field));
  return total || YEAR_FUNDS.some((field) => printed(list, field)) ? [[...year, ...(carry ? [carry] : CARRY_FUNDS)]] : PLAIN_READINGS;
}

/** T-07: 合计 = 本年小计 + 结转小计; each 小计 = Σ its funds; final accounts: 合计 = Σ kinds of income. */
export const incomeRowSum: Rule = {
  id: 'income/row-sum',
  catalogue: 'T-07',
  sources: ['TPL'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['income'],
  messages: ['row-differs'],
  *check(context) {
    for (const table of context.all('income')) {
      for (const list of table.lists) {
        yield* rowSums(incomeRowSum, list, { message: 'row-differs', total: 'total', readings: totalReadings(list) });
        // 山西 prints one 合计, under 本年收入, that may or may not count 上年结转 beside it.
        const whole = list.column('total') ? [] : [[...yearFunds(list), 'carry'] as const, [...yearFunds(list), 'carry.total'] as const];
        yield* rowSums(incomeRowSum, list, { message: 'row-differs', total: 'cur.total', readings: [yearFunds(list), ...whole], mayLeaveOut: true });
        yield* rowSums(incomeRowSum, list, { message: 'row-differs', total: 'carry.total', readings: [CARRY_FUNDS] });
      }
    }
  },
};
