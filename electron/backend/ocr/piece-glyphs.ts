import type { Glyph } from '../../../shared/model/raw-document.ts';
import { isChinese } from '../../../shared/language/normalize.ts';
import type { Ink, Region } from './bitmap.ts';
import type { SeenChar } from './ctc.ts';

/** Font of every character that was read from a picture. */
export const OCR_FONT = 'ocr';

/** Full-width marks whose ink fills only the left or the right half of their place. */
const LEFT_HALF = /^[，。、；：！？）》」』】〕”’]$/;
const RIGHT_HALF = /^[（《「『【〔“‘]$/;
/** The recogniser often takes them for their narrow twins: beside Chinese characters those may stand in a full square too. */
const LEFT_TWIN = /^[,;:!?)]$/;
const RIGHT_TWIN = /^[(]$/;

function inkColumns(ink: Ink, region: Region): Uint32Array {
  const sums = new Uint32Array(region.x1 - region.x0);
  for (let y = region.y0; y < region.y1; y += 1) for (let x = region.x0; x < region.x1; x += 1) sums[x - region.x0] = (sums[x - region.x0] ?? 0) + (ink.data[y * ink.width + x] ?? 0);
  return sums;
}

/** Stretches of columns with ink, each one character where figures do not touch; pixels of the page. */
function inkRuns(columns: Uint32Array, x0: number): [number, number][] {
  const runs: [number, number][] = [];
  let from = -1;
  for (let at = 0; at <= columns.length; at += 1) {
    const ink = at < columns.length && (columns[at] ?? 0) > 0;
    if (ink && from < 0) from = at;
    if (!ink && from >= 0) {
      runs.push([x0 + from, x0 + at]);
      from = -1;
    }
  }
  return runs;
}

/** The marks inside figures; a font gives them more room than their ink. */
const MARK = /^[.,:'·]$/;
/** How far the recogniser's idea of a character's middle may be from its ink, as a share of the size. */
const NEAR = 0.3;
/** Neighbours nearer than this share of the size belong to one figure or word. */
const WORD = 0.75;

/** Fills the room between neighbours that are no Chinese characters, as advances do: gaps inside a figure, row over row, would look like a column's edge. */
function filled(extents: readonly [number, number][], chars: readonly SeenChar[], size: number): [number, number][] {
  const out = extents.map(([x0, x1]): [number, number] => [x0, x1]);
  for (let i = 1; i < out.length; i += 1) {
    const [left, right] = [out[i - 1], out[i]];
    const [a, b] = [chars[i - 1]?.text ?? '', chars[i]?.text ?? ''];
    if (!left || !right || a.trim() === '' || b.trim() === '' || isChinese(a) || isChinese(b)) continue;
    const gap = right[0] - left[1];
    if (gap <= 0 || gap > size * WORD) continue;
    const border = MARK.test(a) ? right[0] : MARK.test(b) ? left[1] : (left[1] + right[0]) / 2;
    left[1] = border;
    right[0] = border;
  }
  return out;
}

/** Where each character's ink may begin and end: borders between neighbours lie where there is least ink about half way. */
function bordersOf(piece: Region, chars: readonly SeenChar[], inkAt: (x: number) => number): number[] {
  const borders: number[] = [piece.x0];
  for (let i = 1; i < chars.length; i += 1) {
    const left = chars[i - 1]?.centre ?? 0;
    const right = chars[i]?.centre ?? 0;
    const middle = (left + right) / 2;
    const reach = (right - left) * 0.3;
    let best = middle;
    for (let x = middle - reach; x <= middle + reach; x += 1) if (inkAt(x) < inkAt(best) || (inkAt(x) === inkAt(best) && Math.abs(x - middle) < Math.abs(best - middle))) best = x;
    borders.push(Math.min(piece.x1, Math.max(borders.at(-1) ?? piece.x0, best)));
  }
  borders.push(piece.x1);
  return borders;
}

/**
 * Characters of a piece as glyphs in points; the recogniser tells their centres only. Boxes are those a font would give:
 * full-width characters have the whole square, with the ink of a mark in its half. `size` in pixels.
 */
export function pieceGlyphs(ink: Ink, piece: Region, chars: readonly SeenChar[], size: number, scale: number): Glyph[] {
  const columns = inkColumns(ink, piece);
  const inkAt = (x: number): number => columns[Math.min(columns.length - 1, Math.max(0, Math.round(x) - piece.x0))] ?? 0;
  const borders = bordersOf(piece, chars, inkAt);
  const wide = chars.some((char) => isChinese(char.text));
  const height = piece.y1 - piece.y0;
  const flat = height < size * 0.5;
  const bottom = flat ? (piece.y0 + piece.y1) / 2 + size * 0.4 : piece.y1;
  const baseline = (bottom - (wide || flat ? 0.1 : 0) * size) / scale;
  const found = inkRuns(columns, piece.x0);
  const runs = found.length === chars.length && found.every(([x0, x1], i) => Math.abs((x0 + x1) / 2 - (chars[i]?.centre ?? 0)) < size * NEAR) ? found : [];
  const inked = chars.map((_, i): [number, number] => {
    // As many stretches of ink as characters: each is one. The recogniser's own centres are a sixth of a line coarse.
    const own = runs[i];
    if (own) return own;
    let x0 = Math.floor(borders[i] ?? piece.x0);
    let x1 = Math.ceil(borders[i + 1] ?? piece.x1);
    while (x0 < x1 - 1 && inkAt(x0) === 0) x0 += 1;
    while (x1 > x0 + 1 && inkAt(x1 - 1) === 0) x1 -= 1;
    return [x0, x1];
  });
  const extents = filled(inked, chars, size);
  const glyphs: Glyph[] = [];
  for (const [i, char] of chars.entries()) {
    if (char.text.trim() === '') continue;
    let [x0, x1] = extents[i] ?? [piece.x0, piece.x1];
    // A mark's blank half reaches as far as the next ink and no further, so that the order of the characters stands.
    const beside = (text: string | undefined): boolean => text !== undefined && isChinese(text);
    if (LEFT_HALF.test(char.text) || (LEFT_TWIN.test(char.text) && beside(chars[i - 1]?.text))) x1 = Math.max(x1, Math.min(x0 + size * 1.05, extents[i + 1]?.[0] ?? x0 + size * 0.9));
    else if (RIGHT_HALF.test(char.text) || (RIGHT_TWIN.test(char.text) && beside(chars[i + 1]?.text))) x0 = Math.min(x0, Math.max(x1 - size * 1.05, extents[i - 1]?.[1] ?? x1 - size * 0.9));
    else if (isChinese(char.text) && x1 - x0 < size) [x0, x1] = [(x0 + x1 - size) / 2, (x0 + x1 + size) / 2];
    glyphs.push({ text: char.text, box: [x0 / scale, piece.y0 / scale, x1 / scale, piece.y1 / scale], baseline, size: size / scale, font: OCR_FONT, confidence: Math.round(char.sure * 1000) / 1000 });
  }
  return glyphs;
}
