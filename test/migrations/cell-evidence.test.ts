import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { write } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { openDatabase } from '../../db/open.ts';
import { insertSnapshot, insertSource, readSnapshot } from '../../db/snapshots.ts';
import { run } from '../../db/sql.ts';
import { asId, type DocumentId } from '../../shared/model/ids.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import { aSnapshot } from '../builders/a-snapshot.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '勾稽 证据-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = 'b'.repeat(64);
const imported = { sha256, fileName: 'x.xlsx', importedAt: 't', importedBy: '甲', reader: '1', example: false };

describe('formulas, stored numbers and other readings of cells', () => {
  it('come back exactly as they were read', () => {
    const db = openDatabase(':memory:');
    const plain = aSnapshot();
    const snapshot: Snapshot = { ...plain, tables: plain.tables.map((table) => ({ ...table, cells: table.cells.map((cell, index) => (index === 1 ? { ...cell, formula: 'SUM(B2:B3)', stored: '12.3456', alternatives: [{ text: '12.36', confidence: 0.4, by: 'picture' as const }] } : cell)) })) };
    const id = asId<DocumentId>('d');
    write(db, () => {
      insertSource(db, sha256, 1, 't');
      insertSnapshot(db, { ...imported, id }, snapshot);
    });
    expect(readSnapshot(db, id)?.snapshot).toEqual(snapshot);
    db.close();
  });

  it('are absent from documents imported before there were any', () => {
    const file = join(folder, 'gouji.db');
    const before = openDatabase(file, migrations.filter((migration) => migration.number < 20));
    write(before, () => {
      insertSource(before, sha256, 1, 't');
      run(before, "INSERT INTO document (id, sha256, file_name, imported_at, imported_by, format, text_layer, pages, sheets, gaps, reader, example) VALUES ('d', ?, 'x', 't', '甲', 'xlsx', 'text', '[]', '[]', '[]', '1', 0)", sha256);
      run(before, "INSERT INTO grid (document, id, ordinal, body) VALUES ('d', 't1', 0, '{}')");
      run(before, `INSERT INTO cell (document, grid, row, col, row_span, col_span, text, place, method, confidence) VALUES ('d', 't1', 0, 0, 1, 1, '12.35', '{"kind":"sheet","sheet":"s","address":"A1"}', 'native', '1')`);
    });
    before.close();
    const after = openDatabase(file);
    expect(readSnapshot(after, asId<DocumentId>('d'))?.snapshot.tables[0]?.cells).toEqual([
      { id: 't1/r0c0', row: 0, col: 0, rowSpan: 1, colSpan: 1, text: '12.35', place: { kind: 'sheet', sheet: 's', address: 'A1' }, method: 'native', confidence: 1 },
    ]);
    after.close();
  });
});
