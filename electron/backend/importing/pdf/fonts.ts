import { IDENTITY, toMatrix, type Matrix } from './matrix.ts';

/** What page reading needs of a font. Heights are in units of the font size, descent negative. */
export interface FontFacts {
  readonly name: string;
  readonly vertical: boolean;
  readonly type3: boolean;
  readonly matrix: Matrix;
  readonly ascent: number;
  readonly descent: number;
}

/** The em box of Chinese fonts: for files whose font program or descriptor says nothing of use. */
const ASCENT = 0.88;
const DESCENT = -0.12;
const THOUSANDTH: Matrix = [0.001, 0, 0, 0.001, 0, 0];

const property = (font: unknown, key: string): unknown =>
  typeof font === 'object' && font !== null ? (font as Record<string, unknown>)[key] : undefined; // an object has string keys

/** Heights outside these bounds (Latin fonts with large line gaps, broken descriptors) would put a character's centre into the next row. */
function heights(ascent: number, descent: number): { ascent: number; descent: number } {
  const down = descent > 0 ? -descent : descent;
  return { ascent: ascent >= 0.5 && ascent <= 1.1 ? ascent : ASCENT, descent: ascent >= 0.5 && down >= -0.4 && down <= 0 ? down : DESCENT };
}

/** Reads the plain facts of a font object as pdfjs hands it to the page. */
export function fontFacts(font: unknown): FontFacts {
  const type3 = property(font, 'isType3Font') === true;
  const matrix = toMatrix(property(font, 'fontMatrix')) ?? (type3 ? IDENTITY : THOUSANDTH);
  const box = property(font, 'bbox');
  let ascent = Number(property(font, 'ascent'));
  let descent = Number(property(font, 'descent'));
  if (type3 && Array.isArray(box)) {
    // A Type 3 font measures its box in glyph space; a zero box says nothing.
    descent = Number(box[1]) * matrix[3];
    ascent = Number(box[3]) * matrix[3];
    if (matrix[3] < 0) [ascent, descent] = [descent, ascent];
  }
  // Producers split one font into subsets (ABCDEF+Name): for telling headings from text they are one.
  const name = String(property(font, 'name') ?? '').replace(/^[A-Z]{6}\+/, '');
  return { name, vertical: property(font, 'vertical') === true, type3, matrix, ...heights(ascent, descent) };
}
