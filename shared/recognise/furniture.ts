import { comparable } from '../language/normalize.ts';
import { captionKind, isTableName } from './caption-words.ts';
import type { TextLine } from './text-lines.ts';

/** Heads and feet stand in this share of the page's height at either end. */
const BAND = 0.12;
/** And nothing but heads and feet in this one. */
const MARGIN = 0.06;
const PAGE_NUMBER = /^[-·•~]*\(?(?:第?\d{1,3}页?(?:[/,，]?(?:共\d{1,3}页?|\d{1,3}页?))?|[ivxIVX]{1,5}|第[一二三四五六七八九十百]+页)\)?[-·•~]*$/;

/** A page's size with its lines. */
export interface PageLines {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
}

type Band = 'top' | 'bottom' | null;

function bandOf(line: TextLine, height: number): Band {
  if (line.box[3] < height * BAND) return 'top';
  return line.box[1] > height * (1 - BAND) ? 'bottom' : null;
}

/** Running text has its page number taken out, so that “第 3 页” repeats. */
const running = (text: string): string => comparable(text).replace(/\d+/g, '#');

/** Page numbers, and lines that stand in the same place near the page's edge on three pages or more. Captions of tables repeat too and are kept. */
export function furnitureOf(pages: readonly PageLines[]): Set<TextLine> {
  const found = new Set<TextLine>();
  const repeated = new Map<string, TextLine[]>();
  for (const page of pages) {
    for (const line of page.lines) {
      const band = bandOf(line, page.height);
      if (!band) continue;
      const outermost = band === 'top' ? !page.lines.some((other) => other.box[3] < line.box[1]) : !page.lines.some((other) => other.box[1] > line.box[3]);
      if (outermost && PAGE_NUMBER.test(comparable(line.text))) {
        found.add(line);
        continue;
      }
      if (line.pieces.some((piece) => captionKind(piece.text) === 'unit' || captionKind(piece.text) === 'entity' || captionKind(piece.text) === 'number')) continue;
      const key = `${band}|${Math.round(line.box[1] / 4)}|${running(line.text)}`;
      repeated.set(key, [...(repeated.get(key) ?? []), line]);
    }
  }
  for (const lines of repeated.values()) {
    // Forms of one kind print the same title page after page; only on nearly all pages is a table's name a running head.
    const [first] = lines;
    const named = first !== undefined && isTableName(first.text);
    const height = pages.find((page) => page.page === first?.page)?.height ?? 0;
    // In the outer margin two pages are enough, further in three.
    const margin = first !== undefined && !named && (first.box[3] < height * MARGIN || first.box[1] > height * (1 - MARGIN));
    if (new Set(lines.map((line) => line.page)).size >= Math.max(margin ? 2 : 3, pages.length * (named ? 0.9 : 0.4))) for (const line of lines) found.add(line);
  }
  return found;
}
