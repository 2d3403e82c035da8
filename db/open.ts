import Database from 'better-sqlite3';
import type { WriteDb } from './connection.ts';
import { migrate, type Migration } from './migrate.ts';
import { migrations as allMigrations } from './migrations/index.ts';

/** The file fails SQLite's own check; `detail` is the first thing it found. */
export class DatabaseDamaged extends Error {
  readonly detail: string;
  constructor(detail: string) {
    super(`database damaged: ${detail}`);
    this.detail = detail;
  }
}

/**
 * Opens (or creates) a workspace database: WAL, synchronous=FULL because what the window shows as saved must survive a power cut,
 * foreign keys on, quick_check before anything is trusted, migrated to the newest schema.
 */
export function openDatabase(file: string, migrations: readonly Migration[] = allMigrations): WriteDb {
  const db = new Database(file) as unknown as WriteDb; // this function is where the write brand is given
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('busy_timeout = 2000');
    const verdict = db.pragma('quick_check(1)', { simple: true });
    if (verdict !== 'ok') throw new DatabaseDamaged(String(verdict));
    migrate(db, file, migrations);
    return db;
  } catch (error) {
    db.close();
    if (error instanceof Database.SqliteError && (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))) throw new DatabaseDamaged(error.message);
    throw error;
  }
}
