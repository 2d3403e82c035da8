import type { Token } from './spaced-line.ts';
import type { Piece } from './cell-partition.ts';
import { isChinese } from '../../language/normalize.ts';

/** A cell's text with where it stands; several lines reach from the first to the last. */
export interface SpacedCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Below 1 where its column was guessed. */
  readonly confidence?: number;
}

/** A row of the grid by column; null = blank. */
export type SpacedRow = readonly (SpacedCell | null)[];

/** Puts the parts of a cell together: no blank beside Chinese. */
export function joinedCell(pieces: readonly Pick<Piece, 'text' | 'start' | 'end'>[]): SpacedCell | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const text = pieces.reduce((sum, piece) => {
    const glue = sum !== '' && !isChinese(sum.at(-1) ?? '') && !isChinese(piece.text[0] ?? '') && /[A-Za-z0-9]$/.test(sum) && /^[A-Za-z0-9]/.test(piece.text) ? ' ' : '';
    return sum + glue + piece.text;
  }, '');
  return { text, start: first.start, end: last.end };
}

/** A printed figure as a cell. */
export const figureCell = (token: Token): SpacedCell => ({ text: token.text, start: token.start, end: token.end });
