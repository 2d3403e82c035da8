import type { RawPage } from '../../../shared/model/raw-document.ts';
import { openPdf } from '../importing/pdf/open-pdf.ts';
import { createOcr, type OcrPage } from './ocr-page.ts';
import { readScannedPage } from './read-scanned-page.ts';
import { installedModels } from './recogniser.ts';

/** A page with fewer characters may be a scan with a stamped page number or head. */
const SPARSE = 30;

/** Pages that may be scans: nothing or next to nothing is written on them. */
export const scanCandidates = (raws: readonly RawPage[]): number[] => raws.filter((raw) => raw.glyphs.length < SPARSE).map((raw) => raw.page);

/**
 * Reads those of the pages that are scans, by page number. The document is opened a second time with its pictures, which
 * text pages do without. `onPage` hears of every page before it is read.
 */
export async function readScans(bytes: Uint8Array, assetsDir: string, candidates: readonly number[], onPage: (done: number) => void): Promise<ReadonlyMap<number, OcrPage>> {
  const scans = new Map<number, OcrPage>();
  if (candidates.length === 0) return scans;
  const task = await openPdf(bytes, assetsDir, { pictures: true });
  try {
    const pdf = await task.promise;
    let ocr: Awaited<ReturnType<typeof createOcr>> | null = null;
    try {
      for (const [done, number] of candidates.entries()) {
        onPage(done);
        const page = await pdf.getPage(number);
        ocr ??= await createOcr({ modelsDir: installedModels() });
        const scan = await readScannedPage(page, ocr);
        page.cleanup();
        if (scan && scan.page.glyphs.length > 0) scans.set(number, scan);
      }
    } finally {
      await ocr?.close();
    }
  } finally {
    await task.destroy();
  }
  return scans;
}
