import { isChinese } from '../language/normalize.ts';
import type { Glyph } from '../model/raw-document.ts';
import { SETTINGS } from './settings.ts';

/** Clusters characters to lines by baseline, top to bottom, each from left to right (not by box: tight wrapped heads overlap). */
export function glyphLines(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline);
  const lines: Glyph[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const glyph of sorted) {
    const line = lines.at(-1);
    if (line && glyph.baseline - baseline <= SETTINGS.baseline * Math.max(size, glyph.size)) {
      line.push(glyph);
      size = Math.max(size, glyph.size);
    } else {
      lines.push([glyph]);
      baseline = glyph.baseline;
      size = glyph.size;
    }
  }
  for (const line of lines) line.sort((a, b) => a.box[0] - b.box[0]);
  return lines;
}

const LATIN = /[A-Za-z0-9.,;:%)\]]$/;
const LATIN_START = /^[A-Za-z0-9([]/;

/** True when a blank stands between two neighbours of a line: only between Latin words or figures, never beside Chinese. */
export function blankBetween(left: Glyph, right: Glyph): boolean {
  if (isChinese(left.text) || isChinese(right.text)) return false;
  if (!LATIN.test(left.text) || !LATIN_START.test(right.text)) return false;
  return right.box[0] - left.box[2] > SETTINGS.wordGap * Math.max(left.size, right.size);
}

/** The text of one line. */
export function lineText(line: readonly Glyph[]): string {
  let text = '';
  for (const [index, glyph] of line.entries()) {
    const before = line[index - 1];
    text += before && blankBetween(before, glyph) ? ` ${glyph.text}` : glyph.text;
  }
  return text;
}

/** Joins wrapped lines as the language wants: nothing between Chinese characters or inside figures, a blank between Latin words. */
export function joinWrapped(lines: readonly string[]): string {
  // Only the last line with a text is looked at, not all that is joined so far: a cell of a broken file may have fifty thousand lines.
  let last = '';
  return lines.map((line) => {
    const blank = /[A-Za-z]$/.test(last) && /^[A-Za-z]/.test(line);
    if (line !== '') last = line.slice(-1);
    return blank ? ` ${line}` : line;
  }).join('');
}
