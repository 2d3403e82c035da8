import type { Evaluation, Operand } from '../../model/finding.ts';
import { refKey } from '../../model/ref.ts';
import { Decimal } from '../../money/decimal.ts';
import { ownUnits } from '../diagnose.ts';
import { operandKeys } from '../operand-keys.ts';
import type { Beside, Readings } from './readings.ts';

/** One printed figure as an unknown: its value may have to change. */
export interface Variable {
  readonly key: string;
  /** In the figure's own printed unit. */
  readonly operand: Operand;
  /** What other readings of the place gave, in the same unit. */
  readonly others: readonly Decimal[];
  /** Numbers that may have been taken instead of the right one. */
  readonly beside: readonly Beside[];
  /** How improbable it is that this figure is the wrong one; 1 is usual. */
  readonly weight: number;
}

/** printed − Σ parts = `gap` must come to zero within `tolerance`; changing variable v by d in its own unit moves the gap by coefficient × d. */
export interface Equation {
  readonly evaluations: readonly Evaluation[];
  readonly fails: boolean;
  readonly gap: Decimal;
  readonly tolerance: Decimal;
  readonly terms: ReadonlyMap<string, Decimal>;
}

/** Failing equations that share figures, and every holding equation that those figures take part in. */
export interface Component {
  readonly equations: readonly Equation[];
  readonly variables: ReadonlyMap<string, Variable>;
  /** How many of the figures print a number. */
  readonly values: ReadonlyMap<string, number>;
}

const read = new WeakMap<Evaluation, Equation | null>();

/** An evaluation as an equation (a limit as one with its own gap); null for percentages and anything else that is no sum or equality of printed figures. */
export function equationOf(evaluation: Evaluation): Equation | null {
  const known = read.get(evaluation);
  if (known !== undefined) return known;
  const equation = readEquation(evaluation);
  read.set(evaluation, equation);
  return equation;
}

function readEquation(evaluation: Evaluation): Equation | null {
  const { state, difference, tolerance, operands } = evaluation;
  if (difference === null || tolerance === null || evaluation.messageId === 'unit-differs') return null;
  const terms = new Map<string, Decimal>();
  let gap = new Decimal(0);
  let sums = false;
  for (const operand of operands) {
    if (operand.role === 'related') continue;
    const sign = operand.role === 'printed' ? operand.sign : -operand.sign;
    gap = sign === 1 ? gap.plus(operand.value) : gap.minus(operand.value);
    sums = sums || operand.role === 'part';
    const key = refKey(operand.ref);
    terms.set(key, (terms.get(key) ?? new Decimal(0)).plus(new Decimal(sign).div(ownUnits(operand))));
  }
  // A figure on both sides says nothing about itself.
  for (const [key, coefficient] of terms) if (coefficient.isZero()) terms.delete(key);
  if (!sums || terms.size < 2 || !gap.abs().eq(new Decimal(difference).abs())) return null;
  // What rounding may possibly explain is no reason to change a figure.
  return { evaluations: [evaluation], fails: state === 'fail' && gap.abs().gt(tolerance), gap, tolerance: new Decimal(tolerance), terms };
}

const signatures = new WeakMap<Equation['terms'], string>();

/** Several rules may hold the same figures against each other; one equation stands for them all. */
function signatureOf({ terms }: Equation): string {
  let signature = signatures.get(terms);
  if (signature === undefined) {
    signature = [...terms].map(([key, coefficient]) => `${key}*${coefficient.abs().toFixed()}`).sort().join('+');
    signatures.set(terms, signature);
  }
  return signature;
}

function merged(equations: readonly Equation[]): readonly Equation[] {
  const known = new Map<string, Equation>();
  for (const equation of equations) {
    const signature = signatureOf(equation);
    const before = known.get(signature);
    known.set(signature, before ? { ...before, fails: before.fails || equation.fails, evaluations: [...before.evaluations, ...equation.evaluations] } : equation);
  }
  return [...known.values()];
}

const isEquation = ({ state }: Evaluation): boolean => state === 'pass' || state === 'tail' || state === 'fail';

/** What is printed as nothing is seldom a slip of the pen: a blank is the last figure to accuse. */
const BLANK = 0.4;
/** Sentences are typed, tables are exported. */
const SENTENCE = 0.1;

