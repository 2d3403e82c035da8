import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkspacePaths } from '../workspace-paths.ts';
import { readBackup } from './read-backup.ts';

const SIDE_FILES = ['-wal', '-shm'] as const;

function synced(file: string, writing: () => void): void {
  writing();
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Notes that the automatic backup `name` is to be put in place when the workspace is next opened. The person has agreed to it. */
export function askForRestore(paths: WorkspacePaths, name: string): void {
  synced(paths.restoreNext, () => writeFileSync(paths.restoreNext, name));
}

/**
 * Puts the backup in place that was asked for, before the database is opened; call while holding the workspace's lock. The present
 * database, damaged or not, is put aside under `backups/replaced-<time>.db`, never deleted. Every step can be repeated after a kill:
 * the note goes last. `at` names what is put aside.
 */
export function carryOutRestore(paths: WorkspacePaths, at: Date): string | null {
  if (!existsSync(paths.restoreNext)) return null;
  const name = readFileSync(paths.restoreNext, 'utf8');
  const from = join(paths.backups, name);
  readBackup(from, name).close();
  const fresh = `${paths.database}.restoring`;
  synced(fresh, () => copyFileSync(from, fresh));
  const aside = join(paths.backups, `replaced-${at.toISOString().replace(/[-:.]/g, '')}.db`);
  for (const side of ['', ...SIDE_FILES]) if (existsSync(paths.database + side)) renameSync(paths.database + side, aside + side);
  renameSync(fresh, paths.database);
  rmSync(paths.restoreNext);
  return name;
}
