import { mkdirSync } from 'node:fs';
import { DatabaseFromFuture } from '../../db/migrate.ts';
import { DatabaseDamaged, openDatabase } from '../../db/open.ts';
import type { WriteDb } from '../../db/connection.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import { carryOutRestore } from './backups/pending-restore.ts';
import { newestGoodBackup } from './backups/repair-workspace.ts';
import { fileError } from './file-error.ts';
import { lockWorkspace } from './lock.ts';
import { workspacePaths, type WorkspacePaths } from './workspace-paths.ts';

/** A workspace this process alone may write. */
export interface Workspace {
  readonly paths: WorkspacePaths;
  readonly db: WriteDb;
  /** True when a backup was put in place just now. */
  readonly restored: boolean;
  close(): void;
}

/** The backup that could take the place of a damaged database, for the person who is asked; nothing where there is none. */
function backupToOffer(paths: WorkspacePaths): Readonly<Record<string, string>> {
  const { backup } = newestGoodBackup(paths);
  return backup === null ? {} : { backup: backup.name, at: backup.at, documents: String(backup.content.documents), changes: String(backup.content.changes) };
}

/** Opens or creates a workspace folder, after putting in place the backup a person asked for; every way this can fail is an AppError a person can act on. */
export function openWorkspace(root: string, clock: () => Date = () => new Date()): Workspace {
  const paths = workspacePaths(root);
  try {
    mkdirSync(root, { recursive: true });
    const lock = lockWorkspace(paths.lock);
    try {
      const restored = carryOutRestore(paths, clock());
      const db = openDatabase(paths.database);
      return {
        paths,
        db,
        restored,
        close() {
          db.close();
          lock.release();
        },
      };
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    if (error instanceof DatabaseFromFuture) throw new AppError('workspace-newer', { found: String(error.found), known: String(error.known) });
    if (error instanceof DatabaseDamaged) throw new AppError('workspace-damaged', { detail: error.detail, ...backupToOffer(paths) });
    const known = fileError(error, {});
    // Whatever the system says about the workspace folder itself, the remedy is the folder's permissions.
    throw known instanceof AppError && (known.code === 'file-unreadable' || known.code === 'file-missing') ? new AppError('folder-unwritable') : known;
  }
}
