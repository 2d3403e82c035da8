import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { RawPage } from '../../../shared/model/raw-document.ts';
import { addBleed, addTicks } from './add-marks.ts';
import { addSeal } from './add-seal.ts';
import { degrade, type Degrading } from './degrade.ts';
import { drawPage } from './draw-page.ts';
import { printedRules, type RuleLook } from './printed-rules.ts';
import { scanPdf, type ScanSheet } from './scan-pdf.ts';
import { HAND_HELD, warp } from './warp.ts';

/** How a scan is made; what is not named is mild. */
export interface ScanOptions extends Partial<Degrading> {
  readonly fonts: string;
  readonly dpi?: number;
  /** 1 to 100. */
  readonly jpeg?: number;
  /** A seal over the figures of every page. */
  readonly seal?: boolean;
  /** Which rules are printed, and whether as hairlines in grey. */
  readonly rules?: RuleLook;
  readonly faint?: boolean;
  /** Ticks of a pen, print of the other side shining through, a photo by hand in place of a scan. */
  readonly ticks?: boolean;
  readonly bleed?: boolean;
  readonly photo?: boolean;
  /** Quarters of a circle by which the sheet was laid in wrongly, clockwise. */
  readonly quarters?: 0 | 1 | 2 | 3;
}

/** Where figures are dense on a page: the middle of its digits, in points. */
function figuresAt(page: RawPage): readonly [number, number] {
  const digits = page.glyphs.filter((glyph) => /\d/.test(glyph.text));
  const mean = (at: 0 | 1): number => digits.reduce((sum, glyph) => sum + glyph.box[at], 0) / Math.max(1, digits.length);
  return [mean(0), mean(1)];
}

function quarterTurned(sheet: Canvas, quarters: 0 | 1 | 2 | 3): Canvas {
  if (quarters === 0) return sheet;
  const out = quarters === 2 ? createCanvas(sheet.width, sheet.height) : createCanvas(sheet.height, sheet.width);
  const context = out.getContext('2d');
  context.translate(out.width / 2, out.height / 2);
  context.rotate((quarters * Math.PI) / 2);
  context.drawImage(sheet, -sheet.width / 2, -sheet.height / 2);
  return out;
}

/** Prints a page on paper, stamps, crumples and scans it. */
export function scanSheet(page: RawPage, options: ScanOptions, index = 0): ScanSheet {
  const { fonts, dpi = 200, jpeg = 70, seal = false } = options;
  const sheet = drawPage(printedRules(page, options.rules ?? 'all'), dpi, fonts, options.faint);
  if (seal) {
    const [x, y] = figuresAt(page);
    addSeal(sheet, (x * dpi) / 72, (y * dpi) / 72, (59 * dpi) / 72, fonts);
  }
  if (options.ticks) addTicks(sheet, page, dpi, (options.seed ?? 1) + index);
  if (options.bleed) addBleed(sheet, drawPage(page, dpi, fonts));
  const turn = (options.turn ?? 0) * (index % 2 === 0 ? 1 : -1);
  const scanned = degrade(options.photo ? warp(sheet, HAND_HELD) : sheet, { seed: (options.seed ?? 1) + index, turn, blur: options.blur ?? 0.6, noise: options.noise ?? 5, paper: options.paper ?? 240, ink: options.ink ?? 30, stains: options.stains ?? false });
  const laid = quarterTurned(scanned, options.quarters ?? 0);
  const aside = laid !== scanned && laid.width === scanned.height;
  return { jpeg: new Uint8Array(laid.toBuffer('image/jpeg', jpeg)), pixels: [laid.width, laid.height], points: { width: aside ? page.height : page.width, height: aside ? page.width : page.height } };
}

/** Scans of pages as a PDF of pictures, every other page turned the other way. Same options, same picture. */
export const makeScan = (pages: readonly RawPage[], options: ScanOptions): Uint8Array => scanPdf(pages.map((page, index) => scanSheet(page, options, index)));
