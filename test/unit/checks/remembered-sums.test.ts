import { expect, test } from 'vitest';
import { checkSum, type EquationOptions, type Part } from '../../../shared/checks/equation.ts';
import type { Figure } from '../../../shared/checks/figure.ts';
import { rememberedSums } from '../../../shared/checks/remembered-sums.ts';
import { overviewBalances } from '../../../shared/checks/rules/overview/balances.ts';
import { overviewIncomeTotal } from '../../../shared/checks/rules/overview/income-total.ts';
import { asId, type TableId } from '../../../shared/model/ids.ts';
import { Decimal } from '../../../shared/money/decimal.ts';

const figure = (row: number, value: string): Figure => ({
  ref: { kind: 'cell', table: asId<TableId>('t1'), row, col: 1 }, text: value, value: new Decimal(value), decimals: 2, unit: '万元', state: 'number', table: '表', row: `第${row}行`, column: '合计', address: `a${row}`,
});
const [total, one, two] = [figure(1, '3.00'), figure(2, '1.00'), figure(3, '2.00')];
const parts: readonly Part[] = [{ figure: one }, { figure: two }];

function counted() {
  let computed = 0;
  const sum = rememberedSums((rule, printed, given, options) => {
    computed += 1;
    return { ...checkSum(rule, printed, given, options) };
  });
  return { sum, computed: () => computed };
}

test('the same figures are added up once', () => {
  const { sum, computed } = counted();
  const first = sum(overviewBalances, total, parts, { message: 'differs' });
  expect(sum(overviewBalances, total, [{ figure: one }, { figure: two, sign: 1 }], { message: 'differs' })).toBe(first);
  expect(computed()).toBe(1);
});

test.each<[string, Figure, readonly Part[], EquationOptions]>([
  ['another part', total, [{ figure: one }, { figure: figure(3, '2.00') }], { message: 'differs' }],
  ['another sign', total, [{ figure: one }, { figure: two, sign: -1 }], { message: 'differs' }],
  ['one part fewer', total, [{ figure: one }], { message: 'differs' }],
  ['another printed figure', figure(1, '3.00'), parts, { message: 'differs' }],
  ['another message', total, parts, { message: 'other' }],
  ['another severity', total, parts, { message: 'differs', severity: 'notice' }],
  ['other words', total, parts, { message: 'differs', data: { otherTable: '乙' } }],
])('%s is another sum', (_name, printed, given, options) => {
  const { sum, computed } = counted();
  sum(overviewBalances, total, parts, { message: 'differs' });
  sum(overviewBalances, printed, given, options);
  expect(computed()).toBe(2);
});

test('two rules over the same figures are two evaluations', () => {
  const { sum } = counted();
  expect(sum(overviewIncomeTotal, total, parts, { message: 'differs' }).ruleId).not.toBe(sum(overviewBalances, total, parts, { message: 'differs' }).ruleId);
});
