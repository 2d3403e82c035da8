import { expect, test } from 'vitest';
import { equationOrder } from '../../../renderer/features/review/equation-order.ts';
import type { Finding, Operand } from '../../../shared/model/finding.ts';
import { asId, type FindingId, type TableId } from '../../../shared/model/ids.ts';

const operand = (row: number, value: string, role: Operand['role']): Operand => ({ ref: { kind: 'cell', table: asId<TableId>('t1'), row, col: 1 }, sign: 1, text: value, value, role, label: '' });
const finding = (operands: readonly Operand[]): Finding => ({
  id: asId<FindingId>('f'), catalogue: null, ruleId: 'r', state: 'fail', severity: 'error', messageId: 'm', data: {}, expected: null, actual: null, difference: null, tolerance: null,
  at: [], operands, diagnosis: null, group: null, address: 'f',
});
const values = (operands: readonly Operand[]): readonly string[] => operands.map(({ value }) => value);

test('a short sum is written out with its zeros, what is printed last', () => {
  const { operands, zeros } = equationOrder(finding([operand(0, '3', 'printed'), operand(1, '0.00', 'part'), operand(2, '3', 'part')]));
  expect({ values: values(operands), zeros }).toEqual({ values: ['0.00', '3', '3'], zeros: 0 });
});

test('a long sum counts its zeros instead of writing them', () => {
  const parts = Array.from({ length: 26 }, (_, row) => operand(row + 1, row % 13 === 0 ? '1.5' : '0', 'part'));
  const { operands, zeros } = equationOrder(finding([operand(0, '3', 'printed'), ...parts]));
  expect({ values: values(operands), zeros }).toEqual({ values: ['1.5', '1.5', '3'], zeros: 24 });
});
