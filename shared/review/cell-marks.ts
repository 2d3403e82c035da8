import type { CheckRun, Evaluation } from '../model/finding.ts';
import type { CellRef } from '../model/ref.ts';
import type { CellMark } from '../model/reviewed-finding.ts';

const RANK = { pass: 0, tail: 1, warning: 2, fail: 3 } as const;

type Marked = readonly [key: string, mark: CellMark];

const made = new WeakMap<CellRef, Map<CellMark['state'], Marked>>();

/** One mark for each figure and state, however many equations the figure takes part in. */
function markOf(ref: CellRef, state: CellMark['state']): Marked {
  const own = made.get(ref) ?? new Map<CellMark['state'], Marked>();
  made.set(ref, own);
  const mark = own.get(state) ?? [`${ref.table}/${ref.row}/${ref.col}`, { table: ref.table, row: ref.row, col: ref.col, state }];
  own.set(state, mark);
  return mark;
}

const marked = new WeakMap<Evaluation, readonly Marked[]>();

/** What one evaluation says of cells. After an edit most evaluations are those of before, and a document has ten times as many operands as cells. */
function marksOf(evaluation: Evaluation): readonly Marked[] {
  const known = marked.get(evaluation);
  if (known) return known;
  const failed = evaluation.state === 'fail';
  const state = failed ? (evaluation.severity === 'error' ? 'fail' : 'warning') : evaluation.state === 'tail' ? 'tail' : 'pass';
  const refs = failed ? evaluation.at : [...evaluation.at, ...evaluation.operands.map((operand) => operand.ref)];
  const marks = refs.flatMap((ref) => (ref.kind === 'cell' ? [markOf(ref, state)] : []));
  marked.set(evaluation, marks);
  return marks;
}

/**
 * The worst result of the checks each cell takes part in. In a failing equation only the cells the finding points at (`at`)
 * carry the mark; its other operands are innocent until shown otherwise and keep their own results.
 */
export function cellMarks(run: CheckRun): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const evaluation of run.evaluations) {
    if (evaluation.state === 'not_run' || evaluation.state === 'not_applicable') continue;
    for (const [key, mark] of marksOf(evaluation)) {
      const present = marks.get(key);
      if (!present || RANK[present.state] < RANK[mark.state]) marks.set(key, mark);
    }
  }
  return [...marks.values()];
}
