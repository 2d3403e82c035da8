import { Decimal } from '../money/decimal.ts';
import { unitInLastPlace } from '../money/range.ts';

/** How far rounding alone can move a result: up to `practical` it is a tail, up to `hard` it is possible but unlikely. */
export interface Bounds {
  readonly practical: Decimal;
  readonly hard: Decimal;
}

/** TOL-R(n) (domain rules section 2): each of n terms and the total carry half a unit of their last printed place. `terms` counts printed zeros too. */
export function sumBounds(printedDecimals: number, partDecimals: readonly number[], terms = partDecimals.length): Bounds {
  // Nearly always all terms print the same decimals: one product then instead of a sum.
  const hard = partDecimals.every((decimals) => decimals === printedDecimals)
    ? unitInLastPlace(printedDecimals).times(partDecimals.length + 1).div(2)
    : [printedDecimals, ...partDecimals].reduce((sum, decimals) => sum.plus(unitInLastPlace(decimals).div(2)), new Decimal(0));
  const unit = unitInLastPlace(Math.min(printedDecimals, ...partDecimals));
  const usual = unit.times(Math.max(1, Math.ceil(terms / 8)));
  return { practical: Decimal.min(usual, hard), hard };
}

/**
 * TOL-0 and TOL-X: one figure printed twice. With equal digits one unit of the last place is a tail (two roundings from 元 can differ);
 * with different digits or units the coarser may round the finer away.
 */
export function sameBounds(a: number, b: number): { readonly silent: Decimal; readonly tail: Decimal } {
  if (a === b) return { silent: new Decimal(0), tail: unitInLastPlace(a) };
  const coarse = unitInLastPlace(Math.min(a, b)).div(2);
  return { silent: coarse, tail: coarse.plus(unitInLastPlace(Math.max(a, b))) };
}
