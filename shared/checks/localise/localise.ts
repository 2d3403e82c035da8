import type { Diagnosis, Evaluation, Operand, Suspect } from '../../model/finding.ts';
import { refKey, type Ref } from '../../model/ref.ts';
import { Decimal } from '../../money/decimal.ts';
import { describe, slip } from '../diagnose.ts';
import { misreadings } from './misreadings.ts';
import type { Readings } from './readings.ts';
import { rememberedKnots } from './remembered-knots.ts';
import { smallestChanges, type Solution } from './search.ts';
import { gapAfter, type Changes } from './solve.ts';
import { componentOf, equationOf, knots, type Component, type Equation } from './system.ts';

/** One wrong figure and the failing equations that its right value mends. */
export interface Localised {
  readonly ref: Ref;
  readonly evaluations: readonly Evaluation[];
  readonly diagnosis: Diagnosis;
}

/** What the system of equations says about the failing ones. */
export interface Localisation {
  readonly found: readonly Localised[];
  /** Failing equations of which one figure is wrong, and the two or three that it may be. */
  readonly tied: ReadonlyMap<Evaluation, readonly Suspect[]>;
}

/** With more rivals a list of them says no more than the equation does. */
const MOST_RIVALS = 3;

const rightOf = (operand: Operand, change: Decimal): Decimal => new Decimal(operand.value).plus(change);

/** True when a second reading of the figure's place gives just the value that the equations want. */
const isMisread = (component: Component, key: string, right: Decimal): boolean => component.variables.get(key)?.others.some((other) => other.eq(right)) ?? false;

/** The number that was taken instead, where the printed figure stands beside its place. */
function takenFrom(component: Component, key: string): Diagnosis['kind'] | null {
  const variable = component.variables.get(key);
  const printed = new Decimal(variable?.operand.value ?? 0);
  return printed.isZero() ? null : (variable?.beside.find(({ value }) => value.eq(printed))?.kind ?? null);
}

const slipOf = (operand: Operand, right: Decimal): Diagnosis['kind'] | null => {
  const kind = slip(new Decimal(operand.value), right, new Decimal(operand.value).decimalPlaces());
  // A zero could be any figure: only a total that is printed as zero over parts is a slip of its own.
  return kind === 'zero_total' && operand.role === 'part' ? null : kind;
};

/** Several figures of one line are a line that is missing, doubled or exchanged, which other reasoning names better. */
function isOneLine(component: Component, keys: readonly string[]): boolean {
  const lines = keys.map((key) => component.variables.get(key)?.operand.ref).map((ref) => (ref?.kind === 'cell' ? `${ref.table}/${ref.row}` : null));
  return keys.length > 1 && lines[0] !== null && lines.every((line) => line === lines[0]);
}

const failingWith = (component: Component, key: string): readonly Equation[] => component.equations.filter((equation) => equation.fails && equation.terms.has(key));

/**
 * A figure is accused when two failing equations agree on it, when something explains it, or when it is the unconfirmed one of two figures
 * that ought to be equal; a single unexplained sum may as well lack a line.
 */
function hasEvidence(component: Component, { changes }: Solution): boolean {
  return [...changes].every(([key, change]) => {
    const operand = component.variables.get(key)?.operand;
    return operand !== undefined && (failingWith(component, key).length > 1 || failingWith(component, key).some(({ terms }) => terms.size === 2) || slipOf(operand, rightOf(operand, change)) !== null || isMisread(component, key, rightOf(operand, change)) || takenFrom(component, key) !== null);
  });
}

/** A line changed in several columns at once is one finding, where two failing equations agree on one of its figures. */
function wholeLine(component: Component, { changes }: Solution): Localised | null {
  const [lead] = [...changes.keys()].toSorted((a, b) => failingWith(component, b).length - failingWith(component, a).length);
  const operand = lead === undefined ? undefined : component.variables.get(lead)?.operand;
  const change = lead === undefined ? undefined : changes.get(lead);
  if (lead === undefined || !operand || !change || failingWith(component, lead).length < 2) return null;
  const right = rightOf(operand, change);
  return { ref: operand.ref, evaluations: component.equations.filter((equation) => equation.fails).flatMap((equation) => equation.evaluations.filter(({ state }) => state === 'fail')), diagnosis: describe(slipOf(operand, right) ?? takenFrom(component, lead) ?? 'implied', operand, right) };
}

/** Each failing equation goes to one of its wrong figures: first to those that have no other. */
function share(component: Component, keys: readonly string[]): ReadonlyMap<string, readonly Equation[]> {
  const shares = new Map<string, Equation[]>(keys.map((key) => [key, []]));
  const open = component.equations.filter((equation) => equation.fails).map((equation) => ({ equation, owners: keys.filter((key) => equation.terms.has(key)) })).toSorted((a, b) => a.owners.length - b.owners.length);
  for (const { equation, owners } of open) {
    const owner = owners.find((key) => shares.get(key)?.length === 0) ?? owners[0];
    if (owner !== undefined) shares.get(owner)?.push(equation);
  }
  return shares;
}

