import type { Glyph } from '../model/raw-document.ts';
import { parseAmount } from '../money/parse-amount.ts';
import { lineText } from './glyph-lines.ts';
import { joinSpread } from './spread-words.ts';
import { SETTINGS } from './settings.ts';
import type { TextLine } from './text-lines.ts';

/** A run of characters of one line without a visible blank: a cell's text, or a wrapped part of it. Page coordinates in points. */
export interface Segment {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly baseline: number;
  readonly size: number;
  /** An amount, a code or a column number stands alone here. */
  readonly figure: boolean;
}

/** Middle of a segment across the page. */
export const centreOf = (item: { readonly x0: number; readonly x1: number }): number => (item.x0 + item.x1) / 2;

/** Length that two stretches have in common, negative when they lie apart. */
export const overlapOf = (a: { readonly x0: number; readonly x1: number }, b: { readonly x0: number; readonly x1: number }): number => Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);

/** A segment around some characters of one line. */
export function segmentOf(glyphs: readonly Glyph[]): Segment {
  const text = lineText(glyphs);
  let [x0, y0, x1, y1] = glyphs[0]?.box ?? [0, 0, 0, 0];
  for (const { box } of glyphs) [x0, y0, x1, y1] = [Math.min(x0, box[0]), Math.min(y0, box[1]), Math.max(x1, box[2]), Math.max(y1, box[3])];
  return { text, glyphs, x0, x1, y0, y1, baseline: glyphs[0]?.baseline ?? 0, size: glyphs[0]?.size ?? 0, figure: parseAmount(text) !== null };
}

/** Cuts a line where the blank is wider than `gap` font sizes, or the height of the baseline changes: neighbouring cells of a table. */
export function segmentsOf(line: Pick<TextLine, 'glyphs'>, gap: number = SETTINGS.cellGap): Segment[] {
  const groups: Glyph[][] = [];
  for (const glyph of line.glyphs) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const size = Math.max(before?.size ?? 0, glyph.size);
    const apart = before ? glyph.box[0] - before.box[2] > gap * size || Math.abs(glyph.baseline - before.baseline) > 0.2 * size : true;
    if (group && !apart) group.push(glyph);
    else groups.push([glyph]);
  }
  return joinSpread(groups).map(segmentOf);
}
