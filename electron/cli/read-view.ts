import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileError } from '../backend/file-error.ts';
import type { Pool } from '../backend/jobs/pool.ts';
import { MAX_SOURCE_BYTES } from '../backend/sources/intake.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import type { TextEncoding } from '../../shared/model/text-encoding.ts';
import type { DocumentView } from '../../shared/model/view.ts';
import { buildView } from '../../shared/view/build-view.ts';
import type { Locations } from './locations.ts';

/** A file read and understood, without a workspace. */
export interface ReadFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly view: DocumentView;
}

/** What reading a file needs. */
export interface ReadTools {
  readonly pool: Pool;
  readonly places: Locations;
  readonly signal: AbortSignal;
  readonly encoding?: TextEncoding | undefined;
}

/** Reads and recognises one file. Rejects with AppError. */
export async function readSnapshot(tools: ReadTools, file: string, onProgress: (done: number, total: number) => void): Promise<ReadFile & { readonly snapshot: Snapshot }> {
  const path = resolve(file);
  const fileName = basename(path);
  const hash = createHash('sha256');
  try {
    const { size } = statSync(path);
    if (size > MAX_SOURCE_BYTES) throw new AppError('file-too-large', { file: fileName, limit: `${MAX_SOURCE_BYTES / 1024 / 1024} MB` });
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    throw fileError(error, { file: fileName });
  }
  const snapshot = await tools.pool.run(
    'readDocument',
    { path, fileName, pdfAssetsDir: tools.places.pdfAssetsDir, ...(tools.encoding === undefined ? {} : { encoding: tools.encoding }) },
    { signal: tools.signal, onProgress: (step) => onProgress(step.done, step.total) },
  );
  return { fileName, sha256: hash.digest('hex'), snapshot, view: buildView(snapshot, new Map(), fileName) };
}

/** As readSnapshot, for those who need no more than the view: what was read is let go. */
export async function readView(tools: ReadTools, file: string, onProgress: (done: number, total: number) => void): Promise<ReadFile> {
  const { snapshot: _snapshot, ...read } = await readSnapshot(tools, file, onProgress);
  return read;
}
