import { expect, test } from 'vitest';
import type { CellMark } from '../../../shared/model/reviewed-finding.ts';
import { asId, type TableId } from '../../../shared/model/ids.ts';
import { markParts, withMarkParts } from '../../../shared/review/mark-parts.ts';

const mark = (row: number, state: CellMark['state']): CellMark => ({ table: asId<TableId>('t1'), row, col: 2, state });

test('what differs makes the later list of the earlier one', () => {
  const before = [mark(1, 'pass'), mark(2, 'pass'), mark(3, 'fail')];
  const after = [mark(1, 'pass'), mark(3, 'pass'), mark(4, 'tail')];
  const parts = markParts(before, after);
  expect(parts).toEqual({ gone: [{ table: 't1', row: 2, col: 2 }], fresh: [mark(3, 'pass'), mark(4, 'tail')] });
  expect(withMarkParts(before, parts)).toEqual(after);
});

test('nothing differs where nothing changed', () => {
  const marks = [mark(1, 'pass'), mark(2, 'warning')];
  expect(markParts(marks, marks.map((one) => ({ ...one })))).toEqual({ gone: [], fresh: [] });
});
