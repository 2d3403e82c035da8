import { expect, test } from 'vitest';
import { figuresAlike } from '../../../renderer/words/figures-alike.ts';

test('computed amounts take the groups that the printed one has', () => {
  expect(figuresAlike({ actual: '1,416.06', expected: '4116.06', difference: '-2700.00' })).toEqual({ actual: '1,416.06', expected: '4,116.06', difference: '-2,700.00' });
});

test('no decimal is lost or added', () => {
  expect(figuresAlike({ actual: '12,345.6', expected: '12345.678' })['expected']).toBe('12,345.678');
  expect(figuresAlike({ actual: '12,345.6', expected: '12345.10' })['expected']).toBe('12,345.10');
});

test('without groups in print, and for years and codes, nothing is changed', () => {
  const plain = { actual: '1416.06', expected: '4116.06' };
  expect(figuresAlike(plain)).toBe(plain);
  expect(figuresAlike({ actual: '1,416.06', year: '2026', code: '2080505' })).toEqual({ actual: '1,416.06', year: '2026', code: '2080505' });
});
