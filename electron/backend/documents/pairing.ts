import type { WriteDb } from '../../../db/connection.ts';
import { insertPairEvent, readBodies, readPairs, withoutBody, type NamedPair, writeBody } from '../../../db/pairs.ts';
import { bodyOf, proposedRole, type Body } from '../../../shared/across/propose-pairs.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import type { PartnerRole } from '../../../shared/model/partner.ts';
import type { DocumentView } from '../../../shared/model/view.ts';
import { proposeVersion } from '../versions/propose-version.ts';

/** Who noted something, and when (ISO 8601 UTC). */
export interface Noted {
  readonly by: string;
  readonly at: string;
}

/** What `document` is to a partner in that role, where both sides know it. */
export const otherSide = (role: PartnerRole): PartnerRole | null => (role === 'department' ? 'unit' : role === 'unit' ? 'department' : null);

/** Confirmed partners of a document, in a fixed order. */
export const confirmedPairs = (db: WriteDb, document: DocumentId): readonly NamedPair[] => readPairs(db, document).filter((pair) => pair.state === 'confirmed');

/** Proposes a role in one direction; a pair on which anything was ever said is left alone. */
function propose(db: WriteDb, own: { readonly document: DocumentId; readonly body: Body }, other: { readonly document: DocumentId; readonly body: Body }, noted: Noted): void {
  const role = proposedRole(own.body, other.body);
  if (role === null || readPairs(db, own.document).some((pair) => pair.other === other.document)) return;
  insertPairEvent(db, { document: own.document, other: other.document, role, state: 'proposed', ...noted });
}

/** Notes what a document says it is, proposes its pairs with all others, both ways, and the earlier version of it; call inside `write()`. */
export function noteBody(db: WriteDb, document: DocumentId, view: DocumentView, noted: Noted): void {
  const own = { document, body: bodyOf(view) };
  writeBody(db, document, own.body);
  const bodies = readBodies(db);
  for (const other of bodies) {
    if (other.document === document) continue;
    propose(db, own, other, noted);
    propose(db, other, own, noted);
  }
  proposeVersion(db, own, bodies, noted);
}

/** Documents that came into the workspace before pairs were known are read once; `viewOf` builds what they say. Call inside `write()`. */
export function noteOlder(db: WriteDb, viewOf: (document: DocumentId) => DocumentView, noted: Noted): void {
  for (const document of withoutBody(db)) noteBody(db, document, viewOf(document), noted);
}
