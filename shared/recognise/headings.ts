import { comparable } from '../language/normalize.ts';

const NUMERAL = '[一二三四五六七八九十百零〇]';
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^第(?:${NUMERAL}+|\\d{1,2})(?:部分|章|篇)`), 1],
  [new RegExp(`^${NUMERAL}{1,3}[、.．]`), 2],
  [new RegExp(`^[(（]${NUMERAL}{1,3}[)）]`), 3],
  [/^\d{1,2}(?:[、．]|\.(?!\d))/, 4],
  [/^[(（]\d{1,2}[)）]|^\d{1,2}[)）]|^[①-⑳]/, 5],
];
/** A heading is shorter than this; a numbered sentence is longer or ends like one. */
const LONGEST = 60;

/** Level of the numbering that a text begins with: 1 第一部分, 2 一、, 3 （一）, 4 1., 5 (1); 0 without numbering. */
export function numberingLevel(text: string): number {
  const plain = text.trim();
  return LEVELS.find(([pattern]) => pattern.test(plain))?.[1] ?? 0;
}

/** Level when the whole text is a heading, else 0: numbered, short, and no sentence. */
export function headingLevel(text: string): number {
  const plain = comparable(text);
  if (plain.length > LONGEST || /[。；;：:，,、]$/.test(plain) || /。./.test(plain)) return 0;
  return numberingLevel(text);
}

/** 目录, also spaced out. */
export const isContentsTitle = (text: string): boolean => /^(?:目录|目次)$/.test(comparable(text));

/** A contents entry with its page number: dots or a wide blank, then a number. */
export const PAGE_TAIL = /(?:[.…·．。_\-—–\s]{2,})\(?\d{1,3}\)?$/;
