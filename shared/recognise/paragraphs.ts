import type { TextRun } from '../model/paragraph.ts';
import { blankBetween } from './glyph-lines.ts';
import { isContentsTitle, numberingLevel, PAGE_TAIL } from './headings.ts';
import type { TextLine } from './text-lines.ts';

/** A paragraph before headings and ids. `afterTable` = a table stands between it and the paragraph before. */
export interface DraftParagraph {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly afterTable: boolean;
}

/** Where body text stands on a page: most lines begin at `left`, full lines end at `right`. */
interface Measure {
  readonly left: number;
  readonly right: number;
}

/** The commonest value of `numbers`, to the nearest two points. */
function mode(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const key = Math.round(number / 2) * 2;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [key, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = key;
  return best;
}

/** The text block of a document's pages of one width; pages with few lines borrow it. */
function measureOf(lines: readonly TextLine[]): Measure {
  const long = lines.filter((line) => line.text.length >= 12);
  const source = long.length > 0 ? long : lines;
  const left = mode(source.map((line) => line.box[0])) ?? 0;
  const ends = source.map((line) => line.box[2]).sort((a, b) => a - b);
  return { left, right: ends[Math.floor(ends.length * 0.9)] ?? 0 };
}

/** True when `next` begins a new paragraph after `line`. */
function begins(line: TextLine, next: TextLine, measure: Measure): boolean {
  const size = Math.max(line.size, next.size);
  const samePage = line.page === next.page;
  const full = line.box[2] >= measure.right - size * 2.2;
  const indented = next.box[0] > measure.left + size * 1.2;
  if (samePage && next.box[1] - line.box[3] > size * 2.2) return true;
  if (PAGE_TAIL.test(line.text) || isContentsTitle(line.text)) return true;
  const level = numberingLevel(next.text);
  if (level === 1) return true;
  if (isHeadLine(line, measure) && isHeadLine(next, measure)) return !(line.size === next.size && line.font === next.font && samePage && level === 0 && !/[。；：]$/.test(line.text));
  if (line.size !== next.size && Math.abs(line.size - next.size) > 1.2) return true;
  if (!full) return true;
  if (indented) return true;
  return level > 0 && level <= 3 && /[。；：]$/.test(line.text);
}

/** A centred line: title or cover. */
function isHeadLine(line: TextLine, measure: Measure): boolean {
  const left = line.box[0] - measure.left;
  const right = measure.right - line.box[2];
  return left > line.size * 0.4 && Math.abs(left - right) < line.size * 2.5 && numberingLevel(line.text) < 2;
}

/** The text of a paragraph and where each character stands. */
function assemble(lines: readonly TextLine[]): { text: string; runs: TextRun[] } {
  let text = '';
  const runs: TextRun[] = [];
  for (const line of lines) {
    if (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line.text)) text += ' ';
    const start = text.length;
    const stops: number[] = [];
    for (const [index, glyph] of line.glyphs.entries()) {
      const before = line.glyphs[index - 1];
      if (before && blankBetween(before, glyph)) {
        text += ' ';
        stops.push(before.box[2]);
      }
      // A ligature's characters share its width evenly.
      for (let i = 0; i < glyph.text.length; i += 1) stops.push(glyph.box[0] + ((glyph.box[2] - glyph.box[0]) * i) / glyph.text.length);
      text += glyph.text;
    }
    stops.push(line.glyphs.at(-1)?.box[2] ?? 0);
    runs.push({ start, end: text.length, at: { kind: 'page', page: line.page, y0: line.box[1], y1: line.box[3], stops } });
  }
  return { text, runs };
}

/** Lines in reading order → paragraphs, joined over lines and pages. `null` stands for a table between lines. */
export function paragraphsOf(lines: readonly (TextLine | null)[]): DraftParagraph[] {
  const all = lines.filter((line) => line !== null);
  const byPage = Map.groupBy(all, (line) => line.page);
  const whole = measureOf(all);
  const measures = new Map([...byPage].map(([page, own]) => [page, own.filter((line) => line.text.length >= 12).length >= 6 ? measureOf(own) : whole]));
  const groups: { lines: TextLine[]; afterTable: boolean }[] = [];
  let last: TextLine | null = null;
  let tableBetween = false;
  for (const line of lines) {
    if (!line) {
      tableBetween = true;
      continue;
    }
    const measure = measures.get((last ?? line).page) ?? whole;
    const nextMeasure = measures.get(line.page) ?? whole;
    const group = groups.at(-1);
    // Margins may differ between the two pages; each line is judged by its own page.
    const shifted = { left: nextMeasure.left, right: measure.right };
    if (group && last && !tableBetween && !begins(last, line, shifted)) group.lines.push(line);
    else groups.push({ lines: [line], afterTable: tableBetween });
    last = line;
    tableBetween = false;
  }
  return groups.map((group) => ({ ...assemble(group.lines), afterTable: group.afterTable }));
}
