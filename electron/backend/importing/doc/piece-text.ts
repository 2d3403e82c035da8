import { ReadError } from '../read-error.ts';
import type { WordBinary } from './word-binary.ts';

/** A run of text that lies together in the main stream. */
interface Piece {
  readonly first: number;
  readonly end: number;
  readonly at: number;
  readonly narrow: boolean;
}

/** All characters of the file in order, and where each lies in the main stream: properties are found by that. */
export interface PieceText {
  readonly text: string;
  positionOf(character: number): number;
}

const NARROW = 0x40000000;
/** Control characters are marks of the format; a decoder would turn some of them into letters. */
const narrowDecoder = new TextDecoder('windows-1252');

function piecesOf({ table, pieces }: WordBinary): Piece[] {
  let at = pieces.at;
  const end = pieces.at + pieces.length;
  // Property changes of quick saves stand before the table of pieces.
  while (at < end && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (at >= end || table.getUint8(at) !== 2) return [];
  const length = table.getUint32(at + 1, true);
  const count = (length - 4) / 12;
  const first = at + 5;
  return Array.from({ length: count }, (_, index) => {
    const word = table.getUint32(first + (count + 1) * 4 + index * 8 + 2, true);
    const narrow = (word & NARROW) !== 0;
    const fc = word & 0x3fffffff;
    return { first: table.getUint32(first + index * 4, true), end: table.getUint32(first + index * 4 + 4, true), at: narrow ? fc / 2 : fc, narrow };
  });
}

/** Puts the text together from its pieces. */
export function pieceText(file: WordBinary): PieceText {
  const pieces = piecesOf(file);
  const { main } = file;
  // Broken files let pieces overlap a thousandfold.
  if (pieces.reduce((sum, piece) => sum + piece.end - piece.first, 0) > main.byteLength) throw new ReadError('damaged-file', 'DOC');
  const wide = new TextDecoder('utf-16le', { ignoreBOM: true });
  const text = pieces.map((piece) => {
    const length = (piece.end - piece.first) * (piece.narrow ? 1 : 2);
    const bytes = new Uint8Array(main.buffer, main.byteOffset + piece.at, length);
    return (piece.narrow ? narrowDecoder : wide).decode(bytes);
  }).join('');
  return {
    text,
    positionOf(character) {
      let low = 0;
      let high = pieces.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.first ?? 0) <= character) low = middle;
        else high = middle - 1;
      }
      const piece = pieces[low];
      return piece ? piece.at + (character - piece.first) * (piece.narrow ? 1 : 2) : 0;
    },
  };
}
