import { comparable } from '../language/normalize.ts';
import { isContentsTitle, numberingLevel, PAGE_TAIL } from './headings.ts';
import { SETTINGS } from './settings.ts';

/** A contents entry without its page number, for comparing with headings. */
export const entryKey = (text: string): string => comparable(text.replace(PAGE_TAIL, ''));

/** Entries may end in a full stop; running text goes on after it or has no numbering. */
const isSentence = (entry: string): boolean => entry.length > 80 || /。./.test(entry) || (/。$/.test(entry) && numberingLevel(entry) === 0);

/**
 * Which of the paragraphs stand in a table of contents. It begins at 目录 (or at the first of several lines that end in dots and a page number)
 * and ends where a text repeats an entry (the real heading), at running text, or where a table stands between.
 */
export function contentsFlags(texts: readonly string[], tableBefore: (index: number) => boolean): boolean[] {
  const flags = texts.map(() => false);
  for (let start = 0; start < texts.length; start += 1) {
    const text = texts[start] ?? '';
    const dotted = [0, 1, 2, 3].filter((step) => PAGE_TAIL.test(texts[start + step] ?? '')).length >= SETTINGS.contentsLines;
    if (!isContentsTitle(text) && !dotted) continue;
    const seen = new Set<string>();
    let at = isContentsTitle(text) ? start + 1 : start;
    if (at > start) flags[start] = true;
    for (; at < texts.length; at += 1) {
      const entry = texts[at] ?? '';
      const key = entryKey(entry);
      const paged = PAGE_TAIL.test(entry);
      if (!paged && (tableBefore(at) || seen.has(key) || isSentence(entry))) break;
      // A first real heading in other words than its entry: numbering falls back to the first entry's after the list has gone on.
      if (!paged && seen.size > 2 && /^第一部分|^一、/.test(comparable(entry)) && numberingLevel(entry) === numberingLevel([...seen][0] ?? '') && [...seen].some((other) => other.slice(0, 4) === key.slice(0, 4))) break;
      seen.add(key);
      flags[at] = true;
    }
    start = at - 1;
  }
  return flags;
}

/** True for a grid that is a table of contents: 目录 above or in it, or last column of rising page numbers beside headings and no amounts. */
export function isContentsTable(rows: readonly (readonly string[])[], lineAbove: string): boolean {
  const texts = rows.map((row) => row.filter((text) => text.trim() !== ''));
  if (isContentsTitle(lineAbove) || texts.some((row, index) => index < 2 && row.length === 1 && isContentsTitle(row[0] ?? ''))) return true;
  const printed = texts.filter((row) => row.length > 0);
  if (printed.length < SETTINGS.contentsLines || printed.some((row) => row.some((text) => /\d[.,]\d/.test(text)))) return false;
  const pages = printed.map((row) => (row.length > 1 ? comparable(row.at(-1) ?? '') : '')).filter((text) => /^\d{1,3}$/.test(text)).map(Number);
  const rising = pages.filter((page, index) => index === 0 || page >= (pages[index - 1] ?? 0)).length;
  const headings = printed.filter((row) => row.some((text) => numberingLevel(text) > 0 || /表$/.test(comparable(text)))).length;
  return pages.length >= printed.length * 0.8 && rising === pages.length && headings >= printed.length * 0.6;
}
