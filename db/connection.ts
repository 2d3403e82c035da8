import type Database from 'better-sqlite3';

declare const access: unique symbol;
/** A connection that may only be read through; a WriteDb is one too. */
export type ReadDb = Database.Database & { readonly [access]: 'read' | 'write' };
/** The one connection that may write. */
export type WriteDb = Database.Database & { readonly [access]: 'write' };

/** Runs `work` as one immediate transaction: all of it or nothing. Must be synchronous; better-sqlite3 refuses promises. */
export function write<T>(db: WriteDb, work: () => T): T {
  return db.transaction(work).immediate();
}
