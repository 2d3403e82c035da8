import { expect, test } from 'vitest';
import { foresight } from '../../../electron/backend/documents/foresight.ts';
import type { PresentState } from '../../../shared/history/replay.ts';
import type { Diff } from '../../../shared/model/change.ts';
import { asId, type TableId } from '../../../shared/model/ids.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';
import { finish, type Steps } from '../../../shared/steps/steps.ts';

const snapshot: Snapshot = { format: 'text', textLayer: 'text', pages: [], sheets: [], tables: [], paragraphs: [], furniture: [], gaps: [] };
const present: PresentState = { snapshot, corrections: new Map() };
const open = { name: 'a document at one revision' };
const typed = (after: string): readonly Diff[] => [{ kind: 'cell', table: asId<TableId>('t1'), row: 3, col: 2, before: '1.00', after }];

/** Outcomes that take three steps and say how many were worked out. */
function counting() {
  let begun = 0;
  const ahead = foresight<typeof open, number>(() => present, function* (): Steps<number> {
    begun += 1;
    const mine = begun;
    yield;
    yield;
    return mine;
  });
  return { ahead, begun: () => begun };
}

test('a change that was foreseen is there when it is made, once', () => {
  const { ahead, begun } = counting();
  expect(finish(ahead.foresee(open, 'cells-correct', typed('2.00')))).toEqual({ present, outcome: 1 });
  expect(ahead.take(open, 'cells-correct', typed('2.00'))).toEqual({ present, outcome: 1 });
  expect(ahead.take(open, 'cells-correct', typed('2.00'))).toBeNull();
  expect(begun()).toBe(1);
});

test('made while it is worked out, what is left of it is done at once and who foresaw it ends', () => {
  const { ahead, begun } = counting();
  const steps = ahead.foresee(open, 'cells-correct', typed('2.00'));
  steps.next();
  expect(ahead.take(open, 'cells-correct', typed('2.00'))?.outcome).toBe(1);
  expect(finish(steps)).toBeNull();
  expect(begun()).toBe(1);
});

test('the next figure that is typed takes the place of the one before, which ends early', () => {
  const { ahead } = counting();
  const first = ahead.foresee(open, 'cells-correct', typed('2'));
  first.next();
  const second = ahead.foresee(open, 'cells-correct', typed('23'));
  second.next();
  expect(finish(first)).toBeNull();
  expect(ahead.take(open, 'cells-correct', typed('2'))).toBeNull();
  expect(finish(second)?.outcome).toBe(2);
  expect(ahead.take(open, 'cells-correct', typed('23'))?.outcome).toBe(2);
});

test('another figure, another kind of change or another state of the document is not taken for it; signatures make no difference', () => {
  const { ahead } = counting();
  finish(ahead.foresee(open, 'cells-correct', typed('2.00')));
  expect(ahead.take(open, 'cells-correct', typed('2.01'))).toBeNull();
  expect(ahead.take(open, 'undo', typed('2.00'))).toBeNull();
  expect(ahead.take({ ...open }, 'cells-correct', typed('2.00'))).toBeNull();
  const signed: Diff = { kind: 'signature', scope: { kind: 'document' }, stage: 'prepared', before: null, after: null };
  expect(ahead.take(open, 'cells-correct', [...typed('2.00'), signed])?.outcome).toBe(1);
});

test('what fails while it is foreseen is worked out again by who makes the change', () => {
  let times = 0;
  const ahead = foresight<typeof open, string>(() => present, function* (): Steps<string> {
    times += 1;
    yield;
    if (times === 1) throw new Error('broken');
    return 'worked out';
  });
  expect(() => finish(ahead.foresee(open, 'cells-correct', typed('2.00')))).toThrow('broken');
  expect(ahead.take(open, 'cells-correct', typed('2.00'))).toBeNull();
  expect(finish(ahead.foresee(open, 'cells-correct', typed('2.00')))?.outcome).toBe('worked out');
});
