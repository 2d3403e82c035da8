import { expect, test } from 'vitest';
import { diagnose, slip } from '../../../shared/checks/diagnose.ts';
import { asId } from '../../../shared/model/ids.ts';
import type { Operand } from '../../../shared/model/finding.ts';
import { Decimal } from '../../../shared/money/decimal.ts';

const cell = (value: string, role: Operand['role'], col: number): Operand => ({
  ref: { kind: 'cell', table: asId('t1'), row: 1, col }, sign: 1, text: value, value, role, label: `c${col}`,
});

test.each([
  ['126.08', '126.80', 'transposed'],
  ['5.05', '51.05', 'dropped_digit'],
  ['98.89', '981.89', 'dropped_digit'],
  ['23.7', '23.75', 'dropped_digit'],
  ['98.19', '981.89', 'decimal_shift'],
  ['984730', '9847300', 'decimal_shift'],
  ['9818900', '981.89', 'unit_factor'],
  ['-24.74', '24.74', 'sign'],
  ['12.95', '12.45', 'changed_digit'],
  ['5511.05', '551.05', 'extra_digit'],
  ['0.00', '254.16', 'zero_total'],
])('%s instead of %s: %s', (printed, right, kind) => {
  expect(slip(new Decimal(printed), new Decimal(right), 2)).toBe(kind);
});

test('a difference that no single slip explains stays unexplained', () => {
  expect(slip(new Decimal('17.30'), new Decimal('42.95'), 2)).toBeNull();
});

test('with several figures that could have slipped, none is accused', () => {
  expect(diagnose([cell('21.00', 'printed', 0), cell('12.00', 'part', 1), cell('0.00', 'part', 2)], null)).toBeNull();
});

test('the figure that other equations point at is explained', () => {
  const operands = [cell('21.00', 'printed', 0), cell('12.00', 'part', 1), cell('0.00', 'part', 2)];
  expect(diagnose(operands, operands[1]?.ref ?? null)).toMatchObject({ kind: 'transposed', proposal: { value: '21' } });
});

test('a part left out of the total', () => {
  expect(diagnose([cell('70.31', 'printed', 0), cell('70.31', 'part', 1), cell('18.46', 'part', 2)], null)).toMatchObject({ kind: 'left_out', data: { label: 'c2' }, proposal: { value: '88.77' } });
});
