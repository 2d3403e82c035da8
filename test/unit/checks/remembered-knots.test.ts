import { expect, test } from 'vitest';
import { READ_ONCE, type Readings } from '../../../shared/checks/localise/readings.ts';
import { rememberedKnots } from '../../../shared/checks/localise/remembered-knots.ts';
import type { Equation } from '../../../shared/checks/localise/system.ts';
import type { Evaluation } from '../../../shared/model/finding.ts';
import { asId, type TableId } from '../../../shared/model/ids.ts';
import type { Ref } from '../../../shared/model/ref.ts';
import { Decimal } from '../../../shared/money/decimal.ts';

const ref: Ref = { kind: 'cell', table: asId<TableId>('t1'), row: 1, col: 1 };
const evaluation = (address: string): Evaluation => ({
  ruleId: 'test/sum', state: 'fail', severity: 'error', messageId: 'differs', data: {}, expected: null, actual: null, difference: null, tolerance: null, at: [], operands: [], diagnosis: null, group: null, address,
});
const [a, b, c] = [evaluation('a'), evaluation('b'), evaluation('c')];
/** Equations are made anew for every run, of evaluations that are not. */
const knot = (...evaluations: readonly Evaluation[]): readonly Equation[] => evaluations.map((one) => ({ evaluations: [one], fails: true, gap: new Decimal(1), tolerance: new Decimal(0), terms: new Map() }));

function counting(ask: (readings: Readings) => unknown): { readonly settle: (equations: readonly Equation[], readings: Readings) => number; readonly times: () => number } {
  let times = 0;
  const settle = rememberedKnots((_, readings) => {
    ask(readings);
    times += 1;
    return times;
  });
  return { settle, times: () => times };
}

test('a knot of the same evaluations is settled once, and as it was before an edit that is taken back', () => {
  const { settle, times } = counting(() => undefined);
  expect(settle(knot(a, b), READ_ONCE)).toBe(1);
  expect(settle(knot(a, b), READ_ONCE)).toBe(1);
  expect(settle(knot(a, c), READ_ONCE)).toBe(2);
  expect(settle(knot(a), READ_ONCE)).toBe(3);
  expect(settle(knot(a, b), READ_ONCE)).toBe(1);
  expect(times()).toBe(3);
  for (const other of [evaluation('d'), evaluation('e'), evaluation('f')]) settle(knot(a, other), READ_ONCE);
  expect(settle(knot(a, b), READ_ONCE)).toBe(7);
});

test.each<readonly [string, (readings: Readings) => unknown, Partial<Readings>]>([
  ['trust', (readings) => readings.trust(ref), { trust: () => 0.5 }],
  ['others', (readings) => readings.others(ref), { others: () => [new Decimal(7)] }],
  ['sightings', (readings) => readings.sightings(new Decimal(3)), { sightings: () => 2 }],
  ['beside', (readings) => readings.beside(ref), { beside: () => [{ kind: 'neighbour_row', value: new Decimal(4) }] }],
])('another answer about %s settles it anew, the same answer does not', (_, ask, other) => {
  const { settle, times } = counting(ask);
  settle(knot(a), READ_ONCE);
  settle(knot(a), { ...READ_ONCE });
  expect(times()).toBe(1);
  settle(knot(a), { ...READ_ONCE, ...other });
  settle(knot(a), { ...READ_ONCE, ...other });
  expect(times()).toBe(2);
});

test('answers that nobody asked for do not matter', () => {
  const { settle, times } = counting((readings) => readings.trust(ref));
  settle(knot(a), READ_ONCE);
  settle(knot(a), { ...READ_ONCE, sightings: () => 9 });
  expect(times()).toBe(1);
});
