import { halfWidth } from '../language/half-width.ts';
import type { CheckContext } from './context.ts';
import { OTHER_NUMBER } from './profiles/privacy.ts';
import { perTable } from './per-table.ts';
import type { TextPiece } from './text-piece.ts';

/** Characters before a number that may name it. */
const BEFORE = 16;
const LONG_NUMBER = /\d[\d -]{6,}/;

/** Digits of columns that hold no amounts: pieces of text leave cells without letters out, a list of numbers has only those. */
const numbersOf = perTable(({ table }): readonly TextPiece[] => {
  const plain = new Set(table.columns.filter((column) => column.content !== 'amount' && column.content !== 'code' && column.content !== 'unit_code').map((column) => column.index));
  const heads = new Map(table.columns.map((column) => [column.index, column.path.join('')]));
  return table.cells.filter((cell) => plain.has(cell.col) && cell.row >= table.headRows && cell.text.length >= 7 && LONG_NUMBER.test(cell.text) && !/\p{L}/u.test(cell.text)).map((cell): TextPiece => ({
    // The head of the column says what the number is, as words before it do in a sentence.
    kind: 'cell', text: cell.text, flat: halfWidth(cell.text), section: [heads.get(cell.col) ?? ''], where: table.title, table, field: null, headingLevel: 0,
    ref: () => ({ kind: 'cell', table: table.id, row: cell.row, col: cell.col }),
  }));
});

const bareNumbers = (context: CheckContext): readonly TextPiece[] => context.tables.flatMap(numbersOf);

/** Every printed text in which personal numbers may stand, those of tables included. */
export const privateTexts = (context: CheckContext): readonly TextPiece[] => [...context.pieces.filter((piece) => piece.kind !== 'contents' && piece.kind !== 'number'), ...context.ask(bareNumbers)];

/** The words before a place, with the column's head for a cell. */
export const wordsBefore = (piece: TextPiece, at: number): string => `${piece.table ? piece.section.join('') : ''}${piece.flat.slice(Math.max(0, at - BEFORE), at)}`;

/** True where the words before a long number say that it is a code, an index or the number of a paper. */
export const isOtherNumber = (piece: TextPiece, at: number): boolean => OTHER_NUMBER.test(wordsBefore(piece, at));
