import { createHash } from 'node:crypto';
import type { Change } from '../../../shared/model/change.ts';
import { canonicalJson } from './canonical-json.ts';

/** A change with the hash over it and everything before it. */
export interface ChainedChange {
  readonly change: Change;
  readonly hash: string;
}

/** What the chain of an empty history begins with: the document it belongs to. */
export const chainStart = (sha256: string): string => createHash('sha256').update(`gouji.history ${sha256}`).digest('hex');

/** Each change hashed with the hash of the one before: none can be altered, left out or moved without all later hashes changing. */
export function chainOf(sha256: string, changes: readonly Change[]): readonly ChainedChange[] {
  let hash = chainStart(sha256);
  return changes.map((change) => {
    hash = createHash('sha256').update(hash).update(canonicalJson(change)).digest('hex');
    return { change, hash };
  });
}
