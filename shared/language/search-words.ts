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

/** An FTS5 expression that finds the words one after the other, the last one by its beginning; null when there is nothing to look for. */
export function searchExpression(text: string): string | null {
  const words = searchWords(text);
  return words === '' ? null : `"${words.replaceAll('"', '')}" *`;
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
