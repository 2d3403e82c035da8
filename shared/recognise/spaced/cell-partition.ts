import { comparable } from '../../language/normalize.ts';

/** A printed part of a row's words: one token, with how it follows the one before. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** On the same line as the piece before: another cell. */
  readonly sameLine: boolean;
  /** An empty line above: the next line of this cell or of another; without one the line belongs to another cell. */
  readonly gap: boolean;
}

const PRICE = { known: -5, sameLine: 4, noGap: 2, uneven: 4, wrongCount: 1.5 };
/** Lines of a wrapped cell but the last are as long as the widest, up to one character that did not fit. */
const SLACK = 1;

const width = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0);

/** What taking these pieces as one cell costs. */
function price(cell: readonly Piece[], known: ReadonlySet<string>): number {
  const joined = cell.map((piece) => piece.text).join('');
  const widest = Math.max(...cell.map((piece) => width(piece.text)));
  const uneven = cell.slice(0, -1).some((piece) => width(piece.text) < widest - SLACK);
  const inside = cell.slice(1).reduce((sum, piece) => sum + (piece.sameLine ? PRICE.sameLine : piece.gap ? 0 : PRICE.noGap), 0);
  return inside + (uneven ? PRICE.uneven : 0) + (known.has(comparable(joined)) ? PRICE.known : 0);
}

/** Puts the pieces of a row's words into cells: at most `most` of them, `wanted` where nothing else tells. */
export function cellsOfPieces(pieces: readonly Piece[], most: number, wanted: number, known: ReadonlySet<string>): readonly (readonly Piece[])[] {
  if (pieces.length === 0) return [];
  let best: { readonly cost: number; readonly cells: readonly (readonly Piece[])[] } | null = null;
  const walk = (from: number, cost: number, cells: readonly (readonly Piece[])[]): void => {
    if (from === pieces.length) {
      const whole = cost + Math.abs(cells.length - wanted) * PRICE.wrongCount;
      if (!best || whole < best.cost) best = { cost: whole, cells };
      return;
    }
    if (cells.length === most) return;
    for (let to = from + 1; to <= pieces.length; to += 1) {
      const cell = pieces.slice(from, to);
      walk(to, cost + price(cell, known), [...cells, cell]);
    }
  };
  // Rows of many lines (goals) are cut by other means; here the search stays small.
  if (pieces.length > 14) return [pieces];
  walk(0, 0, []);
  const found = best as { readonly cells: readonly (readonly Piece[])[] } | null; // assigned inside the closure, which the compiler does not see
  return found?.cells ?? [pieces];
}
