import Database from 'better-sqlite3';
import { AppError } from '../../shared/ipc/errors.ts';

/** Held locks: a connection nobody refers to would be collected, and its lock with it. */
const held = new Set<Database.Database>();

/**
 * Holds a workspace for this process. An exclusive SQLite transaction on a file of its own: the operating system lets go of it
 * when the process ends, however it ends, so a crash never leaves a stale lock, on Windows as on Linux.
 */
export function lockWorkspace(file: string): { release(): void } {
  const db = new Database(file, { timeout: 300 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) throw new AppError('workspace-in-use');
    throw error;
  }
  held.add(db);
  return {
    release() {
      held.delete(db);
      db.close();
    },
  };
}
