import type { Change, Diff } from '../model/change.ts';

/** Which change an undo would invert, and which undo a redo would invert; null = none. */
export interface UndoState {
  readonly undo: number | null;
  readonly redo: number | null;
}

type Step = Pick<Change, 'seq' | 'code'> & Partial<Pick<Change, 'undoes'>>;

const BY_NAME: ReadonlySet<Change['code']> = new Set<Change['code']>(['sign', 'unsign', 'version-tie', 'version-untie']);

/**
 * Signatures and ties between versions are given and taken back by name, not by undo: an undo must neither put a signature back nor take one off
 * unasked, nor leave two versions tied without what came along.
 */
export const isUndoable = (change: Pick<Change, 'code'>): boolean => !BY_NAME.has(change.code);

/**
 * Replays the codes of a history: undo takes a standing change back (the last one, unless `undoes` names another), redo brings
 * the last undone one back, a new change forgets redo.
 */
export function undoState(changes: readonly Step[]): UndoState {
  /** Each change in force with the entry that an undo of it names: itself, or the redo that brought it back. */
  const standing: { readonly origin: number; readonly seq: number }[] = [];
  const undone: { readonly origin: number; readonly seq: number }[] = [];
  const origins = new Map<number, number>();
  for (const change of changes) {
    if (change.code === 'undo') {
      const named = change.undoes === undefined || change.undoes === null ? undefined : origins.get(change.undoes);
      const at = named === undefined ? standing.length - 1 : standing.findLastIndex((entry) => entry.origin === named);
      const [taken] = at < 0 ? [] : standing.splice(at, 1);
      if (taken) undone.push({ origin: taken.origin, seq: change.seq });
      origins.set(change.seq, taken?.origin ?? change.seq);
    } else if (change.code === 'redo') {
      const back = undone.pop();
      if (back) standing.push({ origin: back.origin, seq: change.seq });
      origins.set(change.seq, back?.origin ?? change.seq);
    } else if (isUndoable(change)) {
      standing.push({ origin: change.seq, seq: change.seq });
      origins.set(change.seq, change.seq);
      undone.length = 0;
    }
  }
  return { undo: standing.at(-1)?.seq ?? null, redo: undone.at(-1)?.seq ?? null };
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
