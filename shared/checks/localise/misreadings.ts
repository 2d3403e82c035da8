import { Decimal } from '../../money/decimal.ts';
import { gapAfter, type Changes } from './solve.ts';
import type { Component, Equation } from './system.ts';

/** More doubtful cells in one knot of equations are not tried together. */
const MOST_CELLS = 4;
/** Combinations tried for one component; counted, not timed. */
const MOST_TRIED = 2_000;

const holds = (equation: Equation, changes: Changes): boolean => gapAfter(equation, changes).abs().lte(equation.tolerance);

/**
 * The fewest figures whose second reading, put in place of the first, makes all equations hold that failed and breaks none; null when
 * second readings do not explain the failure. Before a document is blamed its reader is.
 */
export function misreadings(component: Component): Changes | null {
  const doubtful = new Map([...component.variables].filter(([, variable]) => variable.others.length > 0));
  if (doubtful.size === 0) return null;
  let tried = 0;
  const search = (changes: Changes, most: number): Changes | null => {
    tried += 1;
    if (tried > MOST_TRIED) return null;
    const violated = component.equations.find((equation) => !holds(equation, changes) && (equation.fails || [...changes.keys()].some((key) => equation.terms.has(key))));
    if (!violated) return changes;
    if (changes.size === most) return null;
    for (const key of violated.terms.keys()) {
      const variable = changes.has(key) ? undefined : doubtful.get(key);
      for (const value of variable?.others ?? []) {
        const found = search(new Map([...changes, [key, value.minus(new Decimal(variable?.operand.value ?? 0))]]), most);
        if (found) return found;
      }
    }
    return null;
  };
  for (let most = 1; most <= MOST_CELLS; most += 1) {
    const found = search(new Map(), most);
    if (found) return found;
  }
  return null;
}
