import { Decimal } from './decimal.ts';

/** Closed interval of decimals. */
export interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
}

const units = new Map<number, Decimal>();

/** One in the last printed place: decimals 2 → 0.01. */
export function unitInLastPlace(decimals: number): Decimal {
  // Asked for with every term of every sum; the powers are few and never change.
  let unit = units.get(decimals);
  if (unit === undefined) {
    unit = new Decimal(10).pow(-decimals);
    units.set(decimals, unit);
  }
  return unit;
}

/** The true values a printed number may stand for: value ± half a unit in its last place (domain rules section 2). */
export function printedRange(value: string, decimals: number): Range {
  const half = unitInLastPlace(decimals).div(2);
  const centre = new Decimal(value);
  return { low: centre.minus(half), high: centre.plus(half) };
}

/** Sum of intervals. */
export function addRanges(ranges: readonly Range[]): Range {
  return ranges.reduce<Range>((a, b) => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) }), { low: new Decimal(0), high: new Decimal(0) });
}

/** True when the two intervals share a point. */
export const overlaps = (a: Range, b: Range): boolean => a.low.lte(b.high) && b.low.lte(a.high);
