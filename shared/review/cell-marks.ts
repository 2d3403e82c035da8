import type { CheckRun, Evaluation, Severity } from '../model/finding.ts';
import type { CellRef } from '../model/ref.ts';
import type { CellMark } from '../model/reviewed-finding.ts';
import { markParts, type MarkParts } from './mark-parts.ts';

const STATES = ['pass', 'tail', 'notice', 'warning', 'fail'] as const satisfies readonly CellMark['state'][];

/** What a failing check says of its cells: as grave as the finding, no graver. */
const FAILED = { error: 'fail', warning: 'warning', notice: 'notice', unread: 'notice' } as const satisfies Record<Severity, CellMark['state']>;

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
  const state = STATES.indexOf(failed ? FAILED[evaluation.severity] : evaluation.state === 'tail' ? 'tail' : 'pass');
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
        own = { ref, counts: [...(cells.get(key)?.counts ?? STATES.map(() => 0))] };
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
  /** `changed`: what each cell said before, of those that say something else now. */
  readonly step: { readonly before: Cells; readonly changed: ReadonlyMap<string, CellMark | null> } | null;
}

const known = new WeakMap<CheckRun, Known>();

/** How many times more often than before each evaluation stands in a run. Most stand where they stood, and those need no counting. */
function moreOften(now: readonly Evaluation[], before: readonly Evaluation[]): ReadonlyMap<Evaluation, number> {
  const times = new Map<Evaluation, number>();
  const add = (evaluation: Evaluation | undefined, more: number): void => {
    if (evaluation) times.set(evaluation, (times.get(evaluation) ?? 0) + more);
  };
  for (let i = 0; i < Math.max(now.length, before.length); i += 1) {
    if (now[i] === before[i]) continue;
    add(now[i], 1);
    add(before[i], -1);
  }
  return times;
}

/** After an edit most evaluations are those of before; only the others are counted. */
function cellsOf(run: CheckRun, earlier?: CheckRun): Known {
  const present = known.get(run);
  if (present) return present;
  const before = earlier && known.get(earlier)?.cells;
  const cells = new Map(before);
  const touched = count(cells, moreOften(run.evaluations, before ? earlier.evaluations : []));
  const changed = new Map([...touched].flatMap((key) => {
    const was = before?.get(key)?.mark ?? null;
    return was === (cells.get(key)?.mark ?? null) ? [] : [[key, was] as const];
  }));
  const made: Known = { cells, step: before ? { before, changed } : null };
  known.set(run, made);
  return made;
}

const byPlace = (a: CellMark, b: CellMark): number => (a.table === b.table ? a.row - b.row || a.col - b.col : a.table < b.table ? -1 : 1);

const ordered = new WeakMap<Cells, readonly CellMark[]>();

/** All marks in the order of places. What the run before an edit said is taken over but for what changed. */
function inOrder({ cells, step }: Known): readonly CellMark[] {
  const made = ordered.get(cells);
  if (made) return made;
  const old = step && ordered.get(step.before);
  let marks: readonly CellMark[];
  if (old) {
    const gone = new Set(step.changed.values());
    const fresh = [...step.changed.keys()].flatMap((key) => cells.get(key)?.mark ?? []);
    marks = fresh.length + gone.size === 0 ? old : [...old.filter((mark) => !gone.has(mark)), ...fresh].sort(byPlace);
  } else marks = [...cells.values()].flatMap(({ mark }) => mark ?? []).sort(byPlace);
  ordered.set(cells, marks);
  return marks;
}

/**
 * The worst result of the checks each cell takes part in, in the order of places, however they came about. `earlier`: the run before an edit,
 * so that only what changed is looked at.
 */
export const cellMarks = (run: CheckRun, earlier?: CheckRun): readonly CellMark[] => inOrder(cellsOf(run, earlier));

/** What differs between the marks of two runs. */
export function changedMarks(before: CheckRun, after: CheckRun): MarkParts {
  if (before === after) return { gone: [], fresh: [] };
  const { cells, step } = cellsOf(after, before);
  if (!step || step.before !== known.get(before)?.cells) return markParts(cellMarks(before), cellMarks(after));
  const changed = [...step.changed].map(([key, was]) => ({ was, is: cells.get(key)?.mark ?? null }));
  return {
    gone: changed.flatMap(({ was, is }) => (was && !is ? [{ table: was.table, row: was.row, col: was.col }] : [])),
    fresh: changed.flatMap(({ is }) => is ?? []),
  };
}
