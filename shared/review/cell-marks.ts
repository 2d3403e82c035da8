import type { CheckRun } from '../model/finding.ts';
import type { CellMark } from '../model/reviewed-finding.ts';

const RANK = { pass: 0, tail: 1, warning: 2, fail: 3 } as const;

/**
 * The worst result of the checks each cell takes part in. In a failing equation only the cells the finding points at (`at`)
 * carry the mark; its other operands are innocent until shown otherwise and keep their own results.
 */
export function cellMarks(run: CheckRun): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const evaluation of run.evaluations) {
    if (evaluation.state === 'not_run' || evaluation.state === 'not_applicable') continue;
    const failed = evaluation.state === 'fail';
    const state = failed ? (evaluation.severity === 'error' ? 'fail' : 'warning') : evaluation.state === 'tail' ? 'tail' : 'pass';
    const refs = failed ? evaluation.at : [...evaluation.at, ...evaluation.operands.map((operand) => operand.ref)];
    for (const ref of refs) {
      if (ref.kind !== 'cell') continue;
      const key = `${ref.table}/${ref.row}/${ref.col}`;
      const present = marks.get(key);
      if (!present || RANK[present.state] < RANK[state]) marks.set(key, { table: ref.table, row: ref.row, col: ref.col, state });
    }
  }
  return [...marks.values()];
}
