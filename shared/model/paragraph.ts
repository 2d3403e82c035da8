import type { ParagraphId } from './ids.ts';
import { type Place, unionBox, type Box } from './place.ts';
import { turnBoxBack, type Turn } from './turn.ts';

/** Where the characters [start, end) of a paragraph's text stand. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly at:
    | { readonly kind: 'page'; readonly page: number; readonly y0: number; readonly y1: number; /** x of each character's left edge and of the last one's right edge: end − start + 1 numbers. */ readonly stops: readonly number[]; /** Set where the text is not upright: y0, y1 and stops are then those of the page (this wide and high) turned so that it is. */ readonly turned?: { readonly turn: Turn; readonly width: number; readonly height: number } }
    | { readonly kind: 'text'; readonly offset: number }
    | { readonly kind: 'sheet'; readonly sheet: string; readonly address: string }
    | { readonly kind: 'block'; readonly block: number; readonly offset: number };
}

/** A paragraph of the narrative, lines and pages joined, in reading order. */
export interface Paragraph {
  readonly id: ParagraphId;
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** 0 = body text; 1 = 第一部分, 2 = 一、, 3 = （一）, 4 = 1. and deeper, when the whole paragraph is a heading. */
  readonly headingLevel: number;
  /** Texts of the headings above, outermost first. */
  readonly section: readonly string[];
  /** True inside a table of contents. */
  readonly contents: boolean;
}

/** The places of characters [start, end) of a paragraph, one for each line or run touched, in order. */
export function placesOf(paragraph: Pick<Paragraph, 'runs'>, start: number, end: number): readonly Place[] {
  const places: Place[] = [];
  for (const run of paragraph.runs) {
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.end);
    if (from >= to) continue;
    const at = run.at;
    switch (at.kind) {
      case 'page': {
        const x0 = at.stops[from - run.start] ?? 0;
        const x1 = at.stops[to - run.start] ?? x0;
        const box: Box = [x0, at.y0, x1, at.y1];
        places.push({ kind: 'page', page: at.page, box: at.turned ? turnBoxBack(box, at.turned.turn, at.turned.width, at.turned.height) : box });
        break;
      }
      case 'text':
        places.push({ kind: 'text', start: at.offset + from - run.start, end: at.offset + to - run.start });
        break;
      case 'sheet':
        places.push({ kind: 'sheet', sheet: at.sheet, address: at.address });
        break;
      case 'block':
        places.push({ kind: 'block', block: at.block, start: at.offset + from - run.start, end: at.offset + to - run.start });
        break;
    }
  }
  return places;
}

/** One place for characters [start, end): the box around them on their first page, or the first other place; null when unmapped. */
export function placeOf(paragraph: Pick<Paragraph, 'runs'>, start: number, end: number): Place | null {
  const places = placesOf(paragraph, start, end);
  const first = places[0];
  if (!first || first.kind !== 'page') return first ?? null;
  const boxes: Box[] = places.flatMap((place) => (place.kind === 'page' && place.page === first.page ? [place.box] : []));
  return { kind: 'page', page: first.page, box: unionBox(boxes) };
}
