import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { write } from '../../db/connection.ts';
import { replaceState, setHidden } from '../../db/document-states.ts';
import { migrations } from '../../db/migrations/index.ts';
import { openDatabase } from '../../db/open.ts';
import { insertSnapshot, insertSource } from '../../db/snapshots.ts';
import { insertVersionEvent, newestBefore, readVersions, readVersionsOf } from '../../db/versions.ts';
import { documentSummarySchema } from '../../shared/ipc/schemas.ts';
import { asId, type DocumentId } from '../../shared/model/ids.ts';
import { aSnapshot } from '../builders/a-snapshot.ts';

const ids = ['first', 'second', 'third'].map((id) => asId<DocumentId>(id)) as [DocumentId, DocumentId, DocumentId]; // three ids
const [first, second, third] = ids;
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), '勾稽 版本-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a workspace from before versions keeps its documents; what was decided of two of them is never changed', () => {
  const file = join(folder, 'workspace.sqlite');
  const old = openDatabase(file, migrations.filter((migration) => migration.number < 70));
  write(old, () => {
    for (const [index, id] of ids.entries()) {
      const sha256 = String(index).repeat(64);
      const importedAt = `2026-01-0${index + 1}T00:00:00Z`;
      insertSource(old, sha256, 10, importedAt);
      insertSnapshot(old, { id, sha256, fileName: `${id}.pdf`, importedAt, importedBy: '甲', reader: '1', example: false }, aSnapshot());
      replaceState(old, documentSummarySchema.parse({
        id, fileName: `${id}.pdf`, sha256, format: 'pdf', title: null, entityName: null, fiscalYear: null, kind: 'budget', pages: 1, tables: 1, importedAt, importedBy: '甲',
        amounts: 0, accounted: 0, open: { error: 0, warning: 0, notice: 0, unread: 0 }, decided: 0, revision: 0, example: false,
      }), []);
    }
  });
  old.close();
  const db = openDatabase(file);
  expect(readVersions(db)).toEqual([]);
  // The one that came last before, never one that came after.
  expect(newestBefore(db, third, [first, second])).toBe(second);
  expect(newestBefore(db, first, [second, third])).toBeNull();
  const proposed = { document: second, earlier: first, state: 'proposed', change: null, at: '2026-01-02T00:00:00Z', by: '甲' } as const;
  write(db, () => {
    insertVersionEvent(db, proposed);
    insertVersionEvent(db, { ...proposed, state: 'confirmed', change: 3, at: '2026-01-03T00:00:00Z', by: '乙' });
  });
  expect(readVersions(db)).toEqual([{ document: second, earlier: first, state: 'confirmed', change: 3, at: '2026-01-03T00:00:00Z', by: '乙' }]);
  expect(readVersionsOf(db, second)).toMatchObject([{ state: 'confirmed', name: 'first.pdf' }]);
  write(db, () => setHidden(db, first, true));
  expect(readVersions(db)).toEqual([]);
  expect(() => db.exec("UPDATE version_event SET state = 'refused'")).toThrow(/append-only/);
  expect(() => db.exec('DELETE FROM version_event')).toThrow(/append-only/);
  expect(() => write(db, () => insertVersionEvent(db, { ...proposed, earlier: second }))).toThrow();
  db.close();
});
