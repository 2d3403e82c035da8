import { readFile } from 'node:fs/promises';
import type { RawPage } from '../../../shared/model/raw-document.ts';
import { detectFormat } from './detect-format.ts';
import { readOfdPages } from './ofd/read-ofd.ts';
import { ReadError } from './read-error.ts';

/** A page of a kept source; pages count from 1. */
export interface PageRequest {
  readonly path: string;
  readonly page: number;
}

/** What a page paints, read again from the source, for formats that the window does not draw itself. */
export async function readPage(request: PageRequest): Promise<RawPage> {
  const bytes = new Uint8Array(await readFile(request.path));
  const format = detectFormat(bytes);
  if (format !== 'ofd') throw new ReadError('unsupported-format', format ?? 'text');
  const [page] = readOfdPages(bytes, () => undefined, request.page).raws;
  if (!page) throw new ReadError('damaged-file', 'OFD');
  return page;
}
