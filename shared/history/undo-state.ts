import type { Change, Diff } from '../model/change.ts';

/** Which change an undo would invert, and which undo a redo would invert; null = none. */
export interface UndoState {
  readonly undo: number | null;
  readonly redo: number | null;
}

type Step = Pick<Change, 'seq' | 'code'> & Partial<Pick<Change, 'undoes'>>;

/** Signatures are given and taken back by name, not by undo: an undo must neither put a signature back nor take one off unasked. */
const isUndoable = (change: Step): boolean => change.code !== 'sign' && change.code !== 'unsign';

/**
 * Replays the codes of a history: undo takes a standing change back (the last one, unless `undoes` names another), redo brings
 * the last undone one back, a new change forgets redo.
 */
export function undoState(changes: readonly Step[]): UndoState {
  const standing: number[] = [];
  const undone: number[] = [];
  for (const change of changes) {
    if (change.code === 'undo') {
      const at = change.undoes === undefined || change.undoes === null ? -1 : standing.lastIndexOf(change.undoes);
      standing.splice(at < 0 ? standing.length - 1 : at, 1);
      undone.push(change.seq);
    } else if (change.code === 'redo') {
      undone.pop();
      standing.push(change.seq);
    } else if (isUndoable(change)) {
      standing.push(change.seq);
      undone.length = 0;
    }
  }
  return { undo: standing.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

/** The differences that take a change back, last first. Signatures are left as they are. */
export const invert = (diffs: readonly Diff[]): readonly Diff[] => diffs.toReversed().flatMap((diff): readonly Diff[] => {
  switch (diff.kind) {
    case 'cell': return [{ ...diff, before: diff.after, after: diff.before }];
    case 'decision': return [{ ...diff, before: diff.after, after: diff.before }];
    case 'text': return [{ ...diff, before: diff.after, after: diff.before }];
    case 'structure': return [{ ...diff, before: diff.after, after: diff.before }];
    case 'signature': return [];
  }
});
