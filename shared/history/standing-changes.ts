import type { Change } from '../model/change.ts';

/** The change that an undo or redo is about in the end: undo 5 of redo 4 of undo 3 of change 2 is about change 2. */
export function originOf(changes: ReadonlyMap<number, Change>, change: Change): Change {
  let origin = change;
  while (origin.code === 'undo' || origin.code === 'redo') {
    const before = origin.undoes === null ? undefined : changes.get(origin.undoes);
    if (!before || before.seq >= origin.seq) throw new Error(`change ${origin.seq} takes back a change that is not there`);
    origin = before;
  }
  return origin;
}

/**
 * The changes in force, in the order they were made: without those taken back and without undo and redo themselves. Replaying them
 * over the import gives the present state, because a change is only ever taken back when nothing that stands rests on it.
 */
export function standingChanges(changes: readonly Change[]): readonly Change[] {
  const bySeq = new Map(changes.map((change) => [change.seq, change]));
  const standing = new Map<number, Change>();
  for (const change of changes) {
    const origin = originOf(bySeq, change);
    if (change.code === 'undo') standing.delete(origin.seq);
    // Taken back whole, a tie leaves nothing to be replayed.
    else if (change.code === 'version-untie' && change.undoes !== null) standing.delete(change.undoes);
    else standing.set(origin.seq, origin);
  }
  return [...standing.values()].toSorted((a, b) => a.seq - b.seq);
}
