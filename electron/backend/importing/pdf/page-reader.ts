import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RawPage } from '../../../../shared/model/raw-document.ts';
import { fontFacts, type FontFacts } from './fonts.ts';
import { toMatrix } from './matrix.ts';
import { readPageContent } from './page-content.ts';

/** A page before recognition. */
export interface ReadPage {
  readonly raw: RawPage;
  readonly hiddenText: boolean;
}

/** What a page of an open file paints. The caller cleans the page up. */
export async function readPage(page: PDFPageProxy): Promise<ReadPage> {
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
