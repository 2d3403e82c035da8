import { copyFileSync, existsSync } from 'node:fs';
import type { WriteDb } from './connection.ts';

/** One step of the schema. Runs with its `user_version` in one transaction. */
export interface Migration {
  readonly number: number;
  readonly sql: string;
}

/** The workspace was written by a newer program: opening it could lose what we do not know of. */
export class DatabaseFromFuture extends Error {
  readonly found: number;
  readonly known: number;
  constructor(found: number, known: number) {
    super(`schema ${found} is newer than ${known}`);
    this.found = found;
    this.known = known;
  }
}

/**
 * Brings the file to the last migration. Before the first step of an existing workspace the whole file is copied beside it
 * (`<file>.before-<number>`), after a checkpoint, so that no migration can cost a figure.
 */
export function migrate(db: WriteDb, file: string, migrations: readonly Migration[]): void {
  const present = db.pragma('user_version', { simple: true }) as number; // SQLite keeps user_version as an integer
  const last = migrations.at(-1)?.number ?? 0;
  if (present > last) throw new DatabaseFromFuture(present, last);
  const todo = migrations.filter((migration) => migration.number > present);
  const first = todo[0];
  if (first && present > 0 && existsSync(file)) {
    db.pragma('wal_checkpoint(TRUNCATE)');
    copyFileSync(file, `${file}.before-${first.number}`);
  }
  for (const migration of todo) {
    db.transaction(() => {
      db.exec(migration.sql);
      db.pragma(`user_version = ${migration.number}`);
    }).immediate();
  }
}
