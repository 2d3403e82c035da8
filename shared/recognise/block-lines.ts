import type { Place } from '../model/place.ts';
import type { RawCell } from '../model/raw-document.ts';

/** A printed piece of a structured source: a cell or a part of one. */
export interface BlockPiece {
  readonly text: string;
  readonly place: Place;
}

/** A line of a structured source: a paragraph, or a row that belongs to no grid. */
export interface BlockLine {
  readonly kind: 'line';
  readonly pieces: readonly BlockPiece[];
  readonly styleLevel: number | null;
  /** The sheet it stands on; captions do not reach over sheets. */
  readonly part: string;
}

/** A grid of a structured source; rows and columns from 0, every place covered by one cell. */
export interface BlockTable {
  readonly kind: 'table';
  readonly rowCount: number;
  readonly colCount: number;
  readonly cells: readonly RawCell[];
  readonly part: string;
  readonly doubts?: readonly string[];
}

export type BlockItem = BlockLine | BlockTable;

const MONEY = '(?:人民币)?(?:元|千元|万元|百万元|亿元)';
/** A unit line inside a longer line: 单位名称：…  单位：万元, also glued on (单位：万元单位名称：…). */
const UNIT_INSIDE = new RegExp(`[(（]?(?:金额|货币|计量)?单位[:：]\\s*${MONEY}[)）]?(?![一-鿿])|[(（]?(?:金额|货币|计量)?单位[:：]\\s*${MONEY}(?=(?:编制|填报|预算)?(?:单位|部门)(?:名称)?[:：])`);

const within = (place: Place, start: number, end: number): Place =>
  place.kind === 'text' ? { kind: 'text', start: place.start + start, end: place.start + end }
    : place.kind === 'block' ? { ...place, start: place.start + start, end: place.start + end } : place;

/** Cuts a text at wide blanks and around a unit, so that entity and unit of one line are told apart. */
export function piecesOfText(text: string, place: Place): BlockPiece[] {
  const pieces: BlockPiece[] = [];
  const add = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') return;
    const from = start + raw.indexOf(trimmed);
    pieces.push({ text: trimmed, place: within(place, from, from + trimmed.length) });
  };
  const unit = UNIT_INSIDE.exec(text);
  if (unit) {
    add(0, unit.index);
    add(unit.index, unit.index + unit[0].length);
    add(unit.index + unit[0].length, text.length);
    return pieces;
  }
  // A tab of a word file keeps apart what stands on one line.
  let from = 0;
  for (const blank of place.kind === 'block' ? text.matchAll(/\s{4,}/g) : []) {
    add(from, blank.index);
    from = blank.index;
  }
  add(from, text.length);
  return pieces;
}

/** The whole text of a line. */
export const lineTextOf = (line: BlockLine): string => line.pieces.map((piece) => piece.text).join(' ');
