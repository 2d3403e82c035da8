import { expect, test } from 'vitest';
import { laterDependents } from '../../../shared/history/depends.ts';
import { signaturesOf, signaturesTaken } from '../../../shared/history/signatures.ts';
import { standingChanges } from '../../../shared/history/standing-changes.ts';
import { undoState } from '../../../shared/history/undo-state.ts';
import type { Change, Diff } from '../../../shared/model/change.ts';
import { asId, type ParagraphId, type TableId } from '../../../shared/model/ids.ts';
import type { StructureEdit } from '../../../shared/model/structure-edit.ts';

const t1 = asId<TableId>('t1');
const t2 = asId<TableId>('t2');
const change = (seq: number, code: Change['code'], undoes: number | null = null, ...diffs: readonly Diff[]): Change => ({ seq, at: `t${seq}`, by: '甲', code, diffs, undoes });
const cell = (table: TableId, row: number): Diff => ({ kind: 'cell', table, row, col: 0, before: 'a', after: 'b' });
const structure = (table: TableId): Diff => {
  const edit: StructureEdit = { kind: 'insert-line', table, axis: 'row', at: 0 };
  const shape = { table, title: '', rows: 1, cols: 1, given: null };
  return { kind: 'structure', applied: { edit, stamp: 1, reread: [], region: null }, before: [shape], after: [shape] };
};
const seqs = (changes: readonly Change[]) => changes.map((entry) => entry.seq);

test('undo takes back the change it names, redo brings it back to its own place', () => {
  const history = [change(1, 'cells-correct'), change(2, 'cells-correct'), change(3, 'undo', 1)];
  expect(seqs(standingChanges(history))).toEqual([2]);
  expect(undoState(history)).toEqual({ undo: 2, redo: 3 });
  const redone = [...history, change(4, 'redo', 3)];
  expect(seqs(standingChanges(redone))).toEqual([1, 2]);
  expect(undoState(redone)).toEqual({ undo: 4, redo: null });
  expect(seqs(standingChanges([...redone, change(5, 'undo', 4)]))).toEqual([2]);
});

test('an undo that names a change which was undone and brought back before takes that one, not the last', () => {
  const history = [change(1, 'cells-correct'), change(2, 'undo', 1), change(3, 'redo', 2), change(4, 'cells-correct'), change(5, 'undo', 1)];
  expect(seqs(standingChanges(history))).toEqual([4]);
  expect(undoState(history)).toEqual({ undo: 4, redo: 5 });
});

test('undo passes over signatures', () => {
  expect(undoState([change(1, 'cells-correct'), change(2, 'sign')])).toEqual({ undo: 1, redo: null });
});

test('a change rests on an earlier one at the same cell, sentence or decision, and on any repair of its table', () => {
  const text: Diff = { kind: 'text', paragraph: asId<ParagraphId>('p1'), start: 0, before: 'a', after: 'b' };
  const decision: Diff = { kind: 'decision', address: 'x', before: null, after: null };
  const standing = [
    change(1, 'cells-correct', null, cell(t1, 1)), change(2, 'structure-edit', null, structure(t1)), change(3, 'cells-correct', null, cell(t1, 2)), change(4, 'cells-correct', null, cell(t2, 1)),
    change(5, 'claims-correct', null, text), change(6, 'claims-correct', null, text), change(7, 'finding-decide', null, decision), change(8, 'finding-decide', null, decision), change(9, 'cells-correct', null, cell(t1, 2)),
  ];
  expect([1, 2, 3, 4, 5, 7, 9].map((seq) => laterDependents(standing, seq))).toEqual([[2], [3, 9], [9], [], [6], [8], []]);
});

test('a change takes off the signatures of the document and of the tables it touches', () => {
  const signature = { by: '甲', at: 't', explanation: '' };
  const signed: Diff[] = [{ kind: 'document' as const }, { kind: 'table' as const, table: t1 }, { kind: 'table' as const, table: t2 }].map((scope) => ({ kind: 'signature', scope, stage: 'prepared', before: null, after: signature }));
  const { standing } = signaturesOf([change(1, 'sign', null, ...signed)]);
  expect(signaturesTaken(standing, [cell(t1, 1)]).map((diff) => diff.kind === 'signature' && diff.scope)).toEqual([{ kind: 'document' }, { kind: 'table', table: t1 }]);
  expect(signaturesTaken(standing, [{ kind: 'signature', scope: { kind: 'document' }, stage: 'reviewed', before: null, after: signature }])).toEqual([]);
  const after = signaturesOf([change(1, 'sign', null, ...signed), change(2, 'cells-correct', null, cell(t1, 1), ...signaturesTaken(standing, [cell(t1, 1)]))]);
  expect(after.standing).toHaveLength(1);
  expect(after.lost).toMatchObject([{ lostAt: 't2', change: 2 }, { scope: { table: t1 } }]);
});
