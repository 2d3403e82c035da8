import { expect, it } from 'vitest';
import { placeBySums } from '../../../shared/recognise/spaced/place-by-sums.ts';

const row = (code: string | null, ...figures: string[]): { code: string | null; total: boolean; figures: string[] } => ({ code, total: code === null, figures });

it('puts figures where the totals leave one way, and what stands above others after them', () => {
  expect(placeBySums([row(null, '10.00', '6.00', '4.00'), row('201', '10.00', '6.00', '4.00'), row('20101', '6.00', '6.00'), row('2010101', '6.00', '6.00'), row('20102', '4.00', '4.00'), row('2010201', '4.00', '4.00')], 3))
    .toEqual([[0, 1, 2], [0, 1, 2], [0, 1], [0, 1], [0, 2], [0, 2]]);
});

it('leaves open what could stand in either column', () => {
  expect(placeBySums([row(null, '10.00', '5.00', '5.00'), row('2010101', '5.00', '5.00'), row('2010201', '5.00', '5.00')], 3)).toEqual([[0, 1, 2], null, null]);
});

it('says nothing where the totals are not all there, or where no way agrees with them', () => {
  expect(placeBySums([row(null, '10.00', '10.00'), row('2010101', '10.00', '10.00')], 3)).toEqual([null, null]);
  expect(placeBySums([row(null, '10.00', '6.00', '4.00'), row('2010101', '9.00', '9.00')], 3)).toEqual([[0, 1, 2], null]);
});
