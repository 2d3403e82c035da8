import { Decimal } from '../../money/decimal.ts';
import type { Equation } from './system.ts';

/** Changes, in each figure's own unit, that make all equations hold which they take part in. */
export type Changes = ReadonlyMap<string, Decimal>;

/** Solving pins a figure only as exactly as the equation it came from; the tightest are used first. */
const tightestFirst = (a: Equation, b: Equation): number => a.tolerance.cmp(b.tolerance) || a.terms.size - b.terms.size;

/** The equation's gap after the changes. */
export function gapAfter(equation: Equation, changes: Changes): Decimal {
  let { gap } = equation;
  for (const [key, change] of changes) {
    const coefficient = equation.terms.get(key);
    if (coefficient) gap = gap.plus(coefficient.times(change));
  }
  return gap;
}

/**
 * The only changes of exactly these figures that satisfy every equation they are in, or null when there are none: each figure is found
 * from the tightest equation in which it is the only one still open, then all equations are tried within their rounding and the
 * rounding that the solved figures bring along.
 */
export function solve(keys: readonly string[], touched: readonly Equation[]): Changes | null {
  const open = new Set(keys);
  const changes = new Map<string, Decimal>();
  const slack = new Map<string, Decimal>();
  const ordered = touched.toSorted(tightestFirst);
  while (open.size > 0) {
    let found = false;
    for (const equation of ordered) {
      const unknown = [...open].filter((key) => equation.terms.has(key));
      const [key] = unknown;
      const coefficient = key === undefined ? undefined : equation.terms.get(key);
      if (unknown.length !== 1 || key === undefined || coefficient === undefined) continue;
      const change = gapAfter(equation, changes).neg().div(coefficient);
      let loose = equation.tolerance;
      for (const [other, own] of slack) loose = loose.plus(own.times((equation.terms.get(other) ?? new Decimal(0)).abs()));
      changes.set(key, change);
      slack.set(key, loose.div(coefficient.abs()));
      // What rounding explains needs no change.
      if (change.abs().lte(slack.get(key) ?? 0)) return null;
      open.delete(key);
      found = true;
      break;
    }
    // Figures that only ever occur together cannot be told apart.
    if (!found) return null;
  }
  const holds = (equation: Equation): boolean => {
    let bound = equation.tolerance;
    for (const [key, own] of slack) {
      const coefficient = equation.terms.get(key);
      if (coefficient) bound = bound.plus(own.times(coefficient.abs()));
    }
    return gapAfter(equation, changes).abs().lte(bound);
  };
  return touched.every(holds) ? changes : null;
}
