import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { backupTo, NotABackup, openBackup, openBeside, openForSources } from '../../../db/backup.ts';
import { listSources } from '../../../db/document-states.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import { fileError } from '../file-error.ts';
import { sourceStore } from '../sources/source-store.ts';
import type { WorkspacePaths } from '../workspace-paths.ts';

const CHUNK = 4 * 1024 * 1024;

/** What went into a backup. `broken`: SHA-256 of originals that are missing or no longer have their hash, and so are not in it. */
export interface BackupMade {
  readonly documents: number;
  readonly sources: number;
  readonly broken: readonly string[];
}

export interface BackupRequest {
  readonly paths: WorkspacePaths;
  readonly to: string;
  /** False leaves the originals out: they lie in the workspace, are written once, and never change. */
  readonly withSources: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** The file in pieces; throws at the end when its bytes are not those of `sha256`, so that the caller's transaction keeps none of them. */
function* verifiedChunks(path: string, sha256: string): Iterable<Uint8Array> {
  const file = openSync(path, 'r');
  const hash = createHash('sha256');
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(CHUNK);
      const length = readSync(file, buffer, 0, CHUNK, null);
      if (length === 0) break;
      hash.update(buffer.subarray(0, length));
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
  if (hash.digest('hex') !== sha256) throw new AppError('damaged-file', { file: sha256 });
}

/** Takes away what an earlier copy to the same place left when it was cut off: SQLite would roll its journal back into the new file. */
async function removePart(part: string): Promise<void> {
  for (const side of ['', '-journal', '-wal', '-shm']) await rm(part + side, { force: true });
}

/** A file may be replaced only by its like: a slip of the hand must not cost a document. */
function refuseForeign(to: string): void {
  if (!existsSync(to)) return;
  try {
    openBackup(to).close();
  } catch (error) {
    throw error instanceof NotABackup ? new AppError('file-exists', { file: to }) : error;
  }
}

async function packSources(request: BackupRequest, part: string): Promise<string[]> {
  const store = sourceStore(request.paths.sources);
  const copy = openBeside(part);
  const wanted = listSources(copy);
  copy.close();
  const broken: string[] = [];
  const pack = openForSources(part);
  try {
    for (const [index, { sha256 }] of wanted.entries()) {
      request.signal?.throwIfAborted();
      request.onProgress?.(index, wanted.length);
      const path = store.find(sha256);
      if (path === null) broken.push(sha256);
      else {
        try {
          pack.add(sha256, verifiedChunks(path, sha256));
        } catch (error) {
          if (!(error instanceof AppError) || error.code !== 'damaged-file') throw error;
          broken.push(sha256);
        }
      }
      await setImmediate(); // between two originals whoever uses the workspace gets a turn
    }
  } finally {
    pack.close();
  }
  return broken;
}

/**
 * Writes one file with the whole workspace while it may be in use: a consistent copy of the database, and the originals each checked
 * against its hash. Whole or not at all. Rejects with AppError (`disk-full`, `folder-unwritable`, `file-missing`, `file-exists`).
 */
export async function makeBackup(request: BackupRequest): Promise<BackupMade> {
  const part = `${request.to}.part`;
  try {
    if (!existsSync(request.paths.database)) throw new AppError('file-missing', { file: request.paths.database });
    refuseForeign(request.to);
    await removePart(part);
    const db = openBeside(request.paths.database);
    try {
      await backupTo(db, part);
    } finally {
      db.close();
    }
    const broken = request.withSources ? await packSources(request, part) : [];
    const made = openBackup(part);
    const { documents, sources } = made.content;
    made.close();
    const handle = await open(part, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, request.to);
    return { documents, sources, broken };
  } catch (error) {
    await removePart(part);
    throw fileError(error, { file: request.to });
  }
}
