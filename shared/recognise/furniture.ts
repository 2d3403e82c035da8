import { comparable } from '../language/normalize.ts';
import type { Box } from '../model/place.ts';
import { captionKind, isTableName } from './caption-words.ts';
import type { TextLine } from './text-lines.ts';

/** Heads and feet stand in this share of the page's height at either end. */
const BAND = 0.12;
/** And nothing but heads and feet in this one. */
const MARGIN = 0.06;
const PAGE_NUMBER = /^[-·•~]*\(?(?:第?\d{1,3}页?(?:[/,，]?(?:共\d{1,3}页?|\d{1,3}页?))?|[ivxIVX]{1,5}|第[一二三四五六七八九十百]+页)\)?[-·•~]*$/;

/** A line near the page's edge that may be a head or foot. */
export interface EdgeLine {
  /** Its place among the lines of its page. */
  readonly index: number;
  readonly page: number;
  readonly text: string;
  readonly box: Box;
  /** What is alike in the same line of other pages; null for a page number, which needs no others. */
  readonly key: string | null;
}

/** A page's size with the lines near its edges. */
export interface PageEdges {
  readonly page: number;
  readonly height: number;
  readonly edges: readonly EdgeLine[];
}

type Band = 'top' | 'bottom' | null;

function bandOf(line: TextLine, height: number): Band {
  if (line.box[3] < height * BAND) return 'top';
  return line.box[1] > height * (1 - BAND) ? 'bottom' : null;
}

/** Running text has its page number taken out, so that “第 3 页” repeats. */
const running = (text: string): string => comparable(text).replace(/\d+/g, '#');

/** The lines of a page that may be heads or feet, captions of tables left out. */
export function edgeLines(page: number, height: number, lines: readonly TextLine[]): EdgeLine[] {
  return lines.flatMap((line, index): EdgeLine[] => {
    const band = bandOf(line, height);
    if (!band) return [];
    const own = { index, page, text: line.text, box: line.box };
    const outermost = band === 'top' ? !lines.some((other) => other.box[3] < line.box[1]) : !lines.some((other) => other.box[1] > line.box[3]);
    if (outermost && PAGE_NUMBER.test(comparable(line.text))) return [{ ...own, key: null }];
    if (line.pieces.some((piece) => captionKind(piece.text) === 'unit' || captionKind(piece.text) === 'entity' || captionKind(piece.text) === 'number')) return [];
    return [{ ...own, key: `${band}|${Math.round(line.box[1] / 4)}|${running(line.text)}` }];
  });
}

/** Page numbers, and lines that stand in the same place near the page's edge on three pages or more. Captions of tables repeat too and are kept. */
export function furnitureOf(pages: readonly PageEdges[]): Set<EdgeLine> {
  const found = new Set<EdgeLine>();
  const repeated = new Map<string, EdgeLine[]>();
  const heights = new Map<number, number>();
  for (const { page, height, edges } of pages) {
    if (!heights.has(page)) heights.set(page, height); // of several layers the main one, which comes first
    for (const line of edges) {
      if (line.key === null) found.add(line);
      else {
        const alike = repeated.get(line.key);
        if (alike) alike.push(line);
        else repeated.set(line.key, [line]);
      }
    }
  }
  for (const lines of repeated.values()) {
    // Forms of one kind print the same title page after page; only on nearly all pages is a table's name a running head.
    const [first] = lines;
    const named = first !== undefined && isTableName(first.text);
    const height = heights.get(first?.page ?? 0) ?? 0;
    // In the outer margin two pages are enough, further in three.
    const margin = first !== undefined && !named && (first.box[3] < height * MARGIN || first.box[1] > height * (1 - MARGIN));
    if (new Set(lines.map((line) => line.page)).size >= Math.max(margin ? 2 : 3, pages.length * (named ? 0.9 : 0.4))) for (const line of lines) found.add(line);
  }
  return found;
}
