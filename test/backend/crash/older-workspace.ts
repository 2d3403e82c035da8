import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';
import { write } from '../../../db/connection.ts';
import { migrations } from '../../../db/migrations/index.ts';
import { openDatabase } from '../../../db/open.ts';
import { writeSetting, readSettings } from '../../../db/settings.ts';
import { insertSnapshot, insertSource } from '../../../db/snapshots.ts';
import { run } from '../../../db/sql.ts';
import type { Client } from '../../../shared/ipc/client.ts';
import { asId, type DocumentId } from '../../../shared/model/ids.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';

/** The schema before repairs of structure: the last one that kept corrected cells in a table of their own. */
const OLDER = migrations.filter((migration) => migration.number < 40);
const STEP = migrations.find((migration) => migration.number === 40)?.number;
const DOCUMENTS = 12;

/** Writes a workspace of the older schema with documents, corrections and settings. */
export function writeOlderWorkspace(database: string, snapshot: Snapshot): void {
  mkdirSync(dirname(database), { recursive: true });
  const db = openDatabase(database, OLDER);
  const [table] = snapshot.tables;
  const cell = table?.cells.find((candidate) => candidate.text !== '');
  if (!table || !cell) throw new Error('a snapshot with a table is needed');
  write(db, () => {
    for (let index = 0; index < DOCUMENTS; index += 1) {
      const id = asId<DocumentId>(`d${index}`);
      const sha256 = index.toString(16).padStart(64, '0');
      insertSource(db, sha256, 1, 't');
      insertSnapshot(db, { id, sha256, fileName: `${index}.pdf`, importedAt: 't', importedBy: '甲', reader: '1', example: false }, snapshot);
      run(db, "INSERT INTO change (document, seq, at, by, code, undoes) VALUES (?, 1, 't', '甲', 'cells-correct', NULL)", id);
      run(db, 'INSERT INTO change_diff (document, seq, ordinal, body) VALUES (?, 1, 0, ?)', id, JSON.stringify({ kind: 'cell', table: table.id, row: cell.row, col: cell.col, before: cell.text, after: '7.77' }));
      run(db, "INSERT INTO cell_now (document, grid, row, col, text, seq) VALUES (?, ?, ?, ?, '7.77', 1)", id, table.id, cell.row, cell.col);
      run(db, "INSERT INTO document_state (document, revision, hidden, summary) VALUES (?, 1, 0, '{}')", id);
    }
    writeSetting(db, 'person', '甲');
  });
  db.close();
}

/** After the migration was cut off and the next start went through it: every row is there, and the copy beside it is as it was before. */
export async function expectMigrated(client: Client, database: string): Promise<void> {
  expect((await client.call('settings.get', {})).values).toMatchObject({ person: '甲' });
  for (let index = 0; index < DOCUMENTS; index += 1) {
    const { changes } = await client.call('history.list', { document: asId<DocumentId>(`d${index}`) });
    expect(changes).toMatchObject([{ seq: 1, by: '甲', code: 'cells-correct', diffs: [{ kind: 'cell', after: '7.77' }] }]);
  }
  const copy = openDatabase(`${database}.before-${STEP}`, OLDER);
  expect(readSettings(copy)).toEqual({ person: '甲' });
  expect(copy.prepare('SELECT count(*) FROM change').pluck().get()).toBe(DOCUMENTS);
  copy.close();
}
