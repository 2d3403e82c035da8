import { z } from 'zod';
import type { DocumentId } from '../shared/model/ids.ts';
import type { ViewedPage } from '../shared/model/signature.ts';
import type { ReadDb, WriteDb } from './connection.ts';
import { all, run } from './sql.ts';

const viewedRow = z.object({ page: z.number(), by: z.string(), at: z.string() });

/** Who first saw which page when, by page. */
export const readViewedPages = (db: ReadDb, document: DocumentId): readonly ViewedPage[] =>
  all(db, 'SELECT page, by, at FROM viewed_page WHERE document = ? ORDER BY page, at, by', document).map((raw) => viewedRow.parse(raw));

/** Notes pages as seen; what a person has seen before keeps its first time. Call inside `write()`. */
export function insertViewedPages(db: WriteDb, document: DocumentId, pages: readonly number[], by: string, at: string): void {
  for (const page of pages) run(db, 'INSERT INTO viewed_page (document, page, by, at) VALUES (?, ?, ?, ?) ON CONFLICT (document, page, by) DO NOTHING', document, page, by, at);
}
