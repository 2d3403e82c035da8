import { expect, test } from 'vitest';
import { sameBounds, sumBounds } from '../../../shared/checks/tolerance.ts';
import { Decimal } from '../../../shared/money/decimal.ts';
import { percentRange } from '../../../shared/money/percent-range.ts';

test('a sum of n terms: half a unit for each term and the total at most', () => {
  const bounds = sumBounds(2, [2, 2, 2, 2]);
  expect([bounds.practical.toFixed(), bounds.hard.toFixed()]).toEqual(['0.01', '0.025']);
  expect(sumBounds(2, Array.from({ length: 20 }, () => 2)).practical.toFixed()).toBe('0.03');
});

test('元 terms under a 万元 total are as exact as they are printed', () => {
  expect(sumBounds(2, [6, 6]).hard.toFixed()).toBe('0.005001');
});

test('the same figure twice: one unit is a tail, coarser digits may round', () => {
  expect(sameBounds(2, 2).tail.toFixed()).toBe('0.01');
  expect(sameBounds(1, 2).silent.toFixed()).toBe('0.05');
});

test('a share covers what rounding of both parts allows, and a base that may be zero gives none', () => {
  const part = (value: string) => ({ value: new Decimal(value), half: new Decimal('0.005') });
  const range = percentRange(part('0.03'), part('0.90'), 2);
  expect([range?.low.toFixed(), range?.high.toFixed(), range?.exact.toFixed()]).toEqual(['2.76', '3.91', '3.33']);
  expect(percentRange(part('1'), part('0.00'), 2)).toBeNull();
});
