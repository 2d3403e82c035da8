import type { SeenLine } from './ctc.ts';

/** A dash where only the Chinese one (U+4E00) can stand: before the second character of "general" (U+822C) or an ordinal's comma. */
const MISTAKEN = /[-−—–－](?=[\u822c\u3001])/g;

/** The line with dashes that must be the Chinese one put right: the two are one stroke each, and the print tells them apart by height only. */
export function oneNotDash(line: SeenLine): SeenLine {
  if (line.chars.some((char) => char.text.length !== 1)) return line;
  const text = line.text.replace(MISTAKEN, '\u4e00');
  return text === line.text ? line : { ...line, text, chars: line.chars.map((char, index) => ({ ...char, text: text[index] ?? char.text })) };
}
