import type { ReadDb } from './connection.ts';

/** Copies the database while it is open and in use; resolves when the copy is complete. */
export async function backupTo(db: ReadDb, file: string): Promise<void> {
  await db.backup(file);
}
