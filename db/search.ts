import { z } from 'zod';
import { asId, type DocumentId } from '../shared/model/ids.ts';
import type { ReadDb, WriteDb } from './connection.ts';
import { all, get, run } from './sql.ts';

/** One searchable piece: a row of a table (`ref` the table, `row` its grid row, −1 the title) or a paragraph (`row` 0). `words` go into the index, `body` is handed back. */
export interface SearchEntry {
  readonly ref: string;
  readonly row: number;
  readonly words: string;
  readonly body: string;
}

/** A piece that holds the words. */
export interface FoundEntry {
  readonly document: DocumentId;
  readonly ref: string;
  readonly row: number;
  readonly body: string;
}

/** Takes pieces out and puts pieces in; call inside `write()`. */
export function changeEntries(db: WriteDb, document: DocumentId, gone: readonly Pick<SearchEntry, 'ref' | 'row'>[], fresh: readonly SearchEntry[]): void {
  const idOf = z.object({ id: z.number() });
  for (const { ref, row } of gone) {
    const found = get(db, 'SELECT id FROM search_entry WHERE document = ? AND ref = ? AND row = ?', document, ref, row);
    if (found === undefined) continue;
    const { id } = idOf.parse(found);
    run(db, 'DELETE FROM search_words WHERE rowid = ?', id);
    run(db, 'DELETE FROM search_entry WHERE id = ?', id);
  }
  for (const entry of fresh) {
    const { lastInsertRowid } = run(db, 'INSERT INTO search_entry (document, ref, row, body) VALUES (?, ?, ?, ?)', document, entry.ref, entry.row, entry.body);
    run(db, 'INSERT INTO search_words (rowid, words) VALUES (?, ?)', lastInsertRowid, entry.words);
  }
}

/** Indexes a whole document for the first time; call inside `write()`. */
export function indexDocument(db: WriteDb, document: DocumentId, entries: readonly SearchEntry[]): void {
  if (get(db, 'SELECT 1 FROM search_done WHERE document = ?', document) !== undefined) return;
  changeEntries(db, document, [], entries);
  run(db, 'INSERT INTO search_done (document) VALUES (?)', document);
}

/** True when a document is in the index. */
export const isIndexed = (db: ReadDb, document: DocumentId): boolean => get(db, 'SELECT 1 FROM search_done WHERE document = ?', document) !== undefined;

/** Documents that wait to be indexed, newest first. */
export const unindexed = (db: ReadDb): readonly DocumentId[] =>
  all(db, 'SELECT d.id FROM document d WHERE NOT EXISTS (SELECT 1 FROM search_done s WHERE s.document = d.id) ORDER BY d.imported_at DESC, d.id').map((raw) => asId<DocumentId>(z.object({ id: z.string() }).parse(raw).id));

/** Pieces that match an FTS5 expression, in documents that are not hidden, newest document first, in reading order of the index. At most `limit` from `offset` on. */
export function findEntries(db: ReadDb, match: string, document: DocumentId | null, limit: number, offset: number): readonly FoundEntry[] {
  const row = z.object({ document: z.string(), ref: z.string(), row: z.number(), body: z.string() });
  return all(
    db,
    `SELECT e.document, e.ref, e.row, e.body FROM search_words w JOIN search_entry e ON e.id = w.rowid JOIN document d ON d.id = e.document JOIN document_state s ON s.document = e.document
     WHERE search_words MATCH ? AND s.hidden = 0 AND (? IS NULL OR e.document = ?) ORDER BY d.imported_at DESC, e.document, e.id LIMIT ? OFFSET ?`,
    match, document, document, limit, offset,
  ).map((raw) => {
    const found = row.parse(raw);
    return { ...found, document: asId<DocumentId>(found.document) };
  });
}

/** A piece by its place; null when it is not there. */
export function entryBody(db: ReadDb, document: DocumentId, ref: string, row: number): string | null {
  const found = get(db, 'SELECT body FROM search_entry WHERE document = ? AND ref = ? AND row = ?', document, ref, row);
  return found === undefined ? null : z.object({ body: z.string() }).parse(found).body;
}
