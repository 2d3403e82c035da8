import type { CellMark } from '../model/reviewed-finding.ts';

/** What differs between two lists of marks; an edit changes a handful of thousands. */
export interface MarkParts {
  readonly gone: readonly Pick<CellMark, 'table' | 'row' | 'col'>[];
  readonly fresh: readonly CellMark[];
}

const keyOf = ({ table, row, col }: Pick<CellMark, 'table' | 'row' | 'col'>): string => `${table}/${row}/${col}`;
const byCell = (marks: readonly CellMark[]): Map<string, CellMark> => new Map(marks.map((mark) => [keyOf(mark), mark]));

/** One mark a cell, as `cellMarks` gives them. */
export function markParts(before: readonly CellMark[], after: readonly CellMark[]): MarkParts {
  const [old, now] = [byCell(before), byCell(after)];
  return {
    gone: before.filter((mark) => !now.has(keyOf(mark))).map(({ table, row, col }) => ({ table, row, col })),
    fresh: after.filter((mark) => old.get(keyOf(mark))?.state !== mark.state),
  };
}

/** The later list, in no particular order. */
export function withMarkParts(before: readonly CellMark[], { gone, fresh }: MarkParts): CellMark[] {
  const marks = byCell(before);
  for (const mark of gone) marks.delete(keyOf(mark));
  for (const mark of fresh) marks.set(keyOf(mark), mark);
  return [...marks.values()];
}
