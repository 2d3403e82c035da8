import { readFile } from 'node:fs/promises';
import type { RawPage } from '../../../shared/model/raw-document.ts';
import { pageAsScanned } from '../ocr/place-back.ts';
import { readScans, scanCandidates } from '../ocr/read-scans.ts';
import { detectFormat } from './detect-format.ts';
import { readPicturePage } from './image/read-image.ts';
import { readOfdPages } from './ofd/read-ofd.ts';
import { readPdfPage } from './pdf/read-pdf.ts';
import { ReadError } from './read-error.ts';

/** A page of a kept source; pages count from 1. */
export interface RawPageRequest {
  readonly path: string;
  readonly page: number;
  readonly pdfAssetsDir: string;
}

/**
 * One page before recognition, read again from the source: characters and lines where they stand on the page as shown.
 * Scans are read by their pictures. Sources without pages are refused.
 */
export async function readRawPage({ path, page, pdfAssetsDir }: RawPageRequest): Promise<RawPage> {
  const bytes = new Uint8Array(await readFile(path));
  const format = detectFormat(bytes);
  if (format === 'image') return pageAsScanned(await readPicturePage(bytes, page));
  if (format === 'ofd') {
    const [raw] = readOfdPages(bytes, () => undefined, page).raws;
    if (!raw) throw new ReadError('damaged-file', 'OFD');
    return raw;
  }
  if (format !== 'pdf') throw new ReadError('unsupported-format', format ?? 'text');
  const { raw, hiddenText } = await readPdfPage(bytes, pdfAssetsDir, page);
  const candidates = scanCandidates([raw], new Set(hiddenText ? [page] : []));
  const scan = (await readScans(bytes, pdfAssetsDir, candidates, () => undefined)).scans.get(page);
  if (!scan) return raw;
  const shown = pageAsScanned(scan);
  return { ...shown, glyphs: [...(hiddenText ? [] : raw.glyphs), ...shown.glyphs], images: raw.images };
}
