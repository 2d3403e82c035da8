import Database from 'better-sqlite3';
import { openBeside } from './backup.ts';
import { integrity } from './document-states.ts';

/** Complaints beyond these say nothing new. */
const MOST = 20;

/** What is wrong with a database file, by SQLite's full check, without changing it; empty = sound. A file that is no database at all is one complaint. */
export function examineDatabase(file: string): readonly string[] {
  try {
    const db = openBeside(file);
    try {
      return integrity(db).slice(0, MOST);
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof Database.SqliteError && (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))) return [error.message];
    throw error;
  }
}
