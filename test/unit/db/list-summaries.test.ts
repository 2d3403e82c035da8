import { expect, test } from 'vitest';
import { write } from '../../../db/connection.ts';
import { listSummaries, replaceState, setHidden } from '../../../db/document-states.ts';
import { openDatabase } from '../../../db/open.ts';
import { countUnindexed, indexDocument, nextUnindexed } from '../../../db/search.ts';
import { insertSnapshot, insertSource } from '../../../db/snapshots.ts';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import { asId, type DocumentId } from '../../../shared/model/ids.ts';
import { aSnapshot } from '../../builders/a-snapshot.ts';

const summary = (id: string, importedAt: string): DocumentSummary => ({
  id: asId<DocumentId>(id), fileName: `${id}.pdf`, sha256: id.charCodeAt(0).toString(16).padStart(64, '0'), format: 'pdf', title: null, entityName: null, fiscalYear: 2025, kind: 'budget', pages: 25, tables: 0, importedAt, importedBy: '甲',
  amounts: 0, accounted: 0, gaps: 0, open: { error: 0, warning: 0, notice: 0, unread: 0 }, decided: 0, revision: 0, example: false, stage: 'open', signatureLost: false,
});

function library(...documents: readonly DocumentSummary[]) {
  const db = openDatabase(':memory:');
  write(db, () => {
    for (const one of documents) {
      insertSource(db, one.sha256, 1, one.importedAt);
      insertSnapshot(db, { id: one.id, sha256: one.sha256, fileName: one.fileName, importedAt: one.importedAt, importedBy: '甲', reader: '1', example: false }, aSnapshot());
      replaceState(db, one, []);
    }
  });
  return db;
}

test('the library is told newest first, of one moment by id, hidden documents never', () => {
  const db = library(summary('b', '2026-01-02'), summary('d', '2026-01-01'), summary('c', '2026-01-03'), summary('a', '2026-01-02'), summary('e', '2026-01-04'));
  write(db, () => setHidden(db, asId<DocumentId>('e'), true));
  expect(listSummaries(db).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  db.close();
});

test('documents without an index are counted, and come one at a time, oldest first', () => {
  const db = library(summary('b', '2026-01-02'), summary('a', '2026-01-01'));
  expect([countUnindexed(db), nextUnindexed(db)]).toEqual([2, 'a']);
  write(db, () => indexDocument(db, asId<DocumentId>('a'), []));
  expect([countUnindexed(db), nextUnindexed(db)]).toEqual([1, 'b']);
  write(db, () => indexDocument(db, asId<DocumentId>('b'), []));
  expect([countUnindexed(db), nextUnindexed(db)]).toEqual([0, undefined]);
  db.close();
});
