import { readFile } from 'node:fs/promises';
import type { RawPage } from '../../../shared/model/raw-document.ts';
import type { OcrPage } from '../ocr/ocr-page.ts';
import { pageAsScanned } from '../ocr/place-back.ts';
import { readScans, scanCandidates } from '../ocr/read-scans.ts';
import { detectFormat } from './detect-format.ts';
import { readPicturePage } from './image/read-image.ts';
import { readOfdPages, readOfdScans } from './ofd/read-ofd.ts';
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
    const read = readOfdPages(bytes, () => undefined, page);
    const [raw] = read.raws;
    if (!raw) throw new ReadError('damaged-file', 'OFD');
    const scan = (await readOfdScans(read, pdfAssetsDir, () => undefined)).scans.get(page);
    return scan ? laidOver(raw, scan) : raw;
  }
  if (format !== 'pdf') throw new ReadError('unsupported-format', format ?? 'text');
  const { raw, hiddenText } = await readPdfPage(bytes, pdfAssetsDir, page);
  const candidates = scanCandidates([raw], new Set(hiddenText ? [page] : []));
  const scan = (await readScans(bytes, pdfAssetsDir, candidates, () => undefined)).scans.get(page);
  return scan ? laidOver(hiddenText ? { ...raw, glyphs: [] } : raw, scan) : raw;
}

/** What a scan says together with what is printed over it. */
function laidOver(raw: RawPage, scan: OcrPage): RawPage {
  const shown = pageAsScanned(scan);
  return { ...shown, glyphs: [...raw.glyphs, ...shown.glyphs], images: raw.images };
}
