import { comparable } from '../../shared/language/normalize.ts';
import type { RawPage } from '../../shared/model/raw-document.ts';
import type { Recognised } from '../../shared/recognise/recognise-pages.ts';

/** Marks that only divide a number from a title may be dropped with the division. */
const letters = (text: string): string[] => [...comparable(text).replace(/[:：.．、]/g, '')];

function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const letter of letters(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Every text that recognition gave out. */
export function textsOf(recognised: Recognised): string[] {
  return [
    ...recognised.tables.flatMap((table) => [
      ...table.cells.map((cell) => cell.text), ...table.notes.map((note) => note.text),
      ...[table.title, table.numberLine, table.unitLine, table.entityLine].flatMap((line) => (line ? [line.text] : [])),
    ]),
    ...recognised.paragraphs.map((paragraph) => paragraph.text),
    ...recognised.furniture.map((line) => line.text),
  ];
}

/** Characters of the pages that are nowhere in the result, and characters that came out more often than they went in. */
export function lostCharacters(pages: readonly RawPage[], recognised: Recognised): { lost: string; invented: string } {
  const before = count(pages.flatMap((page) => page.glyphs.map((glyph) => glyph.text)));
  const after = count(textsOf(recognised));
  const more = (a: Map<string, number>, b: Map<string, number>): string => [...a].flatMap(([letter, times]) => Array.from({ length: Math.max(0, times - (b.get(letter) ?? 0)) }, () => letter)).join('');
  return { lost: more(before, after), invented: more(after, before) };
}
