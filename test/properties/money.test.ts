import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../shared/money/decimal.ts';
import { formatAmount } from '../../shared/money/format-amount.ts';
import { parseAmount } from '../../shared/money/parse-amount.ts';
import { addRanges, overlaps, printedRange, unitInLastPlace } from '../../shared/money/range.ts';
import { convert, type Unit } from '../../shared/money/unit.ts';
import { runs } from './runs.ts';

/** Whole cents up to a hundred trillion: more than any budget, and far beyond what a float keeps exactly. */
const cents = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n });
const amount = (value: bigint): string => new Decimal(value.toString()).div(100).toFixed();
const unit = fc.constantFrom<Unit>('元', '千元', '万元', '百万元', '亿元');

describe('money', () => {
  it('reads back exactly what it prints', () => {
    fc.assert(fc.property(cents, (value) => {
      const text = formatAmount(amount(value), 2);
      const read = parseAmount(text);
      expect(read?.decimals).toBe(2);
      expect(new Decimal(read?.value ?? 'NaN').eq(amount(value))).toBe(true);
    }), runs(100));
  });

  it('converts between units without losing a digit', () => {
    fc.assert(fc.property(cents, unit, unit, (value, from, to) => {
      expect(new Decimal(convert(convert(amount(value), from, to), to, from)).eq(amount(value))).toBe(true);
    }), runs(100));
  });

  it('keeps the true sum of rounded terms inside the sum of their intervals', () => {
    fc.assert(fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), (values) => {
      const terms = values.map((value) => new Decimal(amount(value)));
      const printed = terms.map((term) => term.div(10_000).toDecimalPlaces(2));
      const range = addRanges(printed.map((term) => printedRange(term.toFixed(), 2)));
      const sum = Decimal.sum(...terms).div(10_000);
      expect(sum.gte(range.low) && sum.lte(range.high)).toBe(true);
    }), runs(100));
  });

  it('finds two roundings of one amount compatible', () => {
    fc.assert(fc.property(cents, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), (value, a, b) => {
      const exact = new Decimal(amount(value)).div(10_000);
      expect(overlaps(printedRange(exact.toDecimalPlaces(a).toFixed(), a), printedRange(exact.toDecimalPlaces(b).toFixed(), b))).toBe(true);
    }), runs(100));
  });

  it('counts a unit in the last place from the printed decimals', () => {
    expect(unitInLastPlace(2).toFixed()).toBe('0.01');
    expect(unitInLastPlace(0).toFixed()).toBe('1');
  });
});

describe('parseAmount', () => {
  it.each([
    ['1,234.56', '1234.56', 2], ['１，２３４．５６', '1234.56', 2], ['（1.2）', '-1.2', 1], ['－3', '-3', 0], ['0.00', '0', 2], [' 981.89 ', '981.89', 2], ['12345678901234567890.12', '12345678901234567890.12', 2],
  ])('reads %s', (text, value, decimals) => {
    expect(parseAmount(text)).toEqual({ value, decimals });
  });

  it.each(['', '-', '—', '--', '1,23.4', '12,34', '1.2.3', '28.998.34', '5%', '12万元', 'abc', '(-3)', '1e5', '0x10', '1 2a'])('refuses %j: a blank or a broken number is not a zero', (text) => {
    expect(parseAmount(text)).toBeNull();
  });
});
