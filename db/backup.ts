import Database from 'better-sqlite3';
import { z } from 'zod';
import type { ReadDb } from './connection.ts';
import { DatabaseFromFuture } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { DatabaseDamaged } from './open.ts';
import { all, get, run } from './sql.ts';

const countRow = z.object({ n: z.number() });
const lastChangeRow = z.object({ at: z.string().nullable() });
const sourceRow = z.object({ sha256: z.string() });
const bytesRow = z.object({ bytes: z.instanceof(Uint8Array) });

/** What a backup holds. `sources`: how many originals lie in it; `missing`: how many its documents name that do not. */
export interface BackupContent {
  readonly schema: number;
  readonly documents: number;
  readonly changes: number;
  readonly lastChange: string | null;
  readonly sources: number;
  readonly missing: number;
}

/** A backup opened for reading. */
export interface OpenBackup {
  readonly content: BackupContent;
  /** SHA-256 of every original in it. */
  readonly sources: readonly string[];
  /** The bytes of an original, in pieces of a few megabytes, in order. */
  chunks(sha256: string): Iterable<Uint8Array>;
  /** Writes the database without the originals to a new file. */
  extractDatabase(file: string): Promise<void>;
  close(): void;
}

/** The file is no database of ours. */
export class NotABackup extends Error {}

/** A connection beside the process that owns the workspace: it can neither write nor hold the owner up (write-ahead log). */
export function openBeside(file: string): ReadDb {
  return new Database(file, { readonly: true, fileMustExist: true }) as unknown as ReadDb; // this function is where the read brand is given
}

/** Copies the database while it is open and in use into a single new file without side files; resolves when the copy is complete. */
export async function backupTo(db: ReadDb, file: string): Promise<void> {
  await db.backup(file);
  const copy = new Database(file);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

/** How many rows this connection has written since it was opened: equal numbers mean that nothing happened in between. */
export const rowsWritten = (db: ReadDb): number => countRow.parse(get(db, 'SELECT total_changes() AS n')).n;

/** What the open database holds now, for comparison with a backup. */
export const presentContent = (db: ReadDb): BackupContent => contentOf(db, false);

/** Puts originals into a finished copy. Each is complete or absent. */
export function openForSources(file: string): { add(sha256: string, chunks: Iterable<Uint8Array>): void; close(): void } {
  const copy = new Database(file);
  copy.exec('CREATE TABLE kept_source (sha256 TEXT NOT NULL, ordinal INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (sha256, ordinal)) STRICT');
  const insert = copy.prepare('INSERT INTO kept_source (sha256, ordinal, bytes) VALUES (?, ?, ?)');
  return {
    add(sha256, chunks) {
      copy.transaction(() => {
        let ordinal = 0;
        for (const chunk of chunks) insert.run(sha256, ordinal++, chunk);
        if (ordinal === 0) insert.run(sha256, 0, new Uint8Array());
      }).immediate();
    },
    close: () => copy.close(),
  };
}

const hasTable = (db: ReadDb, name: string): boolean => get(db, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", name) !== undefined;
const count = (db: ReadDb, text: string): number => countRow.parse(get(db, text)).n;

function contentOf(db: ReadDb, packed: boolean): BackupContent {
  const sources = packed ? count(db, 'SELECT count(DISTINCT sha256) AS n FROM kept_source') : 0;
  return {
    schema: db.pragma('user_version', { simple: true }) as number, // SQLite keeps user_version as an integer
    documents: count(db, 'SELECT count(*) AS n FROM document'),
    changes: count(db, 'SELECT count(*) AS n FROM change'),
    lastChange: lastChangeRow.parse(get(db, 'SELECT max(at) AS at FROM change')).at,
    sources,
    missing: count(db, 'SELECT count(*) AS n FROM source_file') - sources,
  };
}

/**
 * Opens a backup and checks it before anything is believed. Throws NotABackup, DatabaseDamaged, or DatabaseFromFuture when a newer
 * program wrote it.
 */
export function openBackup(file: string): OpenBackup {
  const db = openBeside(file);
  try {
    const verdict = db.pragma('quick_check(1)', { simple: true });
    if (verdict !== 'ok') throw new DatabaseDamaged(String(verdict));
    const schema = db.pragma('user_version', { simple: true }) as number; // SQLite keeps user_version as an integer
    if (!hasTable(db, 'document') || !hasTable(db, 'source_file') || schema === 0) throw new NotABackup();
    const known = migrations.at(-1)?.number ?? 0;
    if (schema > known) throw new DatabaseFromFuture(schema, known);
    const packed = hasTable(db, 'kept_source');
    return {
      content: contentOf(db, packed),
      sources: packed ? all(db, 'SELECT DISTINCT sha256 FROM kept_source ORDER BY sha256').map((raw) => sourceRow.parse(raw).sha256) : [],
      *chunks(sha256) {
        const statement = db.prepare('SELECT bytes FROM kept_source WHERE sha256 = ? ORDER BY ordinal');
        for (const raw of statement.iterate(sha256)) yield bytesRow.parse(raw).bytes;
      },
      async extractDatabase(target) {
        await db.backup(target);
        const copy = new Database(target);
        try {
          if (packed) run(copy, 'DROP TABLE kept_source');
          copy.exec('VACUUM');
        } finally {
          copy.close();
        }
      },
      close: () => db.close(),
    };
  } catch (error) {
    db.close();
    if (!(error instanceof Database.SqliteError)) throw error;
    if (error.code === 'SQLITE_NOTADB') throw new NotABackup();
    throw error.code.startsWith('SQLITE_CORRUPT') ? new DatabaseDamaged(error.message) : error;
  }
}
