import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Originals by SHA-256, written once, never changed. */
export interface SourceStore {
  /** Absolute path of a kept source, or null. */
  find(sha256: string): string | null;
  /** Takes a finished file of the same file system into the store; the same bytes twice are one file. */
  keep(sha256: string, file: string): Promise<void>;
  /** True when the stored bytes still have their hash. */
  verify(sha256: string): Promise<boolean>;
}

const HASH = /^[0-9a-f]{64}$/;

/** Brings a folder's entries to the disk, so that a rename survives a power cut; Windows keeps its own order and refuses to open folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The SHA-256 of a file, 64 lower-case hex digits. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Opens the store in a folder, two hex digits a subfolder. */
export function sourceStore(folder: string): SourceStore {
  const pathOf = (sha256: string): string => {
    if (!HASH.test(sha256)) throw new Error('not a SHA-256');
    return join(folder, sha256.slice(0, 2), sha256);
  };
  return {
    find: (sha256) => (HASH.test(sha256) && existsSync(pathOf(sha256)) ? pathOf(sha256) : null),
    async keep(sha256, file) {
      const target = pathOf(sha256);
      if (existsSync(target)) {
        await rm(file);
        return;
      }
      mkdirSync(dirname(target), { recursive: true });
      await rename(file, target);
      await syncFolder(dirname(target));
    },
    async verify(sha256) {
      const path = pathOf(sha256);
      return existsSync(path) && (await hashFile(path)) === sha256;
    },
  };
}
