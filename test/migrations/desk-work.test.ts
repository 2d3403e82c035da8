import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readChanges } from '../../db/changes.ts';
import { insertComment, readComments, resolveComment } from '../../db/comments.ts';
import { write } from '../../db/connection.ts';
import { insertMemory, noteMemory, readMemories } from '../../db/layout-memory.ts';
import { migrations } from '../../db/migrations/index.ts';
import { integrity } from '../../db/document-states.ts';
import { openDatabase } from '../../db/open.ts';
import { countUnindexed, findEntries, indexDocument, nextUnindexed } from '../../db/search.ts';
import { insertSnapshot, insertSource, readSnapshot } from '../../db/snapshots.ts';
import { run } from '../../db/sql.ts';
import { insertViewedPages } from '../../db/viewed-pages.ts';
import { replay } from '../../shared/history/replay.ts';
import { searchExpression, searchPairs, searchWords } from '../../shared/language/search-words.ts';
import { asId, cellId, type DocumentId, type TableId } from '../../shared/model/ids.ts';
import { aSnapshot } from '../builders/a-snapshot.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '勾稽 复核-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = 'c'.repeat(64);
const id = asId<DocumentId>('d');

describe('a workspace from before repairs of structure', () => {
  it('keeps its corrections: they are in the history, whether or not a later one was undone', () => {
    const file = join(folder, 'gouji.db');
    const before = openDatabase(file, migrations.filter((migration) => migration.number < 40));
    const cell = (row: number, before: string, after: string) => JSON.stringify({ kind: 'cell', table: 't1', row, col: 2, before, after });
    write(before, () => {
      insertSource(before, sha256, 1, 't');
      insertSnapshot(before, { id, sha256, fileName: 'x.pdf', importedAt: 't', importedBy: '甲', reader: '1', example: false }, aSnapshot());
      for (const [seq, code, undoes, body] of [[1, 'cells-correct', null, cell(1, '100.00', '101.00')], [2, 'cells-correct', null, cell(2, '60.00', '66.00')], [3, 'undo', 2, cell(2, '66.00', '60.00')]] as const) {
        run(before, "INSERT INTO change (document, seq, at, by, code, undoes) VALUES ('d', ?, 't', '甲', ?, ?)", seq, code, undoes);
        run(before, "INSERT INTO change_diff (document, seq, ordinal, body) VALUES ('d', ?, 0, ?)", seq, body);
      }
      run(before, "INSERT INTO cell_now (document, grid, row, col, text, seq) VALUES ('d', 't1', 1, 2, '101.00', 1), ('d', 't1', 2, 2, '60.00', 3)");
      run(before, "INSERT INTO document_state (document, revision, hidden, summary) VALUES ('d', 3, 0, '{}')");
    });
    before.close();

    const db = openDatabase(file);
    const found = readSnapshot(db, id);
    if (!found) throw new Error('lost');
    expect(found.snapshot).toEqual(aSnapshot());
    expect(replay(found.snapshot, readChanges(db, id)).corrections).toEqual(new Map([[cellId(asId<TableId>('t1'), 1, 2), '101.00']]));
    expect(nextUnindexed(db)).toBe(id);
    expect(countUnindexed(db)).toBe(1);
    db.close();
  });
});

describe('what people add', () => {
  it('is append-only, and found again', () => {
    const db = openDatabase(':memory:');
    write(db, () => {
      insertSource(db, sha256, 1, 't');
      insertSnapshot(db, { id, sha256, fileName: 'x.pdf', importedAt: 't', importedBy: '甲', reader: '1', example: false }, aSnapshot());
      run(db, "INSERT INTO document_state (document, revision, hidden, summary) VALUES ('d', 0, 0, '{}')");
      insertComment(db, id, { at: 't1', by: '甲', text: '问', target: { kind: 'document' }, place: null, shown: '' });
      insertViewedPages(db, id, [1, 1], '甲', 't1');
      insertMemory(db, { at: 't1', by: '甲', scope: 'template', entity: null, fingerprint: 'f', title: '表', fromDocument: id, edits: [{ kind: 'set-head-rows', table: asId<TableId>('t1'), rows: 2 }] });
      expect(resolveComment(db, id, 1, '乙', 't2')).toBe(true);
      expect(resolveComment(db, id, 1, '丙', 't3')).toBe(false);
      expect(noteMemory(db, 1, 'used', id, '甲', 't2')).toBe(true);
      expect(noteMemory(db, 7, 'used', id, '甲', 't2')).toBe(false);
    });
    expect(readComments(db, id)).toEqual([{ id: 1, at: 't1', by: '甲', text: '问', target: { kind: 'document' }, place: null, shown: '', resolved: { by: '乙', at: 't2' } }]);
    expect(readMemories(db)).toMatchObject([{ id: 1, used: 1, scope: 'template' }]);
    for (const [table, column] of [['comment', 'text'], ['comment_resolution', 'by'], ['viewed_page', 'by'], ['layout_memory', 'by'], ['layout_memory_event', 'by']] as const) {
      expect(() => db.exec(`UPDATE ${table} SET ${column} = 'x'`)).toThrow(/append-only/);
      expect(() => db.exec(`DELETE FROM ${table}`)).toThrow(/append-only/);
    }
    write(db, () => noteMemory(db, 1, 'forgotten', null, '甲', 't3'));
    expect(readMemories(db)).toEqual([]);
    db.close();
  });

  it('and its words are found by each of their characters', () => {
    const db = openDatabase(':memory:');
    write(db, () => {
      insertSource(db, sha256, 1, 't');
      insertSnapshot(db, { id, sha256, fileName: 'x.pdf', importedAt: 't', importedBy: '甲', reader: '1', example: false }, aSnapshot());
      run(db, "INSERT INTO document_state (document, revision, hidden, summary) VALUES ('d', 0, 0, '{}')");
      indexDocument(db, id, [{ ref: 't1', row: 1, words: searchWords('行政运行 1,234.50'), pairs: searchPairs('行政运行 1,234.50'), body: '[]' }]);
    });
    expect(integrity(db)).toEqual([]);
    for (const text of ['运', '行政', '政运行', '1234', '1,234.50']) expect([text, findEntries(db, searchExpression(text) ?? '', 10, null).length]).toEqual([text, 1]);
    for (const text of ['运政', '234']) expect([text, findEntries(db, searchExpression(text) ?? '', 10, null).length]).toEqual([text, 0]);
    db.close();
  });
});
