import type { RawPage } from '../../../shared/model/raw-document.ts';
import { openPdf } from '../importing/pdf/open-pdf.ts';
import type { ReadProgress, ScanStep } from '../importing/read-request.ts';
import { composePage } from './compose-page.ts';
import { createOcr, type Ocr, type OcrPage } from './ocr-page.ts';
import { pagePictures, type PagePicture } from './page-pictures.ts';
import { installedModels } from './recogniser.ts';
import { showsTable } from './shows-table.ts';

/** A page with fewer characters may be a scan with a stamped page number or head. */
const SPARSE = 30;

/** Pages that may be scans: nothing or next to nothing is written on them, or only a text layer that nobody sees (`hidden`). */
export const scanCandidates = (raws: readonly RawPage[], hidden: ReadonlySet<number>): number[] =>
  raws.filter((raw) => (raw.glyphs.length < SPARSE && raw.images.length > 0) || hidden.has(raw.page)).map((raw) => raw.page);

/** Scans as read, and the pages that show a scan which could not be read, with the reason. */
export interface ReadScans {
  readonly scans: ReadonlyMap<number, OcrPage>;
  readonly unread: ReadonlyMap<number, string>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What a page shows: its pictures in painting order, its size in points. */
export interface ShownPage {
  readonly pictures: readonly PagePicture[];
  readonly width: number;
  readonly height: number;
}

/** A short scan is read before anybody would have waited for its tables. */
const ORDERED_FROM = 6;

/** How far reading of scans has come; told before each page. */
export type OnScan = (step: ReadProgress & { readonly step: ScanStep }) => void;

/** The pages in the order they are to be read, those with tables first, and how many these are. What a page shows is looked at by its rules only, a twentieth of the work. */
async function tablesFirst(candidates: readonly number[], shown: (page: number) => Promise<ShownPage>, onScan: OnScan): Promise<{ readonly order: readonly number[]; readonly tables: number }> {
  if (candidates.length < ORDERED_FROM) return { order: candidates, tables: 0 };
  const tables = new Set<number>();
  for (const [done, number] of candidates.entries()) {
    onScan({ step: 'scan-look', done, total: candidates.length });
    try {
      const { pictures, width, height } = await shown(number);
      const bitmap = composePage(pictures, width, height);
      if (bitmap && showsTable(bitmap)) tables.add(number);
    } catch {
      continue; // its turn comes, and then it is told with its reason
    }
  }
  return { order: [...candidates.filter((number) => tables.has(number)), ...candidates.filter((number) => !tables.has(number))], tables: tables.size };
}

/**
 * Reads those of the pages that are scans, by page number: pages with tables first. A page that fails is told with its reason and the rest goes on.
 * One page's pictures are in memory at a time.
 */
export async function readPicturePages(candidates: readonly number[], shown: (page: number) => Promise<ShownPage>, onScan: OnScan): Promise<ReadScans> {
  const scans = new Map<number, OcrPage>();
  const unread = new Map<number, string>();
  let ocr: Ocr | null = null;
  try {
    const { order, tables } = await tablesFirst(candidates, shown, onScan);
    for (const [done, number] of order.entries()) {
      onScan(done < tables ? { step: 'scan-tables', done, total: tables } : { step: 'scans', done, total: order.length });
      try {
        const { pictures, width, height } = await shown(number);
        const bitmap = composePage(pictures, width, height);
        if (!bitmap) continue;
        ocr ??= await createOcr({ modelsDir: installedModels() });
        const scan = await ocr.readPage(bitmap, { number, width, height });
        if (scan.page.glyphs.length > 0) scans.set(number, scan);
        else unread.set(number, 'image');
      } catch (error) {
        unread.set(number, reasonOf(error));
      }
    }
  } finally {
    await ocr?.close();
  }
  return { scans, unread: new Map([...unread].sort(([a], [b]) => a - b)) };
}

/** Reads the scans among a PDF's pages. The document is opened a second time with its pictures, which text pages do without. */
export async function readScans(bytes: Uint8Array, assetsDir: string, candidates: readonly number[], onScan: OnScan): Promise<ReadScans> {
  if (candidates.length === 0) return { scans: new Map(), unread: new Map() };
  const task = await openPdf(bytes, assetsDir, { pictures: true });
  try {
    const pdf = await task.promise;
    return await readPicturePages(candidates, async (number) => {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const pictures = await pagePictures(page);
      page.cleanup();
      return { pictures, width, height };
    }, onScan);
  } finally {
    await task.destroy();
  }
}
