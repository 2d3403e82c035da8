import type { WriteDb } from '../../../db/connection.ts';
import { insertVersionEvent, newestBefore, readVersionsOf } from '../../../db/versions.ts';
import type { Body } from '../../../shared/across/propose-pairs.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { mayBeVersions } from '../../../shared/versions/earlier-version.ts';

interface Known {
  readonly document: DocumentId;
  readonly body: Body;
}

/** Proposes the last document of the same body, year, kind and scope as the earlier version of a new one; call inside `write()`. */
export function proposeVersion(db: WriteDb, { document, body }: Known, others: readonly Known[], noted: { readonly by: string; readonly at: string }): void {
  const alike = others.filter((other) => other.document !== document && mayBeVersions(body, other.body)).map((other) => other.document);
  if (alike.length === 0 || readVersionsOf(db, document).length > 0) return;
  const earlier = newestBefore(db, document, alike);
  if (earlier !== null) insertVersionEvent(db, { document, earlier, state: 'proposed', change: null, ...noted });
}
