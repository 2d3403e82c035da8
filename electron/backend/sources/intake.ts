import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { AcceptedFile, OfferedFile } from '../backend.ts';
import { fileError } from '../file-error.ts';

/** A file taken in, waiting for its import. */
export interface TakenFile extends AcceptedFile {
  readonly sha256: string;
  readonly path: string;
}

/** Takes files in: copies and hashes them in one pass, so that a file changed or unplugged later costs nothing. */
export interface Intake {
  accept(file: OfferedFile): Promise<TakenFile>;
  /** Hands a ticket's file over; a ticket works once. */
  take(ticket: string): TakenFile;
}

/** Disclosures are a few MB; a scan of hundreds of pages some hundred. More is a mistake, and would fill the disk. */
export const MAX_SOURCE_BYTES = 512 * 1024 * 1024;

/** Opens the intake and clears what a crash left behind (nothing there was ever acknowledged as imported). */
export function openIntake(folder: string): Intake {
  mkdirSync(folder, { recursive: true });
  for (const left of readdirSync(folder)) rmSync(join(folder, left), { force: true });
  const waiting = new Map<string, TakenFile>();

  async function copyIn(name: string, bytes: AsyncIterable<Uint8Array>): Promise<TakenFile> {
    const ticket = randomUUID();
    const path = join(folder, ticket);
    const hash = createHash('sha256');
    let size = 0;
    const handle = await open(path, 'wx');
    try {
      for await (const chunk of bytes) {
        size += chunk.byteLength;
        if (size > MAX_SOURCE_BYTES) throw tooLarge(name);
        hash.update(chunk);
        await handle.write(chunk);
      }
      await handle.sync();
    } catch (error) {
      await handle.close();
      await rm(path, { force: true });
      throw fileError(error, { file: name });
    }
    await handle.close();
    const taken = { ticket, name, size, sha256: hash.digest('hex'), path };
    waiting.set(ticket, taken);
    return taken;
  }

  return {
    async accept(file) {
      if (!('path' in file)) return copyIn(basename(file.name), file.bytes);
      const name = basename(file.path);
      try {
        const found = await stat(file.path);
        if (found.isDirectory()) throw new AppError('file-unreadable', { file: name });
        if (found.size > MAX_SOURCE_BYTES) throw tooLarge(name);
      } catch (error) {
        throw fileError(error, { file: name });
      }
      return copyIn(name, createReadStream(file.path));
    },
    take(ticket) {
      const taken = waiting.get(ticket);
      if (!taken) throw new AppError('unknown-ticket');
      waiting.delete(ticket);
      return taken;
    },
  };
}

const tooLarge = (name: string): AppError => new AppError('file-too-large', { file: name, limit: `${MAX_SOURCE_BYTES / 1024 / 1024} MB` });
