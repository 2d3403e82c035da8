import { z } from 'zod';
import { asId, type DocumentId } from '../shared/model/ids.ts';
import type { ReadDb, WriteDb } from './connection.ts';
import { all, get, run } from './sql.ts';

/** One searchable piece: a row of a table (`ref` the table, `row` its grid row, −1 the title) or a paragraph (`row` 0). `words` and `pairs` go into the index, `body` is handed back. */
export interface SearchEntry {
  readonly ref: string;
  readonly row: number;
  readonly words: string;
  readonly pairs: string;
  readonly body: string;
}

/** A piece that holds the words. Larger ids are newer; within a document they run against the order of reading. */
export interface FoundEntry {
  readonly id: number;
  readonly document: DocumentId;
  readonly ref: string;
  readonly row: number;
  readonly body: string;
}

/** Takes pieces out and puts pieces in; call inside `write()`. */
export function changeEntries(db: WriteDb, document: DocumentId, gone: readonly Pick<SearchEntry, 'ref' | 'row'>[], fresh: readonly SearchEntry[]): void {
  for (const { ref, row } of gone) {
    const found = get(db, 'SELECT id FROM search_entry WHERE document = ? AND ref = ? AND row = ?', document, ref, row);
    if (found === undefined) continue;
    const { id } = entryRow.parse(found);
    run(db, 'DELETE FROM search_words WHERE rowid = ?', id);
    run(db, 'DELETE FROM search_entry WHERE id = ?', id);
  }
  for (const entry of fresh) {
    const { lastInsertRowid } = run(db, 'INSERT INTO search_entry (document, ref, row, body) VALUES (?, ?, ?, ?)', document, entry.ref, entry.row, entry.body);
    run(db, 'INSERT INTO search_words (rowid, words, pairs) VALUES (?, ?, ?)', lastInsertRowid, entry.words, entry.pairs);
  }
}

/** Indexes a whole document for the first time; call inside `write()`. */
export function indexDocument(db: WriteDb, document: DocumentId, entries: readonly SearchEntry[]): void {
  if (get(db, 'SELECT 1 FROM search_done WHERE document = ?', document) !== undefined) return;
  // Against the order of reading: the index is read from its newest end without sorting, and hands a document out from its beginning.
  changeEntries(db, document, [], entries.toReversed());
  run(db, 'INSERT INTO search_done (document) VALUES (?)', document);
}

/** True when a document is in the index. */
export const isIndexed = (db: ReadDb, document: DocumentId): boolean => get(db, 'SELECT 1 FROM search_done WHERE document = ?', document) !== undefined;

const WAITING = 'FROM document d WHERE NOT EXISTS (SELECT 1 FROM search_done s WHERE s.document = d.id)';
const idRow = z.object({ id: z.string() });
const countRow = z.object({ count: z.number() });

/** The oldest document that waits to be indexed; undefined when none does. One at a time: it is asked for after each document. */
export function nextUnindexed(db: ReadDb): DocumentId | undefined {
  const found = get(db, `SELECT d.id ${WAITING} ORDER BY d.imported_at, d.id LIMIT 1`);
  return found === undefined ? undefined : asId<DocumentId>(idRow.parse(found).id);
}

/** How many documents wait to be indexed. */
export const countUnindexed = (db: ReadDb): number => countRow.parse(get(db, `SELECT count(*) AS count ${WAITING}`)).count;

const foundRow = z.object({ id: z.number(), document: z.string(), ref: z.string(), row: z.number(), body: z.string() });
const entryRow = z.object({ id: z.number() });
const bodyRow = z.object({ body: z.string() });
const found = (raw: unknown): FoundEntry => {
  const entry = foundRow.parse(raw);
  return { ...entry, document: asId<DocumentId>(entry.document) };
};

/** At most `limit` pieces that match an FTS5 expression, in documents that are not hidden, newest first; `below`: only those after this one. */
export const findEntries = (db: ReadDb, match: string, limit: number, below: number | null): readonly FoundEntry[] =>
  all(
    db,
    `SELECT e.id, e.document, e.ref, e.row, e.body FROM search_words w JOIN search_entry e ON e.id = w.rowid JOIN document_state s ON s.document = e.document
     WHERE search_words MATCH ? AND w.rowid < ? AND s.hidden = 0 ORDER BY w.rowid DESC LIMIT ?`,
    match, below ?? Number.MAX_SAFE_INTEGER, limit,
  ).map(found);

/** All pieces of one document, in no order. */
export const entriesOf = (db: ReadDb, document: DocumentId): readonly FoundEntry[] => all(db, 'SELECT id, document, ref, row, body FROM search_entry WHERE document = ? ORDER BY id DESC', document).map(found);

/** A piece by its place; null when it is not there. */
export function entryBody(db: ReadDb, document: DocumentId, ref: string, row: number): string | null {
  const found = get(db, 'SELECT body FROM search_entry WHERE document = ? AND ref = ? AND row = ?', document, ref, row);
  return found === undefined ? null : bodyRow.parse(found).body;
}
