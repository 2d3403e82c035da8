import type { RawPage } from '../../../shared/model/raw-document.ts';
import { addSeal } from './add-seal.ts';
import { degrade, type Degrading } from './degrade.ts';
import { drawPage } from './draw-page.ts';
import { scanPdf, type ScanSheet } from './scan-pdf.ts';

/** How a scan is made; what is not named is mild. */
export interface ScanOptions extends Partial<Degrading> {
  readonly fonts: string;
  readonly dpi?: number;
  /** 1 to 100. */
  readonly jpeg?: number;
  /** A seal over the figures of every page. */
  readonly seal?: boolean;
}

/** Where figures are dense on a page: the middle of its digits, in points. */
function figuresAt(page: RawPage): readonly [number, number] {
  const digits = page.glyphs.filter((glyph) => /\d/.test(glyph.text));
  const mean = (at: 0 | 1): number => digits.reduce((sum, glyph) => sum + glyph.box[at], 0) / Math.max(1, digits.length);
  return [mean(0), mean(1)];
}

/** Prints a page on paper, stamps, crumples and scans it. */
export function scanSheet(page: RawPage, options: ScanOptions, index = 0): ScanSheet {
  const { fonts, dpi = 200, jpeg = 70, seal = false } = options;
  const sheet = drawPage(page, dpi, fonts);
  if (seal) {
    const [x, y] = figuresAt(page);
    addSeal(sheet, (x * dpi) / 72, (y * dpi) / 72, (59 * dpi) / 72, fonts);
  }
  const turn = (options.turn ?? 0) * (index % 2 === 0 ? 1 : -1);
  const scanned = degrade(sheet, { seed: (options.seed ?? 1) + index, turn, blur: options.blur ?? 0.6, noise: options.noise ?? 5, paper: options.paper ?? 240, ink: options.ink ?? 30, stains: options.stains ?? false });
  return { jpeg: new Uint8Array(scanned.toBuffer('image/jpeg', jpeg)), pixels: [scanned.width, scanned.height], points: { width: page.width, height: page.height } };
}

/** Scans of pages as a PDF of pictures, every other page turned the other way. Same options, same picture. */
export const makeScan = (pages: readonly RawPage[], options: ScanOptions): Uint8Array => scanPdf(pages.map((page, index) => scanSheet(page, options, index)));
