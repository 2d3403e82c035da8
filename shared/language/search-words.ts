import { unifyRadicals } from './normalize.ts';

/** For searching: half width, lower case, figures without thousands commas, blanks as printed. Keeps a position map so that a hit can be marked. */
export interface SearchText {
  readonly text: string;
  /** For each UTF-16 unit of `text` the offset in the original where it comes from. */
  readonly from: readonly number[];
}

/** The searchable form of a text. */
export function searchText(original: string): SearchText {
  let text = '';
  const from: number[] = [];
  let offset = 0;
  for (const char of original) {
    const comma = (char === ',' || char === '\uff0c') && /[0-9\uff10-\uff19]/.test(original[offset - 1] ?? '') && /^[0-9\uff10-\uff19]{3}(?![0-9\uff10-\uff19])/.test(original.slice(offset + 1));
    if (!comma) {
      const plain = unifyRadicals(char).normalize('NFKC').toLowerCase();
      for (let unit = 0; unit < plain.length; unit += 1) from.push(offset);
      text += plain;
    }
    offset += char.length;
  }
  return { text, from };
}

const PIECE = /[\p{Script=Han}]|[^\s\p{Script=Han}\p{P}\p{S}]+(?:\.[0-9]+)?%?/gu;

/** The words of a text for the index: each Chinese character is one, so that from one character on everything is found; figures and Latin words stay whole. */
export const searchWords = (text: string): string => (searchText(text).text.match(PIECE) ?? []).join(' ');

const HAN_RUN = /\p{Script=Han}{2,}/gu;
const pairsOf = (run: string): string => {
  const chars = [...run];
  return chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`).join(' ');
};

/** The Chinese characters of a text two by two, for phrases: far fewer texts hold 预算 than hold 预 and 算. Blanks and marks part them. */
export const searchPairs = (text: string): string => (searchText(text).text.replaceAll(/\s+/g, '').match(HAN_RUN) ?? []).map(pairsOf).join(' | ');

/**
 * An FTS5 expression for what is looked for; null when there is nothing. It finds a little too much (words of one query in any order):
 * hold what it finds to `findInText`. The last figure or Latin word is found by its beginning.
 */
export function searchExpression(text: string): string | null {
  const pieces = searchText(text).text.replaceAll(/\s+/g, ' ').match(/\p{Script=Han}+|[^\s\p{Script=Han}\p{P}\p{S}]+(?:\.[0-9]+)?%?/gu) ?? [];
  const parts = pieces.map((piece, index) => {
    if (!/\p{Script=Han}/u.test(piece)) return `words:"${piece}"${index === pieces.length - 1 ? ' *' : ''}`;
    return [...piece].length === 1 ? `words:"${piece}"` : `pairs:"${pairsOf(piece)}"`;
  });
  return parts.length === 0 ? null : parts.join(' AND ');
}

/** Where a text shows what is looked for, in offsets of the text; null where it does not. Blanks do not count. */
export function findInText(text: string, wanted: string): { readonly start: number; readonly end: number } | null {
  const solid = (input: string): { text: string; from: number[] } => {
    const plain = searchText(input);
    const out = { text: '', from: [] as number[] };
    for (let at = 0; at < plain.text.length; at += 1) {
      if (/\s/.test(plain.text[at] ?? '')) continue;
      out.text += plain.text[at];
      out.from.push(plain.from[at] ?? 0);
    }
    return out;
  };
  const [own, other] = [solid(text), solid(wanted)];
  if (other.text === '') return null;
  const at = own.text.indexOf(other.text);
  if (at < 0) return null;
  const start = own.from[at] ?? 0;
  const last = own.from[at + other.text.length - 1] ?? start;
  return { start, end: last + (String.fromCodePoint(text.codePointAt(last) ?? 32).length) };
}
