/** A share with the interval in which it lies with 95 % confidence; all three from 0 to 1. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The share of `part` in `whole` with Wilson's score interval (Wilson 1927), which holds for few cases and for shares near 0 and 1, where
 * the usual ± fails; null of nothing.
 */
export function wilson(part: number, whole: number): Share | null {
  if (whole === 0) return null;
  const value = part / whole;
  const square = (Z * Z) / whole;
  const middle = (value + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((value * (1 - value)) / whole + square / (4 * whole));
  return { value, low: part === 0 ? 0 : Math.max(0, middle - half), high: part === whole ? 1 : Math.min(1, middle + half) };
}
