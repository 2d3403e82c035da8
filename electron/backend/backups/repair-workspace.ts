import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupContent } from '../../../db/backup.ts';
import { examineDatabase } from '../../../db/examine.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import { fileError } from '../file-error.ts';
import { lockWorkspace } from '../lock.ts';
import { workspacePaths, type WorkspacePaths } from '../workspace-paths.ts';
import { listBackups } from './automatic-backups.ts';
import { askForRestore, carryOutRestore } from './pending-restore.ts';
import { readBackup } from './read-backup.ts';

/** The newest automatic backup that is sound itself. `at` in ISO 8601. */
export interface GoodBackup {
  readonly name: string;
  readonly at: string;
  readonly content: BackupContent;
}

/** What an examination of a workspace's database found. `damage` is empty when it is sound; `passedOver`: newer backups that are damaged too. */
export interface Examination {
  readonly damage: readonly string[];
  readonly backup: GoodBackup | null;
  readonly passedOver: readonly string[];
}

/** Looks for the newest backup that passes SQLite's full check: one made of a damaged database would carry the damage on. */
export function newestGoodBackup(paths: WorkspacePaths): Pick<Examination, 'backup' | 'passedOver'> {
  const passedOver: string[] = [];
  for (const { name, at } of listBackups(paths.backups)) {
    const file = join(paths.backups, name);
    try {
      const backup = readBackup(file, name);
      backup.close();
      if (examineDatabase(file).length === 0) return { backup: { name, at: new Date(at).toISOString(), content: backup.content }, passedOver };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
    passedOver.push(name);
  }
  return { backup: null, passedOver };
}

const examine = (paths: WorkspacePaths): Examination => {
  const damage = examineDatabase(paths.database);
  return damage.length === 0 ? { damage, backup: null, passedOver: [] } : { damage, ...newestGoodBackup(paths) };
};

function holding<T>(root: string, work: (paths: WorkspacePaths) => T): T {
  const paths = workspacePaths(root);
  if (!existsSync(paths.database)) throw new AppError('file-missing', { file: paths.database });
  try {
    const lock = lockWorkspace(paths.lock);
    try {
      return work(paths);
    } finally {
      lock.release();
    }
  } catch (error) {
    throw fileError(error, { file: root });
  }
}

/** Examines a workspace's database. Throws AppError (`workspace-in-use`, `file-missing`). Nothing is changed. */
export const examineWorkspace = (root: string): Examination => holding(root, examine);

/**
 * Puts the newest good backup in the place of a damaged database; the person has agreed to it. The damaged one is put aside under
 * `backups/`, never overwritten. A sound database is left alone. Throws `backup-missing` where there is no good backup.
 */
export function repairWorkspace(root: string, at: Date): Examination {
  return holding(root, (paths) => {
    const found = examine(paths);
    if (found.damage.length === 0) return found;
    if (found.backup === null) throw new AppError('backup-missing', { n: String(found.passedOver.length) });
    askForRestore(paths, join(paths.backups, found.backup.name));
    carryOutRestore(paths, at);
    return found;
  });
}
