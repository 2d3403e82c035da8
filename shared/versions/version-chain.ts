import type { DocumentId } from '../model/ids.ts';

/** A document and the one it is a new version of; confirmed by a person. */
export interface VersionTie {
  readonly document: DocumentId;
  readonly earlier: DocumentId;
}

/** The earlier versions of a document, nearest first; empty for a first version. */
export function earlierOf(ties: readonly VersionTie[], document: DocumentId): readonly DocumentId[] {
  const before = new Map(ties.map((tie) => [tie.document, tie.earlier]));
  const chain: DocumentId[] = [];
  for (let at = before.get(document); at !== undefined && at !== document && !chain.includes(at); at = before.get(at)) chain.push(at);
  return chain;
}

/** Documents that a later version has taken the place of. */
export const superseded = (ties: readonly VersionTie[]): ReadonlySet<DocumentId> => new Set(ties.map((tie) => tie.earlier));
