import { Decimal } from '../../money/decimal.ts';
import { slip } from '../diagnose.ts';
import type { Readings } from './readings.ts';
import { solve, type Changes } from './solve.ts';
import type { Component, Equation } from './system.ts';

/** Figures whose change makes a component hold, with what the change costs. */
export interface Solution {
  readonly changes: Changes;
  readonly cost: number;
}

/** More wrong figures in one knot of equations than this are no longer told apart. */
const MOST_FIGURES = 6;
/** Sets tried for one component before the search gives up and the simpler reasoning takes over. Counted, not timed: the same document gives the same findings. */
const MOST_SETS = 6_000;
/** A change that a slip of hand or file explains is that much likelier. */
const SLIP = 0.35;
/** A second reading of the place that gives just the wanted figure. */
const MISREAD = 0.6;
/** The wanted figure is printed elsewhere: what was changed by accident nearly always is. */
const SEEN = 0.25;
/** Solutions that cost this much more than the best are no rivals. */
const CLOSE = 0.2;

function costOf(component: Component, changes: Changes, sightings: Readings['sightings']): number {
  let cost = 0;
  for (const [key, change] of changes) {
    const variable = component.variables.get(key);
    if (!variable) continue;
    const printed = new Decimal(variable.operand.value);
    const right = printed.plus(change);
    const kind = slip(printed, right, printed.decimalPlaces());
    // A zero may stand for any figure and a sign turn either way; both explain too much to be evidence, but for a total printed as zero.
    const plausible = kind !== null && !(kind === 'zero_total' && variable.operand.role === 'part') && kind !== 'sign';
    const read = variable.others.some((other) => other.eq(right));
    // Figures of these very equations are no independent witnesses.
    const seen = right.abs().gte(1) && sightings(right) > (component.values.get(right.toFixed()) ?? 0);
    cost += variable.weight - (read ? MISREAD : plausible ? SLIP : 0) - (seen ? SEEN : 0) + (right.isNegative() && !printed.isNegative() ? SLIP : 0);
  }
  return cost;
}

/**
 * The smallest sets of figures whose change makes every equation of the component hold (Fellegi and Holt 1976, as in official
 * statistics): fewest figures first, then least cost. Exact within the bounds above; null when they are exceeded, [] when no set
 * of up to six figures does it. The first is the best, the others are its rivals.
 */
export function smallestChanges(component: Component, sightings: Readings['sightings']): readonly Solution[] | null {
  const { equations } = component;
  const using = new Map<string, Equation[]>();
  for (const equation of equations) {
    for (const key of equation.terms.keys()) {
      const list = using.get(key) ?? [];
      list.push(equation);
      using.set(key, list);
    }
  }
  const failing = equations.filter((equation) => equation.fails);
  let tried = 0;

  /** Failing equations without a chosen figure, of which no two share one: each needs a figure of its own. */
  function atLeast(chosen: ReadonlySet<string>, excluded: ReadonlySet<string>): { readonly count: number; readonly next: Equation | null } {
    let count = 0;
    let next: Equation | null = null;
    const used = new Set<string>();
    for (const equation of failing) {
      const keys = [...equation.terms.keys()];
      if (keys.some((key) => chosen.has(key))) continue;
      if (!next || equation.terms.size < next.terms.size) next = equation;
      if (keys.every((key) => excluded.has(key))) return { count: Infinity, next };
      if (keys.some((key) => used.has(key))) continue;
      count += 1;
      for (const key of keys) if (!excluded.has(key)) used.add(key);
    }
    return { count, next };
  }

  const touchedBy = (chosen: ReadonlySet<string>): readonly Equation[] => [...new Set([...chosen].flatMap((key) => using.get(key) ?? []))];

  function search(chosen: ReadonlySet<string>, excluded: ReadonlySet<string>, size: number, found: Solution[]): boolean {
    tried += 1;
    if (tried > MOST_SETS) return false;
    const { count, next } = atLeast(chosen, excluded);
    if (chosen.size + count > size) return true;
    const touched = touchedBy(chosen);
    // An equation that holds cannot survive the change of a single figure in it.
    const lonely = next ?? touched.find((equation) => !equation.fails && [...equation.terms.keys()].filter((key) => chosen.has(key)).length === 1) ?? null;
    if (!lonely) {
      if (chosen.size === size) {
        const changes = solve([...chosen], touched);
        if (changes) found.push({ changes, cost: costOf(component, changes, sightings) });
        return true;
      }
      return branch(touched.flatMap((equation) => [...equation.terms.keys()]), chosen, excluded, size, found);
    }
    return chosen.size === size || branch([...lonely.terms.keys()], chosen, excluded, size, found);
  }

  /** Tries each figure in turn; one that was tried is left out of the later branches, so that every set comes up once. */
  function branch(keys: readonly string[], chosen: ReadonlySet<string>, excluded: ReadonlySet<string>, size: number, found: Solution[]): boolean {
    const done = new Set(excluded);
    for (const key of keys) {
      if (chosen.has(key) || done.has(key)) continue;
      if (!search(new Set([...chosen, key]), done, size, found)) return false;
      done.add(key);
    }
    return true;
  }

  for (let size = 1; size <= MOST_FIGURES; size += 1) {
    const found: Solution[] = [];
    if (!search(new Set(), new Set(), size, found)) return null;
    if (found.length === 0) continue;
    const ordered = found.toSorted((a, b) => a.cost - b.cost || ([...a.changes.keys()].join() < [...b.changes.keys()].join() ? -1 : 1));
    const best = ordered[0]?.cost ?? 0;
    return ordered.filter((solution) => solution.cost - best < CLOSE);
  }
  return [];
}
