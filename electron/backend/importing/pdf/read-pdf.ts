import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RawPage } from '../../../../shared/model/raw-document.ts';
import type { Gap, PageInfo, Snapshot } from '../../../../shared/model/snapshot.ts';
import { recognisePages } from '../../../../shared/recognise/recognise-pages.ts';
import { placeBack } from '../../ocr/place-back.ts';
import { readScans, scanCandidates } from '../../ocr/read-scans.ts';
import { withScans } from '../../ocr/with-scans.ts';
import { ReadError } from '../read-error.ts';
import type { ReadProgress } from '../read-request.ts';
import { fontFacts, type FontFacts } from './fonts.ts';
import { toMatrix } from './matrix.ts';
import { openPdf } from './open-pdf.ts';
import { readPageContent } from './page-content.ts';
import { rebuildPdf } from './rebuild-pdf.ts';

/** A page before recognition. */
export interface ReadPage {
  readonly raw: RawPage;
  readonly hiddenText: boolean;
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const viewport = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const fonts = new Map<string, FontFacts>();
  const fontOf = (name: string): FontFacts => {
    const known = fonts.get(name);
    if (known) return known;
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    const facts = fontFacts(font);
    fonts.set(name, facts);
    return facts;
  };
  const base = toMatrix(viewport.transform) ?? [1, 0, 0, -1, 0, viewport.height];
  const content = readPageContent(operators, fontOf, base, [0, 0, viewport.width, viewport.height]);
  // A scan with a text layer paints nothing but a picture; a normal page's unpainted text is no part of what is published.
  const hiddenText = content.glyphs.length === 0 && content.invisible.length > 0;
  return {
    raw: {
      page: page.pageNumber, width: viewport.width, height: viewport.height,
      glyphs: hiddenText ? content.invisible : content.glyphs, rulings: content.rulings, images: content.images,
    },
    hiddenText,
  };
}

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

/** All pages before recognition, with what could not be read. `hidden`: pages whose text is an unpainted layer over a picture. */
export interface RawPages {
  readonly raws: readonly RawPage[];
  readonly pages: readonly PageInfo[];
  readonly gaps: readonly Gap[];
  readonly hidden: ReadonlySet<number>;
  /** The file as it could be opened: rebuilt where it was broken. */
  readonly bytes: Uint8Array;
}

/** Reads page by page; a page that fails becomes a gap and the rest goes on. */
async function readAll(bytes: Uint8Array, assetsDir: string, onProgress: (step: ReadProgress) => void): Promise<RawPages> {
  const task = await openPdf(bytes, assetsDir);
  try {
    const pdf = await task.promise;
    const total = pdf.numPages;
    const raws: RawPage[] = [];
    const pages: PageInfo[] = [];
    const gaps: Gap[] = [];
    const hidden = new Set<number>();
    for (let number = 1; number <= total; number += 1) {
      onProgress({ step: 'pages', done: number - 1, total });
      try {
        const page = await pdf.getPage(number);
        const { raw, hiddenText } = await readPage(page);
        page.cleanup();
        raws.push(raw);
        if (hiddenText) hidden.add(number);
        const text = raw.glyphs.length > 0;
        pages.push({ number, width: raw.width, height: raw.height, text });
        if (!text && raw.images.length > 0) gaps.push({ code: 'page-without-text', page: number, detail: 'image' });
      } catch (error) {
        gaps.push({ code: 'page-unreadable', page: number, detail: error instanceof Error ? error.message : String(error) });
        pages.push({ number, width: 0, height: 0, text: false });
      }
    }
    if (raws.length === 0) throw new ReadError('damaged-file', 'PDF');
    return { raws, pages, gaps: [...gaps, ...blankGaps(raws)], hidden, bytes };
  } finally {
    await task.destroy();
  }
}

/**
 * Reads a PDF's pages. Where the file or its page tree is broken, it is read again over the page objects that are left,
 * and that reading is taken when it shows more pages; then nobody knows which pages are missing, and the gap says so.
 */
export async function readRawPages(bytes: Uint8Array, assetsDir: string, onProgress: (step: ReadProgress) => void): Promise<RawPages> {
  const first = await readAll(bytes, assetsDir, onProgress).catch((error: unknown) => {
    if (error instanceof ReadError && error.code === 'damaged-file') return error;
    throw error;
  });
  const readable = first instanceof ReadError ? 0 : first.raws.length;
  if (!(first instanceof ReadError) && !first.gaps.some((gap) => gap.code === 'page-unreadable')) return first;
  const rebuilt = rebuildPdf(bytes);
  const second = rebuilt ? await readAll(rebuilt, assetsDir, onProgress).catch(() => null) : null; // no better than the first: its reason stands
  if (second && second.raws.length > readable) return { ...second, gaps: [{ code: 'pages-missing', page: null, detail: String(second.raws.length) }, ...second.gaps] };
  if (first instanceof ReadError) throw first;
  return first;
}

/** A blank page among others loses nothing; a document of nothing but blank pages has to say so. */
function blankGaps(raws: readonly RawPage[]): Gap[] {
  if (raws.some((raw) => raw.glyphs.length > 0)) return [];
  return raws.filter((raw) => raw.images.length === 0).map((raw) => ({ code: 'page-without-text', page: raw.page, detail: 'blank' }));
}

function textLayerOf({ raws, gaps, hidden }: RawPages): Snapshot['textLayer'] {
  const withText = raws.filter((raw) => raw.glyphs.length > 0).length;
  if (withText === 0) return 'none';
  if (hidden.size === withText) return 'ocr';
  return hidden.size > 0 || gaps.some((gap) => gap.code === 'page-without-text') ? 'mixed' : 'text';
}

/** Reads a PDF into a snapshot: its text layer, and by its pictures every page that has none. */
export async function readPdf(bytes: Uint8Array, assetsDir: string, onProgress: (step: ReadProgress) => void): Promise<Snapshot> {
  const text = await readRawPages(bytes, assetsDir, onProgress);
  const candidates = scanCandidates(text.raws, text.hidden);
  const found = await readScans(text.bytes, assetsDir, candidates, (done) => onProgress({ step: 'scans', done, total: candidates.length }));
  const { scans } = found;
  const read = withScans(text, found);
  onProgress({ step: 'recognise', done: 0, total: 1 });
  const recognised = placeBack(recognisePages(read.raws), scans);
  const textLayer = scans.size === 0 ? textLayerOf(read) : scans.size === read.raws.length ? 'ocr' : 'mixed';
  return { format: 'pdf', textLayer, pages: read.pages, sheets: [], ...recognised, gaps: [...read.gaps, ...recognised.gaps] };
}
