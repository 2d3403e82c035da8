import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import { readBackup } from '../../../electron/backend/backups/read-backup.ts';
import { workspacePaths } from '../../../electron/backend/workspace-paths.ts';

const filesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** Before anybody cleans up: finished backups and exports are whole, whatever was being written when the process died. */
export function expectWholeFiles(root: string): void {
  const paths = workspacePaths(root);
  for (const name of filesIn(paths.backups).filter((candidate) => candidate.endsWith('.gouji-backup'))) readBackup(join(paths.backups, name), name).close();
  if (existsSync(paths.restoreNext)) readBackup(paths.restoreNext, 'restore-next').close();
  for (const name of filesIn(paths.exports).filter((candidate) => !candidate.endsWith('.part') && !candidate.includes('-journal') && !candidate.includes('.part-'))) expectWholeExport(join(paths.exports, name));
}

/** An export of any format ends as its format does. */
function expectWholeExport(path: string): void {
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 6).toString('latin1') === 'SQLite') readBackup(path, 'pack').close();
  else if (bytes[0] === 0x50) expect(Object.keys(unzipSync(bytes)).length).toBeGreaterThan(0);
  else if (bytes[0] === 0x7b) expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ schema: 'gouji.review/1' });
  else expect(bytes.toString('utf8').trimEnd().endsWith('</html>')).toBe(true);
}

/** After the next start: the database is sound, every source has its hash and is there, and nothing half done is left. */
export function expectSoundWorkspace(root: string): void {
  const paths = workspacePaths(root);
  const db = new Database(paths.database, { readonly: true });
  const problems = [...(db.pragma('integrity_check') as unknown[]), ...(db.pragma('foreign_key_check') as unknown[])]; // rows of SQLite's own shape
  const wanted = db.prepare('SELECT sha256 FROM source_file').pluck().all();
  db.close();
  expect(problems).toEqual([{ integrity_check: 'ok' }]);
  const stored = filesIn(paths.sources).flatMap((bucket) => readdirSync(join(paths.sources, bucket)).map((name) => ({ name, path: join(paths.sources, bucket, name) })));
  for (const { name, path } of stored) expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(name);
  for (const sha256 of wanted) expect(stored.map(({ name }) => name)).toContain(sha256);
  expect(filesIn(paths.incoming)).toEqual([]);
  expect(filesIn(paths.exports)).toEqual([]);
  expect(filesIn(paths.backups).filter((name) => name.includes('.part'))).toEqual([]);
  expect(existsSync(paths.restoreNext)).toBe(false);
}
