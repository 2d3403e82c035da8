import type { Change, Diff } from '../model/change.ts';

/** Which change an undo would invert, and which undo a redo would invert; null = none. */
export interface UndoState {
  readonly undo: number | null;
  readonly redo: number | null;
}

/** Replays the codes of a history: undo pops the last standing change, redo brings the last undone one back, a new change forgets redo. */
export function undoState(changes: readonly Pick<Change, 'seq' | 'code'>[]): UndoState {
  const standing: number[] = [];
  const undone: number[] = [];
  for (const change of changes) {
    if (change.code === 'undo') {
      standing.pop();
      undone.push(change.seq);
    } else if (change.code === 'redo') {
      undone.pop();
      standing.push(change.seq);
    } else {
      standing.push(change.seq);
      undone.length = 0;
    }
  }
  return { undo: standing.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

/** The differences that take a change back, last first. */
export const invert = (diffs: readonly Diff[]): readonly Diff[] =>
  diffs.toReversed().map((diff) => (diff.kind === 'cell' ? { ...diff, before: diff.after, after: diff.before } : { ...diff, before: diff.after, after: diff.before }));
