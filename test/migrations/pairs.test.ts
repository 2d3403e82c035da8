import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { write } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { openDatabase } from '../../db/open.ts';
import { dependents, insertPairEvent, readPairs, withoutBody, writeBody } from '../../db/pairs.ts';
import { replaceState } from '../../db/document-states.ts';
import { insertSnapshot, insertSource } from '../../db/snapshots.ts';
import { documentSummarySchema } from '../../shared/ipc/schemas.ts';
import { asId, type DocumentId } from '../../shared/model/ids.ts';
import { aSnapshot } from '../builders/a-snapshot.ts';

const [now, before] = ['now', 'before'].map((id) => asId<DocumentId>(id)) as [DocumentId, DocumentId]; // two ids
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), '勾稽 配对-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a workspace from before pairs keeps its documents, which are then noted once; what was decided is never changed', () => {
  const file = join(folder, 'workspace.sqlite');
  const old = openDatabase(file, migrations.filter((migration) => migration.number < 60));
  write(old, () => {
    for (const [index, id] of [now, before].entries()) {
      const sha256 = String(index).repeat(64);
      insertSource(old, sha256, 10, '2026-01-01T00:00:00Z');
      insertSnapshot(old, { id, sha256, fileName: `${id}.pdf`, importedAt: '2026-01-01T00:00:00Z', importedBy: '甲', reader: '1', example: false }, aSnapshot());
      replaceState(old, documentSummarySchema.parse({
        id, fileName: `${id}.pdf`, sha256, format: 'pdf', title: null, entityName: null, fiscalYear: null, kind: 'budget', pages: 1, tables: 1, importedAt: '2026-01-01T00:00:00Z', importedBy: '甲',
        amounts: 0, accounted: 0, open: { error: 0, warning: 0, notice: 0, unread: 0 }, decided: 0, revision: 0, example: false,
      }), []);
    }
  });
  old.close();
  const db = openDatabase(file);
  expect(withoutBody(db)).toEqual([before, now]);
  write(db, () => writeBody(db, now, { kind: 'budget', scope: 'unit', fiscalYear: 2025, entityCode: null, entityName: '某馆', units: [] }));
  expect(withoutBody(db)).toEqual([before]);
  write(db, () => {
    insertPairEvent(db, { document: now, other: before, role: 'prior', state: 'proposed', at: '2026-01-02T00:00:00Z', by: '甲' });
    insertPairEvent(db, { document: now, other: before, role: 'prior', state: 'confirmed', at: '2026-01-03T00:00:00Z', by: '乙' });
  });
  expect(readPairs(db, now)).toEqual([{ document: now, other: before, role: 'prior', state: 'confirmed', at: '2026-01-03T00:00:00Z', by: '乙', fileName: 'before.pdf' }]);
  expect(dependents(db, before)).toEqual([now]);
  expect(() => db.exec("UPDATE pair_event SET state = 'refused'")).toThrow(/append-only/);
  expect(() => db.exec('DELETE FROM pair_event')).toThrow(/append-only/);
  expect(() => write(db, () => insertPairEvent(db, { document: now, other: now, role: 'prior', state: 'proposed', at: '2026-01-04T00:00:00Z', by: '甲' }))).toThrow();
  db.close();
});
