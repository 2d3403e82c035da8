import { z } from 'zod';
import { asId, type DocumentId } from '../shared/model/ids.ts';
import type { ReadDb, WriteDb } from './connection.ts';
import { PAIR_STATES, type PairState } from './pairs.ts';
import { all, run } from './sql.ts';

/** The last word on two documents of which one may be a new version of the other; `change` is the seq in the later one's history that confirmed it. */
export interface VersionLink {
  readonly document: DocumentId;
  readonly earlier: DocumentId;
  readonly state: PairState;
  readonly change: number | null;
  readonly at: string;
  readonly by: string;
}

const documentId = z.string().transform((text) => asId<DocumentId>(text));
const linkRow = z.object({ document: documentId, earlier: documentId, state: z.enum(PAIR_STATES), change: z.number().nullable(), at: z.string(), by: z.string() });
const documentRow = z.object({ document: documentId });

/** All versions of the library; those with a hidden document left out, the documents imported last first. */
export const readVersions = (db: ReadDb): readonly VersionLink[] =>
  all(db, 'SELECT v.document, v.earlier, v.state, v.change, v.at, v.by FROM version_event v JOIN document d ON d.id = v.document JOIN document_state s ON s.document = v.document JOIN document_state o ON o.document = v.earlier WHERE s.hidden = 0 AND o.hidden = 0 AND v.id IN (SELECT max(id) FROM version_event GROUP BY document, earlier) ORDER BY d.imported_at DESC, v.document, v.id').map((raw) => linkRow.parse(raw));

/** With the file name of the earlier document. */
export interface NamedVersionLink extends VersionLink {
  readonly name: string;
}

/** Documents that may be or are an earlier version of one, or were once taken for it; hidden ones too. */
export const readVersionsOf = (db: ReadDb, document: DocumentId): readonly NamedVersionLink[] =>
  all(db, 'SELECT v.document, v.earlier, v.state, v.change, v.at, v.by, d.file_name AS name FROM version_event v JOIN document d ON d.id = v.earlier WHERE v.document = ? AND v.id IN (SELECT max(id) FROM version_event GROUP BY document, earlier) ORDER BY v.id', document).map((raw) => linkRow.extend({ name: z.string() }).parse(raw));

/** The versions that people confirmed. */
export const confirmedVersions = (db: ReadDb): readonly VersionLink[] => readVersions(db).filter((link) => link.state === 'confirmed');

/** The version before a document as a person confirmed it; nobody is a version of two. */
export const confirmedVersionOf = (db: ReadDb, document: DocumentId): NamedVersionLink | undefined => readVersionsOf(db, document).find((link) => link.state === 'confirmed');

/** Of these documents the one imported last, no later than this one and of other bytes: what a corrected file was most likely made from. */
export function newestBefore(db: ReadDb, document: DocumentId, candidates: readonly DocumentId[]): DocumentId | null {
  const [found] = all(db, 'SELECT d.id AS document FROM document d JOIN document own ON own.id = ? WHERE d.id IN (SELECT value FROM json_each(?)) AND d.id <> own.id AND d.sha256 <> own.sha256 AND d.imported_at <= own.imported_at ORDER BY d.imported_at DESC, d.id LIMIT 1', document, JSON.stringify(candidates));
  return found === undefined ? null : documentRow.parse(found).document;
}

/** Appends what was proposed or decided; call inside `write()`. */
export function insertVersionEvent(db: WriteDb, link: VersionLink): void {
  run(db, 'INSERT INTO version_event (document, earlier, state, change, at, by) VALUES (?, ?, ?, ?, ?, ?)', link.document, link.earlier, link.state, link.change, link.at, link.by);
}