function localised(component: Component, keys: readonly string[], solution: Solution): readonly Localised[] {
  const shares = share(component, keys);
  return keys.flatMap((key) => {
    const operand = component.variables.get(key)?.operand;
    const change = solution.changes.get(key);
    const evaluations = (shares.get(key) ?? []).flatMap((equation) => equation.evaluations).filter((evaluation) => evaluation.state === 'fail');
    if (!operand || !change || evaluations.length === 0) return [];
    const right = rightOf(operand, change);
    return [{ ref: operand.ref, evaluations, diagnosis: describe(isMisread(component, key, right) ? 'misread' : (slipOf(operand, right) ?? takenFrom(component, key) ?? 'implied'), operand, right) }];
  });
}

function suspectsOf(component: Component, solutions: readonly Solution[]): readonly Suspect[] {
  return solutions.flatMap(({ changes }) => [...changes].flatMap(([key, change]) => {
    const operand = component.variables.get(key)?.operand;
    return operand ? [{ ref: operand.ref, label: operand.label, printed: operand.text === '' ? operand.value : operand.text, value: rightOf(operand, change).toFixed() }] : [];
  }));
}

/** What one knot of equations says by itself. */
interface Settled {
  readonly found: readonly Localised[];
  readonly changed: Changes;
  /** The two or three figures of which one is wrong. */
  readonly rivals: readonly Suspect[];
}

const UNSETTLED: Settled = { found: [], changed: new Map(), rivals: [] };

function settle(component: Component, readings: Readings): Settled {
  const misread = misreadings(component);
  if (misread) return { found: localised(component, [...misread.keys()], { changes: misread, cost: 0 }), changed: misread, rivals: [] };
  const solutions = smallestChanges(component, readings.sightings) ?? [];
  const [best] = solutions;
  if (!best) return UNSETTLED;
  const keys = [...best.changes.keys()];
  const rivals = keys.length === 1 && solutions.length > 1 && solutions.length <= MOST_RIVALS ? suspectsOf(component, solutions) : [];
  // What all rivals agree on is certain, whatever else is not.
  const sure = keys.filter((key) => solutions.every(({ changes }) => changes.get(key)?.eq(best.changes.get(key) ?? 0)));
  if (isOneLine(component, keys)) {
    const line = solutions.length === 1 ? wholeLine(component, best) : null;
    return line ? { found: [line], changed: best.changes, rivals } : { ...UNSETTLED, rivals };
  }
  const certain = new Map([...best.changes].filter(([key]) => sure.includes(key)));
  return hasEvidence(component, { ...best, changes: certain }) ? { found: localised(component, sure, best), changed: certain, rivals } : { ...UNSETTLED, rivals };
}

const settled = rememberedKnots((equations, readings) => settle(componentOf(equations, readings), readings));

/**
 * Finds the wrong figures of a document from all its equations together: where the smallest change that satisfies them is the only
 * one, its figures are named with the values that the equations imply; where two or three single figures explain as much, all are named.
 * What it says nothing about is left to the reasoning by single equations. Second readings come before all: what they mend is a misread.
 */
export function localise(failing: readonly Evaluation[], all: readonly Evaluation[], readings: Readings): Localisation {
  const found: Localised[] = [];
  const changed = new Map<string, Decimal>();
  const tied = new Map<Evaluation, readonly Suspect[]>();
  for (const equations of knots(failing, all)) {
    const own = settled(equations, readings);
    found.push(...own.found);
    for (const [key, change] of own.changed) changed.set(key, change);
    if (own.rivals.length === 0) continue;
    for (const equation of equations) if (equation.fails) for (const evaluation of equation.evaluations) tied.set(evaluation, own.rivals);
  }
  return { found: withLimits(found, changed, failing), tied };
}

/** Limits, and sums that rounding may just explain, are no part of the system; those that the right figures mend are told with them. */
function withLimits(found: readonly Localised[], changed: Changes, failing: readonly Evaluation[]): readonly Localised[] {
  const known = new Set(found.flatMap(({ evaluations }) => evaluations));
  const more = new Map<string, Evaluation[]>();
  for (const evaluation of failing) {
    const equation = known.has(evaluation) ? null : equationOf(evaluation);
    const owner = equation && found.find(({ ref }) => equation.terms.has(refKey(ref)));
    if (!equation || !owner) continue;
    const gap = gapAfter(equation, changed);
    const within = gap.abs().lte(equation.tolerance) || (evaluation.relation === 'limit' && gap.isNegative() !== equation.gap.isNegative());
    if (!within) continue;
    more.set(refKey(owner.ref), [...(more.get(refKey(owner.ref)) ?? []), evaluation]);
  }
  return found.map((one) => ({ ...one, evaluations: [...one.evaluations, ...(more.get(refKey(one.ref)) ?? [])] }));
}
