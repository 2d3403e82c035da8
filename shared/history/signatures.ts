import type { Change, Diff } from '../model/change.ts';
import type { LostSignature, SignScope, Stage, StandingSignature } from '../model/signature.ts';
import type { TableId } from '../model/ids.ts';
import { tablesOf } from './depends.ts';

/** Equal text = the same stage of the same thing. */
export const signatureKey = (scope: SignScope, stage: Stage): string => `${scope.kind === 'table' ? scope.table : 'document'} ${stage}`;

/** Signatures that stand, and those that a change took off where nobody has signed again. */
export interface Signatures {
  readonly standing: readonly StandingSignature[];
  readonly lost: readonly LostSignature[];
}

/** Replays who signed what. A signature taken back by `unsign` is gone, not lost. */
export function signaturesOf(changes: readonly Change[]): Signatures {
  const standing = new Map<string, StandingSignature>();
  const lost = new Map<string, LostSignature>();
  for (const change of changes) {
    for (const diff of change.diffs) {
      if (diff.kind !== 'signature') continue;
      const key = signatureKey(diff.scope, diff.stage);
      if (diff.after) {
        standing.set(key, { scope: diff.scope, stage: diff.stage, signature: diff.after });
        lost.delete(key);
        continue;
      }
      standing.delete(key);
      if (change.code !== 'unsign' && diff.before) lost.set(key, { scope: diff.scope, stage: diff.stage, signature: diff.before, lostAt: change.at, lostBy: change.by, change: change.seq });
    }
  }
  return { standing: [...standing.values()], lost: [...lost.values()] };
}

/** The differences that take off what a change touches: every signature of the document, and those of the tables it changes. */
export function signaturesTaken(standing: readonly StandingSignature[], diffs: readonly Diff[]): readonly Diff[] {
  const content = diffs.filter((diff) => diff.kind !== 'signature');
  if (content.length === 0) return [];
  const tables = new Set<TableId>(content.flatMap((diff) => tablesOf(diff)));
  return standing
    .filter(({ scope }) => scope.kind === 'document' || tables.has(scope.table))
    .map(({ scope, stage, signature }): Diff => ({ kind: 'signature', scope, stage, before: signature, after: null }));
}
