import { beforeEach, describe, expect, it } from 'vitest';
import { appendChange, readChanges, readDecisions } from '../../../db/changes.ts';
import { write, type WriteDb } from '../../../db/connection.ts';
import { insertSnapshot, insertSource, readSnapshot } from '../../../db/snapshots.ts';
import { openDatabase } from '../../../db/open.ts';
import { run } from '../../../db/sql.ts';
import { replay } from '../../../shared/history/replay.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';
import { asId, cellId, type DocumentId, type TableId } from '../../../shared/model/ids.ts';
import { aSnapshot } from '../../builders/a-snapshot.ts';

const id = asId<DocumentId>('doc-1');
const table = asId<TableId>('t1');
const sha256 = 'a'.repeat(64);
let db: WriteDb;
let snapshot: Snapshot;

beforeEach(() => {
  db = openDatabase(':memory:');
  snapshot = aSnapshot();
  write(db, () => {
    insertSource(db, sha256, 10, '2026-01-01T00:00:00Z');
    insertSnapshot(db, { id, sha256, fileName: 'x.pdf', importedAt: '2026-01-01T00:00:00Z', importedBy: '甲', reader: '1', example: false }, snapshot);
  });
});

const edit = (before: string, after: string) => ({ kind: 'cell' as const, table, row: 1, col: 1, before, after });

describe('the imported snapshot', () => {
  it('comes back exactly as it went in', () => {
    expect(readSnapshot(db, id)?.snapshot).toEqual(snapshot);
  });

  it.each(['source_file', 'document', 'grid', 'cell', 'paragraph', 'furniture'])('refuses to change or lose %s', (name) => {
    const column = { source_file: 'size', document: 'file_name', grid: 'body', cell: 'text', paragraph: 'text', furniture: 'text' }[name];
    expect(() => db.exec(`UPDATE ${name} SET ${column} = ${column}`)).toThrow(/append-only/);
    expect(() => db.exec(`DELETE FROM ${name}`)).toThrow(/append-only/);
  });

  it('keeps amounts as texts', () => {
    expect(() => run(db, 'INSERT INTO setting (key, value) VALUES (?, ?)', 'x', 1.1)).toThrow(/not an integer/);
  });
});

describe('the history', () => {
  it('keeps both changes of one cell and shows the last', () => {
    write(db, () => appendChange(db, id, { at: 't1', by: '甲', code: 'cells-correct', diffs: [edit('100.00', '1')], undoes: null }));
    write(db, () => appendChange(db, id, { at: 't2', by: '乙', code: 'cells-correct', diffs: [edit('1', '2')], undoes: null }));
    expect(readChanges(db, id).map((change) => [change.seq, change.by, change.diffs[0]?.after])).toEqual([[1, '甲', '1'], [2, '乙', '2']]);
    expect(replay(snapshot, readChanges(db, id)).corrections).toEqual(new Map([[cellId(table, 1, 1), '2']]));
  });

  it('refuses updates and deletes', () => {
    write(db, () => appendChange(db, id, { at: 't1', by: '甲', code: 'cells-correct', diffs: [edit('100.00', '1')], undoes: null }));
    expect(() => db.exec("UPDATE change SET by = 'x'")).toThrow(/append-only/);
    expect(() => db.exec('DELETE FROM change_diff')).toThrow(/append-only/);
  });

  it('writes a change whole or not at all', () => {
    const change = { at: 't1', by: '甲', code: 'cells-correct' as const, diffs: [edit('100.00', '1')], undoes: null };
    expect(() => write(db, () => {
      appendChange(db, id, change);
      appendChange(db, asId<DocumentId>('absent'), change);
    })).toThrow(/FOREIGN KEY/);
    expect(readChanges(db, id)).toEqual([]);
    expect(replay(snapshot, readChanges(db, id)).corrections.size).toBe(0);
  });

  it('takes a decision back without forgetting it was made', () => {
    const decision = { status: 'dismissed' as const, cause: null, reason: 'rounding' as const, note: '', values: '1|2' };
    write(db, () => appendChange(db, id, { at: 't1', by: '甲', code: 'finding-decide', diffs: [{ kind: 'decision', address: 'a', before: null, after: decision }], undoes: null }));
    expect(readDecisions(db, id).get('a')).toEqual({ decision, by: '甲', at: 't1' });
    write(db, () => appendChange(db, id, { at: 't2', by: '甲', code: 'undo', diffs: [{ kind: 'decision', address: 'a', before: decision, after: null }], undoes: 1 }));
    expect(readDecisions(db, id).size).toBe(0);
    expect(readChanges(db, id)).toHaveLength(2);
  });
});