const inOwnUnits = new WeakMap<Operand, Operand>();

/** An operand with its value in its own printed unit. Operands outlive edits elsewhere, and so does this. */
function inOwnUnit(operand: Operand): Operand {
  let own = inOwnUnits.get(operand);
  if (own === undefined) {
    own = { ...operand, value: new Decimal(operand.value).times(ownUnits(operand)).toFixed() };
    inOwnUnits.set(operand, own);
  }
  return own;
}

function variableOf(key: string, operand: Operand, readings: Readings): Variable {
  const blank = operand.text === '' ? BLANK : 0;
  const typed = operand.ref.kind === 'claim' ? SENTENCE : 0;
  return { key, operand: inOwnUnit(operand), others: readings.others(operand.ref), get beside() { return readings.beside(operand.ref); }, weight: 0.5 + readings.trust(operand.ref) / 2 + blank - typed };
}

/** Limits say nothing about what either figure ought to be. */
const equal = (evaluation: Evaluation): Equation | null => (evaluation.relation === 'limit' ? null : equationOf(evaluation));

/** Joins what shares a member; groups come in the order of their first item. */
function joined<Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<string>, links: readonly (readonly string[])[]): readonly (readonly Item[])[] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    const up = parent.get(key);
    if (up === undefined || up === key) return key;
    const root = rootOf(up);
    parent.set(key, root);
    return root;
  };
  for (const keys of [...items.map((item) => [...keysOf(item)]), ...links]) {
    const [first] = keys;
    if (first === undefined) continue;
    for (const key of keys) parent.set(rootOf(key), rootOf(first));
  }
  return [...Map.groupBy(items, (item) => { const [first] = keysOf(item); return rootOf(first ?? ''); }).values()];
}

/** Holding equations of so few figures tie them together: what changes one of them changes the other. */
const TIGHT = 3;

/** Groups failing equations by the figures they share, directly or through a tight equation that holds, each with all equations of those figures. */
export function knots(failing: readonly Evaluation[], all: readonly Evaluation[]): readonly (readonly Equation[])[] {
  const broken = merged(failing.flatMap((evaluation) => equal(evaluation) ?? [])).filter((equation) => equation.fails);
  if (broken.length === 0) return [];
  const keys = new Set(broken.flatMap((equation) => [...equation.terms.keys()]));
  // Only equations that hold and share a figure with a failing one constrain what may change.
  const holding = all.filter((evaluation) => isEquation(evaluation) && evaluation.state !== 'fail' && operandKeys(evaluation).some((key) => keys.has(key)));
  const held = merged(holding.flatMap((evaluation) => equal(evaluation) ?? []));
  const using = new Map<string, number[]>();
  for (const [at, equation] of held.entries()) {
    for (const key of equation.terms.keys()) {
      if (!keys.has(key)) continue;
      const list = using.get(key) ?? [];
      list.push(at);
      using.set(key, list);
    }
  }
  const ties = held.filter((equation) => equation.terms.size <= TIGHT).map((equation) => [...equation.terms.keys()].filter((key) => keys.has(key))).filter((tie) => tie.length > 1);
  return joined(broken, (equation) => equation.terms.keys(), ties).map((members) => {
    const own = new Set(members.flatMap((equation) => [...equation.terms.keys()]));
    const ownSignatures = new Set(members.map(signatureOf));
    const near = new Set([...own].flatMap((key) => using.get(key) ?? []));
    const beside = [...near].toSorted((a, b) => a - b).flatMap((at) => held[at] ?? []);
    return [...members, ...beside.filter((equation) => !ownSignatures.has(signatureOf(equation)))];
  });
}

/** A knot of equations with what is known of its figures. */
export function componentOf(equations: readonly Equation[], readings: Readings): Component {
  const variables = new Map<string, Variable>();
  for (const { evaluations } of equations) {
    for (const operand of evaluations[0]?.operands ?? []) {
      const key = refKey(operand.ref);
      if (operand.role !== 'related' && !variables.has(key)) variables.set(key, variableOf(key, operand, readings));
    }
  }
  const values = new Map<string, number>();
  for (const { operand } of variables.values()) values.set(operand.value, (values.get(operand.value) ?? 0) + 1);
  return { equations, variables, values };
}
