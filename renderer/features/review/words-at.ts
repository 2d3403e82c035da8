import type { ParagraphId } from '../../../shared/model/ids.ts';
import type { Paragraph, TextRun } from '../../../shared/model/paragraph.ts';
import type { Place } from '../../../shared/model/place.ts';
import type { Ref } from '../../../shared/model/ref.ts';

/** Characters [start, end) of a paragraph's text. */
export interface Words {
  readonly paragraph: ParagraphId;
  readonly start: number;
  readonly end: number;
}

interface Texts {
  readonly paragraphs: readonly Pick<Paragraph, 'id' | 'runs' | 'contents'>[];
}

/** A finding about words may name very many places; those a reader sees at once are enough. */
const MOST = 60;

/** The part of a run that stands at a place, as characters of the paragraph; null where it does not. */
function partOf({ start, end, at }: TextRun, place: Place): { readonly start: number; readonly end: number } | null {
  if (at.kind === 'page') {
    if (place.kind !== 'page' || place.page !== at.page || at.turned) return null;
    const [x0, y0, x1, y1] = place.box;
    const middle = (at.y0 + at.y1) / 2;
    if (middle < y0 || middle > y1) return null;
    const inside = Array.from({ length: end - start }, (_, index) => ((at.stops[index] ?? 0) + (at.stops[index + 1] ?? 0)) / 2).map((x) => x >= x0 && x <= x1);
    const first = inside.indexOf(true);
    return first < 0 ? null : { start: start + first, end: start + inside.lastIndexOf(true) + 1 };
  }
  if (at.kind === 'sheet') return place.kind === 'sheet' && place.sheet === at.sheet && place.address === at.address ? { start, end } : null;
  if (place.kind !== at.kind || (at.kind === 'block' && place.kind === 'block' && place.block !== at.block)) return null;
  const from = Math.max(start, start + place.start - at.offset);
  const to = Math.min(end, start + place.end - at.offset);
  return from < to ? { start: from, end: to } : null;
}

function wordsOf(paragraph: Pick<Paragraph, 'id' | 'runs'>, place: Place): Words | null {
  const parts = paragraph.runs.flatMap((run) => partOf(run, place) ?? []);
  const [first] = parts;
  const last = parts.at(-1);
  return first && last ? { paragraph: paragraph.id, start: first.start, end: last.end } : null;
}

/** The words of the text that stand at a place of the source; null for tables, pictures and blank places, and for the table of contents unless it is asked for. */
export function wordsAt(view: Texts, place: Place, contents = false): Words | null {
  for (const paragraph of view.paragraphs) {
    const words = paragraph.contents && !contents ? null : wordsOf(paragraph, place);
    if (words) return words;
  }
  return null;
}

/** The words that a finding points at, by paragraph: mistyped ones, repeated ones, names. */
export function wordsOfRefs(view: Texts, refs: readonly Ref[]): ReadonlyMap<ParagraphId, readonly Words[]> {
  return Map.groupBy(refs.slice(0, MOST).flatMap((ref) => (ref.kind === 'source' ? (wordsAt(view, ref.place) ?? []) : [])).toSorted((a, b) => a.start - b.start), (words) => words.paragraph);
}
