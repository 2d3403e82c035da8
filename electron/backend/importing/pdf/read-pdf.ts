import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RawPage } from '../../../../shared/model/raw-document.ts';
import type { Gap, PageInfo, Snapshot } from '../../../../shared/model/snapshot.ts';
import { recognisePages } from '../../../../shared/recognise/recognise-pages.ts';
import { ReadError } from '../read-error.ts';
import type { ReadProgress } from '../read-document.ts';
import { fontFacts, type FontFacts } from './fonts.ts';
import { toMatrix } from './matrix.ts';
import { openPdf } from './open-pdf.ts';
import { readPageContent } from './page-content.ts';

interface ReadPage {
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

/** Reads a PDF page by page; a page that fails becomes a gap and the rest goes on. */
export async function readPdf(bytes: Uint8Array, assetsDir: string, onProgress: (step: ReadProgress) => void): Promise<Snapshot> {
  const task = await openPdf(bytes, assetsDir);
  const pdf = await task.promise;
  try {
    const total = pdf.numPages;
    if (total === 0) throw new ReadError('damaged-file', 'PDF');
    const raws: RawPage[] = [];
    const pages: PageInfo[] = [];
    const gaps: Gap[] = [];
    let hidden = 0;
    for (let number = 1; number <= total; number += 1) {
      onProgress({ step: 'pages', done: number - 1, total });
      try {
        const page = await pdf.getPage(number);
        const { raw, hiddenText } = await readPage(page);
        page.cleanup();
        raws.push(raw);
        if (hiddenText) hidden += 1;
        const text = raw.glyphs.length > 0;
        pages.push({ number, width: raw.width, height: raw.height, text });
        if (!text && raw.images.length > 0) gaps.push({ code: 'page-without-text', page: number, detail: 'image' });
      } catch (error) {
        gaps.push({ code: 'page-unreadable', page: number, detail: error instanceof Error ? error.message : String(error) });
        pages.push({ number, width: 0, height: 0, text: false });
      }
    }
    if (gaps.length === total && gaps.every((gap) => gap.code === 'page-unreadable')) throw new ReadError('damaged-file', 'PDF');
    // A blank page among others loses nothing; a document of nothing but blank pages has to say so.
    if (raws.every((raw) => raw.glyphs.length === 0)) for (const raw of raws) if (raw.images.length === 0) gaps.push({ code: 'page-without-text', page: raw.page, detail: 'blank' });
    onProgress({ step: 'recognise', done: total, total });
    const withText = raws.filter((raw) => raw.glyphs.length > 0).length;
    const textLayer = withText === 0 ? 'none' : hidden === withText ? 'ocr' : hidden > 0 || withText < total && gaps.some((gap) => gap.detail === 'image') ? 'mixed' : 'text';
    const recognised = recognisePages(raws);
    return { format: 'pdf', textLayer, pages, sheets: [], ...recognised, gaps: [...gaps, ...recognised.gaps] };
  } finally {
    await task.destroy();
  }
}
