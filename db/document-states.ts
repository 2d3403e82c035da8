import { z } from 'zod';
import { documentSummarySchema, type DocumentSummary, type ReviewedFinding } from '../shared/ipc/schemas.ts';
import { asId, type DocumentId } from '../shared/model/ids.ts';
import type { ReadDb, WriteDb } from './connection.ts';
import { all, get, run } from './sql.ts';

/** Puts the computed state of a document in place of the former one; call inside the transaction of the change that caused it. */
export function replaceState(db: WriteDb, summary: DocumentSummary, findings: readonly ReviewedFinding[]): void {
  run(
    db,
    'INSERT INTO document_state (document, revision, hidden, summary) VALUES (?, ?, 0, ?) ON CONFLICT (document) DO UPDATE SET revision = excluded.revision, summary = excluded.summary',
    summary.id, summary.revision, JSON.stringify(summary),
  );
  run(db, 'DELETE FROM finding WHERE document = ?', summary.id);
  findings.forEach(({ finding, status }, ordinal) =>
    run(
      db,
      'INSERT INTO finding (document, ordinal, id, address, rule, severity, state, status, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      summary.id, ordinal, finding.id, finding.address, finding.ruleId, finding.severity, finding.state, status, JSON.stringify(finding),
    ),
  );
}

const summaryRow = z.object({ summary: z.string() });
const idRow = z.object({ id: z.string() });
const knownRow = z.object({ id: z.string(), hidden: z.number() });
const revisionRow = z.object({ revision: z.number() });
const sourceRow = z.object({ sha256: z.string(), size: z.number() });

/** Documents of the library, newest first; hidden ones left out. Put in order here: SQLite carried two thousand summaries through a sort of its own, which took most of the time of the list. */
export const listSummaries = (db: ReadDb): DocumentSummary[] =>
  all(db, 'SELECT summary FROM document_state WHERE hidden = 0')
    .map((raw) => documentSummarySchema.parse(JSON.parse(summaryRow.parse(raw).summary)))
    .toSorted((a, b) => (a.importedAt === b.importedAt ? (a.id < b.id ? -1 : 1) : a.importedAt < b.importedAt ? 1 : -1));

/** The document of the library that was worked on last, and the newest: who comes back most likely opens one of them. */
export function likelyNext(db: ReadDb): readonly DocumentId[] {
  const found = [
    // A document's revision is the number of its last change.
    get(db, 'SELECT s.document AS id FROM document_state s JOIN change c ON c.document = s.document AND c.seq = s.revision WHERE s.hidden = 0 ORDER BY c.at DESC, s.document LIMIT 1'),
    get(db, 'SELECT s.document AS id FROM document_state s JOIN document d ON d.id = s.document WHERE s.hidden = 0 ORDER BY d.imported_at DESC, d.id LIMIT 1'),
  ];
  return [...new Set(found.flatMap((raw) => (raw === undefined ? [] : [asId<DocumentId>(idRow.parse(raw).id)])))];
}

/** The document that holds these bytes, hidden or not; null when they are new. */
export function findBySource(db: ReadDb, sha256: string): { readonly id: DocumentId; readonly hidden: boolean } | null {
  const found = get(db, 'SELECT d.id, s.hidden FROM document d JOIN document_state s ON s.document = d.id WHERE d.sha256 = ? ORDER BY d.imported_at DESC LIMIT 1', sha256);
  if (found === undefined) return null;
  const row = knownRow.parse(found);
  return { id: asId<DocumentId>(row.id), hidden: row.hidden === 1 };
}

/** Takes a document off the library or back; nothing of it is deleted. */
export function setHidden(db: WriteDb, document: DocumentId, hidden: boolean): void {
  run(db, 'UPDATE document_state SET hidden = ? WHERE document = ?', hidden ? 1 : 0, document);
}

/** The revision a document is at, or null when it is not there. */
export function readRevision(db: ReadDb, document: DocumentId): number | null {
  const found = get(db, 'SELECT revision FROM document_state WHERE document = ?', document);
  return found === undefined ? null : revisionRow.parse(found).revision;
}

/** Hashes and sizes of every source the database knows, for `verify`. */
export function listSources(db: ReadDb): readonly { readonly sha256: string; readonly size: number }[] {
  return all(db, 'SELECT sha256, size FROM source_file ORDER BY sha256').map((raw) => sourceRow.parse(raw));
}

/** SQLite's full check; `ok` or the list of what is wrong. */
export function integrity(db: ReadDb): readonly string[] {
  const problems = db.pragma('integrity_check') as readonly { integrity_check: string }[]; // SQLite's documented shape
  const broken = db.pragma('foreign_key_check') as readonly unknown[]; // rows only when something is broken
  return [...problems.map((row) => row.integrity_check).filter((text) => text !== 'ok'), ...broken.map((row) => `foreign key: ${JSON.stringify(row)}`)];
}
