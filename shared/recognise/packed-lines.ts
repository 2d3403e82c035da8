import type { Box } from '../model/place.ts';
import type { Glyph } from '../model/raw-document.ts';
import { pieceOf, type TextLine } from './text-lines.ts';

/** Numbers kept of each character: x0, y0, x1, y1, baseline, size, confidence (NaN = named by the file itself). */
const WIDTH = 7;

/** A line without its characters. Lengths are numbers of characters. */
interface PackedLine {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly font: string;
  readonly pieces: readonly number[];
}

/**
 * The lines of a page in a quarter of the memory, and cheap to hand to another worker: a character as an object takes some 200 bytes,
 * and the lines of all pages have to wait until running heads are known. Unpacked they are what they were, to the last bit.
 */
export interface PackedLines {
  readonly page: number;
  readonly lines: readonly PackedLine[];
  readonly numbers: Float64Array;
  /** All characters in a row, and how many code units each takes. */
  readonly text: string;
  readonly units: Uint16Array;
  readonly fonts: readonly string[];
  readonly fontOf: Uint16Array;
  readonly turn: Glyph['turn'];
}

/** Packs lines of one page that lead in one direction. */
export function packLines(page: number, lines: readonly TextLine[]): PackedLines {
  const count = lines.reduce((sum, line) => sum + line.glyphs.length, 0);
  const numbers = new Float64Array(count * WIDTH);
  const units = new Uint16Array(count);
  const fontOf = new Uint16Array(count);
  const fonts = new Map<string, number>();
  const text: string[] = [];
  let at = 0;
  for (const line of lines) {
    for (const { box, baseline, size, confidence, font, text: own } of line.glyphs) {
      numbers.set(box, at * WIDTH);
      numbers[at * WIDTH + 4] = baseline;
      numbers[at * WIDTH + 5] = size;
      numbers[at * WIDTH + 6] = confidence ?? Number.NaN;
      units[at] = own.length;
      const known = fonts.get(font) ?? fonts.size;
      fonts.set(font, known);
      fontOf[at] = known;
      text.push(own);
      at += 1;
    }
  }
  return {
    page, numbers, units, fontOf, text: text.join(''), fonts: [...fonts.keys()], turn: lines[0]?.glyphs[0]?.turn,
    lines: lines.map((line) => ({ text: line.text, box: line.box, size: line.size, font: line.font, pieces: line.pieces.map((piece) => piece.glyphs.length) })),
  };
}

/** The lines as they were packed. */
export function unpackLines({ page, lines, numbers, text, units, fonts, fontOf, turn }: PackedLines): TextLine[] {
  let at = 0;
  let unit = 0;
  const number = (column: number): number => numbers[at * WIDTH + column] ?? 0;
  const glyph = (): Glyph => {
    const end = unit + (units[at] ?? 0);
    const own = text.slice(unit, end);
    const plain = { text: own, box: [number(0), number(1), number(2), number(3)] as const, baseline: number(4), size: number(5), font: fonts[fontOf[at] ?? 0] ?? '' };
    const confidence = number(6);
    unit = end;
    at += 1;
    if (Number.isNaN(confidence) && turn === undefined) return plain;
    return { ...plain, ...(Number.isNaN(confidence) ? {} : { confidence }), ...(turn === undefined ? {} : { turn }) };
  };
  return lines.map((line) => {
    const glyphs = Array.from({ length: line.pieces.reduce((sum, length) => sum + length, 0) }, glyph);
    let from = 0;
    const pieces = line.pieces.length === 1 ? [{ text: line.text, box: line.box, glyphs }] : line.pieces.map((length) => pieceOf(glyphs.slice(from, (from += length))));
    return { page, text: line.text, box: line.box, size: line.size, font: line.font, glyphs, pieces };
  });
}
