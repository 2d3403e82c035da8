import type { Diagnosis, Evaluation, Operand } from '../model/finding.ts';
import { refKey, type CellRef, type Ref } from '../model/ref.ts';
import { Decimal } from '../money/decimal.ts';
import { ownUnits } from './diagnose.ts';
import { gapAfter, type Changes } from './localise/solve.ts';
import { equationOf } from './localise/system.ts';
import { operandKeys } from './operand-keys.ts';

/** Two cells of one table whose figures, changed over, mend every failing equation they are in and break none. */
export interface Swap {
  readonly refs: readonly [Ref, Ref];
  readonly mends: ReadonlySet<Evaluation>;
  readonly diagnosis: Diagnosis;
}

/** Comparing all pairs is quadratic; beyond this many figures the document has other troubles than a swap. */
const MOST_CELLS = 400;

interface Place {
  readonly key: string;
  readonly ref: CellRef;
  /** With its value in its own printed unit. */
  readonly operand: Operand;
  readonly value: Decimal;
}

/** What is left over in an equation when some figures are replaced by values in their own printed unit; null when it is no sum. */
function gapWith(evaluation: Evaluation, values: ReadonlyMap<string, string>): Decimal | null {
  let gap = new Decimal(0);
  let sums = false;
  for (const operand of evaluation.operands) {
    if (operand.role === 'related') continue;
    const other = values.get(refKey(operand.ref));
    const value = (other === undefined ? new Decimal(operand.value) : new Decimal(other).div(ownUnits(operand))).times(operand.sign);
    gap = operand.role === 'printed' ? gap.plus(value) : gap.minus(value);
    sums = sums || operand.role === 'part';
  }
  return sums ? gap : null;
}

/** Whether an equation holds once two cells have changed over. Where it is known as an equation only the two terms move its gap. */
function holds(evaluation: Evaluation, values: ReadonlyMap<string, string>, changes: Changes): boolean {
  const equation = equationOf(evaluation);
  const gap = equation ? gapAfter(equation, changes) : gapWith(evaluation, values);
  return gap !== null && gap.abs().lte(evaluation.tolerance ?? 0);
}

function places(failing: readonly Evaluation[]): readonly Place[] {
  const found = new Map<string, Place>();
  for (const evaluation of failing) {
    for (const operand of evaluation.operands) {
      if (operand.ref.kind !== 'cell' || operand.role === 'related') continue;
      const key = refKey(operand.ref);
      const value = new Decimal(operand.value).times(ownUnits(operand));
      found.set(key, { key, ref: operand.ref, operand: { ...operand, value: value.toFixed() }, value });
    }
  }
  return [...found.values()];
}

/** For each place the later ones that stand in its line or its column, in order. */
function neighbours(cells: readonly Place[]): readonly (readonly [Place, readonly Place[]])[] {
  const rowOf = ({ ref }: Place): string => `${ref.table}/r${ref.row}`;
  const columnOf = ({ ref }: Place): string => `${ref.table}/c${ref.col}`;
  const order = new Map(cells.map((cell, index) => [cell, index]));
  const rows = Map.groupBy(cells, rowOf);
  const columns = Map.groupBy(cells, columnOf);
  const at = (cell: Place): number => order.get(cell) ?? 0;
  return cells.map((cell) => [cell, [...rows.get(rowOf(cell)) ?? [], ...columns.get(columnOf(cell)) ?? []].filter((other) => at(other) > at(cell)).sort((a, b) => at(a) - at(b))]);
}

/** Whether the two lists name two different equations. Asked of every pair of figures, most of which share their only one. */
const breaksTwo = (a: readonly Evaluation[], b: readonly Evaluation[]): boolean => a.some((evaluation) => evaluation !== a[0]) || b.some((evaluation) => evaluation !== (a[0] ?? b[0]));

/** Swaps of neighbours in a line or column that explain at least two failing equations, strongest first; each equation once. */
export function findSwaps(failing: readonly Evaluation[], all: readonly Evaluation[]): readonly Swap[] {
  const cells = places(failing);
  if (cells.length > MOST_CELLS) return [];
  const using = new Map(cells.map((cell) => [cell.key, [] as Evaluation[]]));
  if (using.size === 0) return [];
  for (const evaluation of all) {
    if (evaluation.state !== 'pass' && evaluation.state !== 'tail' && evaluation.state !== 'fail') continue;
    // Figures shown beside an equation are no part of it.
    for (const key of operandKeys(evaluation)) using.get(key)?.push(evaluation);
  }
  const failingWith = new Map([...using].map(([key, evaluations]) => [key, evaluations.filter(({ state }) => state === 'fail')]));
  const swaps: Swap[] = [];
  for (const [a, others] of neighbours(cells)) {
    const failingWithA = failingWith.get(a.key) ?? [];
    for (const b of others) {
      const failingWithB = failingWith.get(b.key) ?? [];
      if (a.operand.value === b.operand.value || !breaksTwo(failingWithA, failingWithB)) continue;
      const values = new Map([[a.key, b.operand.value], [b.key, a.operand.value]]);
      const change = b.value.minus(a.value);
      const changes = new Map([[a.key, change], [b.key, change.neg()]]);
      const allHold = (evaluations: readonly Evaluation[] = []): boolean => evaluations.every((evaluation) => holds(evaluation, values, changes));
      // Most exchanges mend nothing: that is seen at the few failing equations, before the many that hold are asked.
      if (!allHold(failingWithA) || !allHold(failingWithB) || !allHold(using.get(a.key)) || !allHold(using.get(b.key))) continue;
      swaps.push({
        refs: [a.ref, b.ref], mends: new Set([...failingWithA, ...failingWithB]),
        diagnosis: { kind: 'swapped', data: { label: a.operand.label, other: b.operand.label, printed: a.operand.text, proposal: b.operand.text }, proposal: { ref: a.ref, value: b.operand.value } },
      });
    }
  }
  return swaps.sort((x, y) => y.mends.size - x.mends.size);
}
