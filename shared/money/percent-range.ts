import { Decimal } from './decimal.ts';

/** What a percentage may print: [low, high] rounded to its decimals, from ±½ unit on both parts; null when the denominator may be zero. */
export interface PercentRange {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly exact: Decimal;
}

/** One side of a percentage with half its last printed place. */
export interface Rounded {
  readonly value: Decimal;
  readonly half: Decimal;
}

/** TOL-P: every quotient the rounded parts allow, rounded to `decimals`. */
export function percentRange(numerator: Rounded, denominator: Rounded, decimals: number): PercentRange | null {
  const low = denominator.value.minus(denominator.half);
  const high = denominator.value.plus(denominator.half);
  if (denominator.value.isZero() || low.isNegative() !== high.isNegative() || low.isZero() || high.isZero()) return null;
  const quotients = [numerator.value.minus(numerator.half), numerator.value.plus(numerator.half)].flatMap((top) => [top.div(low), top.div(high)]);
  const percent = (quotient: Decimal): Decimal => quotient.times(100).toDecimalPlaces(decimals);
  return {
    low: percent(Decimal.min(...quotients)),
    high: percent(Decimal.max(...quotients)),
    exact: percent(numerator.value.div(denominator.value)),
  };
}
