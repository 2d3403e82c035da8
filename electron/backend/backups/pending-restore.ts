import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkspacePaths } from '../workspace-paths.ts';
import { readBackup } from './read-backup.ts';

const SIDE_FILES = ['-wal', '-shm'] as const;

/**
 * Sets a copy of a backup aside, to be put in place when the workspace is next opened; the person has agreed to it. A copy, because
 * until then another automatic backup may take the first one's place.
 */
export function askForRestore(paths: WorkspacePaths, backup: string): void {
  const part = `${paths.restoreNext}.part`;
  copyFileSync(backup, part);
  const handle = openSync(part, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(part, paths.restoreNext);
}

/**
 * Puts the backup in place that was asked for, before the database is opened; call while holding the workspace's lock. True when there
 * was one. The present database, damaged or not, is put aside under `backups/replaced-<time>.db`, never deleted. After a kill at any
 * step the next start goes on from there: the last step takes the copy away by putting it in place. `at` names what is put aside.
 */
export function carryOutRestore(paths: WorkspacePaths, at: Date): boolean {
  if (!existsSync(paths.restoreNext)) return false;
  readBackup(paths.restoreNext, 'restore-next').close();
  mkdirSync(paths.backups, { recursive: true });
  const aside = join(paths.backups, `replaced-${at.toISOString().replace(/[-:.]/g, '')}.db`);
  for (const side of ['', ...SIDE_FILES]) if (existsSync(paths.database + side)) renameSync(paths.database + side, aside + side);
  renameSync(paths.restoreNext, paths.database);
  return true;
}
