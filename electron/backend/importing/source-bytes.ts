import { readFile, stat } from 'node:fs/promises';
import { ReadError } from './read-error.ts';

/** Larger files are refused: they would not fit into a worker's memory. */
const LARGEST = 300 * 1024 * 1024;

/** The bytes of a file that was taken in; throws ReadError (`empty-file`, `file-too-large`). */
export async function sourceBytes({ path, fileName }: { readonly path: string; readonly fileName: string }): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size === 0) throw new ReadError('empty-file', fileName);
  if (size > LARGEST) throw new ReadError('file-too-large', `${Math.round(size / 1024 / 1024)} MB`);
  return new Uint8Array(await readFile(path));
}
