import { unionBox, type Box } from '../model/place.ts';
import type { Glyph } from '../model/raw-document.ts';
import { glyphLines, lineText } from './glyph-lines.ts';
import { joinSpread } from './spread-words.ts';
import { SETTINGS } from './settings.ts';

/** A run of characters of a line without a wide blank in it. */
export interface Piece {
  readonly text: string;
  readonly box: Box;
  readonly glyphs: readonly Glyph[];
}

/** A printed line outside tables. */
export interface TextLine {
  readonly page: number;
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly font: string;
  readonly glyphs: readonly Glyph[];
  readonly pieces: readonly Piece[];
}

/** A piece of some characters of one line. */
export const pieceOf = (glyphs: readonly Glyph[]): Piece => ({ text: lineText(glyphs), box: unionBox(glyphs.map((glyph) => glyph.box)), glyphs });

function piecesOf(line: readonly Glyph[]): Piece[] {
  const groups: Glyph[][] = [];
  for (const glyph of line) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && glyph.box[0] - before.box[2] <= SETTINGS.pieceGap * Math.max(before.size, glyph.size)) group.push(glyph);
    else groups.push([glyph]);
  }
  return joinSpread(groups).map(pieceOf);
}

/** The value that most characters of the line have. */
function commonest<T>(glyphs: readonly Glyph[], of: (glyph: Glyph) => T, otherwise: T): T {
  let best = otherwise;
  let most = 0;
  const counts = new Map<T, number>();
  for (const glyph of glyphs) {
    const key = of(glyph);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > most) [best, most] = [key, count];
  }
  return best;
}

/** The lines that the characters outside tables make, top to bottom. */
export function textLines(page: number, glyphs: readonly Glyph[]): TextLine[] {
  return glyphLines(glyphs).map((line) => {
    const whole = pieceOf(line);
    return { page, ...whole, size: commonest(line, (glyph) => Math.round(glyph.size * 2) / 2, 0), font: commonest(line, (glyph) => glyph.font, ''), pieces: piecesOf(line) };
  });
}

/** A line made of some pieces of another one. */
export function lineOfPieces(line: TextLine, pieces: readonly Piece[]): TextLine {
  const glyphs = pieces.flatMap((piece) => piece.glyphs);
  return { ...line, ...pieceOf(glyphs), pieces };
}
