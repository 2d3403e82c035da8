import type { RawPage } from '../../../../shared/model/raw-document.ts';
import type { Gap, Snapshot } from '../../../../shared/model/snapshot.ts';
import { recognisePage } from '../../../../shared/recognise/recognise-page.ts';
import { joinPages } from '../../../../shared/recognise/recognise-pages.ts';
import { placeBack } from '../../ocr/place-back.ts';
import { readScans } from '../../ocr/read-scans.ts';
import { withScans } from '../../ocr/with-scans.ts';
import { ReadError } from '../read-error.ts';
import type { PartHelp, ReadProgress } from '../read-request.ts';
import { keepPart, type PdfPart } from './keep-part.ts';
import { openPdf } from './open-pdf.ts';
import { readPage, type ReadPage } from './page-reader.ts';
import { readPages, type KeepPage, type PdfPages, type SharedPages } from './read-pages.ts';
import { partsBy } from './read-part.ts';
import { rebuildPdf } from './rebuild-pdf.ts';

/** One page before recognition. `hiddenText`: its only text is an unpainted layer over a picture. A broken page tree is read as in the import. */
export async function readPdfPage(bytes: Uint8Array, assetsDir: string, number: number): Promise<ReadPage> {
  const pageOf = async (file: Uint8Array): Promise<ReadPage> => {
    const task = await openPdf(file, assetsDir);
    try {
      return await readPage(await (await task.promise).getPage(number));
    } finally {
      await task.destroy();
    }
  };
  try {
    return await pageOf(bytes);
  } catch (error) {
    const rebuilt = rebuildPdf(bytes);
    if (!rebuilt) throw error;
    return pageOf(rebuilt);
  }
}

/**
 * Reads a PDF's pages. Where the file or its page tree is broken, it is read again over the page objects that are left,
 * and that reading is taken when it shows more pages; then nobody knows which pages are missing, and the gap says so.
 */
async function readWhole<T>(bytes: Uint8Array, assetsDir: string, keep: KeepPage<T>, onProgress: (step: ReadProgress) => void, shared: SharedPages<T> | null): Promise<PdfPages<T>> {
  const first = await readPages(bytes, assetsDir, keep, onProgress, shared).catch((error: unknown) => {
    if (error instanceof ReadError && error.code === 'damaged-file') return error;
    throw error;
  });
  const readable = first instanceof ReadError ? 0 : first.kept.length;
  if (!(first instanceof ReadError) && !first.gaps.some((gap) => gap.code === 'page-unreadable')) return first;
  const rebuilt = rebuildPdf(bytes);
  const second = rebuilt ? await readPages(rebuilt, assetsDir, keep, onProgress, null).catch(() => null) : null; // no better than the first: its reason stands
  if (second && second.kept.length > readable) return { ...second, gaps: [{ code: 'pages-missing', page: null, detail: String(second.kept.length) }, ...second.gaps] };
  if (first instanceof ReadError) throw first;
  return first;
}

/** All pages before recognition, with what could not be read. */
export async function readRawPages(bytes: Uint8Array, assetsDir: string, onProgress: (step: ReadProgress) => void): Promise<{ readonly raws: readonly RawPage[]; readonly gaps: readonly Gap[] }> {
  const { kept, gaps } = await readWhole(bytes, assetsDir, (raw) => raw, onProgress, null);
  return { raws: kept, gaps };
}

function textLayerOf({ pages, gaps, hidden }: PdfPages<PdfPart>): Snapshot['textLayer'] {
  const withText = pages.filter((page) => page.text).length;
  if (withText === 0) return 'none';
  if (hidden.size === withText) return 'ocr';
  return hidden.size > 0 || gaps.some((gap) => gap.code === 'page-without-text') ? 'mixed' : 'text';
}

/** Reads a PDF into a snapshot: its text layer, and by its pictures every page that has none. `help` may read some of the pages of a long file. */
export async function readPdf(bytes: Uint8Array, assetsDir: string, onProgress: (step: ReadProgress) => void, help: PartHelp | null = null): Promise<Snapshot> {
  const text = await readWhole(bytes, assetsDir, keepPart, onProgress, help && partsBy(help));
  const raws = text.kept.flatMap((part) => ('raw' in part ? [part.raw] : []));
  const candidates = raws.map((raw) => raw.page);
  const found = await readScans(text.bytes, assetsDir, candidates, onProgress);
  const { scans } = found;
  const read = withScans({ ...text, raws }, found);
  onProgress({ step: 'recognise', done: 0, total: 1 });
  const parts = [...text.kept.flatMap((part) => ('parts' in part ? [part.parts] : [])), ...read.raws.map(recognisePage)].sort((a, b) => a.page - b.page);
  const recognised = placeBack(joinPages(parts), scans);
  const textLayer = scans.size === 0 ? textLayerOf({ ...text, gaps: read.gaps }) : scans.size === text.kept.length ? 'ocr' : 'mixed';
  return { format: 'pdf', textLayer, pages: read.pages, sheets: [], ...recognised, gaps: [...read.gaps, ...recognised.gaps] };
}
