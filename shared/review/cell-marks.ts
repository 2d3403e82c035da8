import type { CheckRun, Evaluation } from '../model/finding.ts';
import type { CellRef } from '../model/ref.ts';
import type { CellMark } from '../model/reviewed-finding.ts';
import { markParts, type MarkParts } from './mark-parts.ts';

const STATES = ['pass', 'tail', 'warning', 'fail'] as const satisfies readonly CellMark['state'][];

/** A cell with the number of evaluations that say each of STATES of it. */
interface Counted {
  readonly counts: readonly number[];
  readonly mark: CellMark | null;
}

type Cells = ReadonlyMap<string, Counted>;

const keyOf = ({ table, row, col }: CellRef): string => `${table}/${row}/${col}`;

/** In a failing equation only the cells the finding points at (`at`) carry the mark; its other operands are innocent until shown otherwise and keep their own results. */
function marked(evaluation: Evaluation): { readonly state: number; readonly refs: readonly CellRef[] } {
  if (evaluation.state === 'not_run' || evaluation.state === 'not_applicable') return { state: 0, refs: [] };
  const failed = evaluation.state === 'fail';
  const state = STATES.indexOf(failed ? (evaluation.severity === 'error' ? 'fail' : 'warning') : evaluation.state === 'tail' ? 'tail' : 'pass');
  const refs = failed ? evaluation.at : [...evaluation.at, ...evaluation.operands.map((operand) => operand.ref)];
  return { state, refs: refs.flatMap((ref) => (ref.kind === 'cell' ? [ref] : [])) };
}

/** Adds evaluations so many times, or takes them away; gives the cells that they speak of. What other runs know of these cells stays as it is. */
function count(cells: Map<string, Counted>, evaluations: Iterable<readonly [Evaluation, number]>): ReadonlySet<string> {
  const touched = new Map<string, { readonly ref: CellRef; readonly counts: number[] }>();
  for (const [evaluation, times] of evaluations) {
    if (times === 0) continue;
    const { state, refs } = marked(evaluation);
    for (const ref of refs) {
      const key = keyOf(ref);
      let own = touched.get(key);
      if (!own) {
        own = { ref, counts: [...(cells.get(key)?.counts ?? [0, 0, 0, 0])] };
        touched.set(key, own);
      }
      own.counts[state] = (own.counts[state] ?? 0) + times;
    }
  }
  for (const [key, { ref, counts }] of touched) {
    const worst = STATES[counts.findLastIndex((times) => times > 0)];
    const before = cells.get(key)?.mark;
    cells.set(key, { counts, mark: worst === undefined ? null : worst === before?.state ? before : { table: ref.table, row: ref.row, col: ref.col, state: worst } });
  }
  return new Set(touched.keys());
}

/** The cells of a run, and how they came from those of the run before an edit. */
interface Known {
  readonly cells: Cells;
  readonly step: { readonly before: Cells; readonly touched: ReadonlySet<string> } | null;
}

const known = new WeakMap<CheckRun, Known>();

/** After an edit most evaluations are those of before; only the others are counted. */
function cellsOf(run: CheckRun, earlier?: CheckRun): Known {
  const present = known.get(run);
  if (present) return present;
  const before = earlier && known.get(earlier)?.cells;
  const cells = new Map(before);
  const times = new Map<Evaluation, number>();
  for (const evaluation of run.evaluations) times.set(evaluation, (times.get(evaluation) ?? 0) + 1);
  if (before) for (const evaluation of earlier.evaluations) times.set(evaluation, (times.get(evaluation) ?? 0) - 1);
  const touched = count(cells, times);
  const made: Known = { cells, step: before ? { before, touched } : null };
  known.set(run, made);
  return made;
}

const byPlace = (a: CellMark, b: CellMark): number => (a.table === b.table ? a.row - b.row || a.col - b.col : a.table < b.table ? -1 : 1);

/**
 * The worst result of the checks each cell takes part in, in the order of places, however they came about. `earlier`: the run before an edit,
 * so that only what changed is looked at.
 */
export const cellMarks = (run: CheckRun, earlier?: CheckRun): CellMark[] => [...cellsOf(run, earlier).cells.values()].flatMap(({ mark }) => mark ?? []).sort(byPlace);

/** What differs between the marks of two runs. */
export function changedMarks(before: CheckRun, after: CheckRun): MarkParts {
  if (before === after) return { gone: [], fresh: [] };
  const { cells, step } = cellsOf(after, before);
  const old = cellsOf(before).cells;
  if (step?.before !== old) return markParts(cellMarks(before), cellMarks(after));
  const changed = [...step.touched].map((key) => ({ was: old.get(key)?.mark ?? null, is: cells.get(key)?.mark ?? null }));
  return {
    gone: changed.flatMap(({ was, is }) => (was && !is ? [{ table: was.table, row: was.row, col: was.col }] : [])),
    fresh: changed.flatMap(({ was, is }) => (is && is.state !== was?.state ? [is] : [])),
  };
}
