import { expect, it } from 'vitest';
import { wilson } from '../../../shared/selftest/wilson.ts';

// Newcombe 1998, table I, method 3 (score interval without continuity correction).
it.each([[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]])('%i of %i: %d to %d', (part, whole, low, high) => {
  const share = wilson(part, whole);
  expect(share?.value).toBeCloseTo(part / whole, 10);
  expect(share?.low).toBeCloseTo(low, 4);
  expect(share?.high).toBeCloseTo(high, 4);
});

it('all of few is not sure to be all', () => expect(wilson(5, 5)).toEqual({ value: 1, low: expect.closeTo(0.5655, 4), high: 1 }));

it('is nothing of nothing', () => expect(wilson(0, 0)).toBeNull());
