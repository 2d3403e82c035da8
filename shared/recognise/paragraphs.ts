import type { TextRun } from '../model/paragraph.ts';
import type { Box } from '../model/place.ts';
import { blankBetween } from './glyph-lines.ts';
import { isContentsTitle, numberingLevel, PAGE_TAIL } from './headings.ts';
import type { TextLine } from './text-lines.ts';

/** A paragraph before headings and ids. `afterTable` = a table stands between it and the paragraph before. */
export interface DraftParagraph {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly afterTable: boolean;
}

/** A line of the narrative, without its characters. `stops`: as in a paragraph's run. */
export interface FlowLine {
  readonly page: number;
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly font: string;
  /** Width of what a line break may not divide at its start. */
  readonly first: number;
  readonly stops: readonly number[];
}

/** Where body text stands on a page: unindented lines begin at `left`, full lines end at `right`. */
interface Measure {
  readonly left: number;
  readonly right: number;
}

/** The text block that lines fill: the leftmost edge that a fair share of them begins at, and where nearly the longest end. */
function measureOf(lines: readonly FlowLine[], width: number): Measure {
  const long = lines.filter((line) => line.text.length >= 12);
  const source = long.length > 0 ? long : lines;
  const starts = source.map((line) => line.box[0]).sort((a, b) => a - b);
  const enough = Math.max(1, source.length * 0.12);
  const left = starts.find((start) => starts.filter((other) => other >= start - 1 && other <= start + 3).length >= enough) ?? starts[0] ?? 0;
  const ends = source.map((line) => line.box[2]).sort((a, b) => a - b);
  const right = ends[Math.floor(ends.length * 0.9)] ?? 0;
  // Short lines alone do not show where full ones end: then the margins are taken for equal.
  return { left, right: right < width * 0.55 ? width - left : right };
}

/** Width of what a line break may not divide at the start of a line: opening marks, a word or figure, and the marks that may not begin a line. */
function firstUnit(line: TextLine): number {
  const at = (index: number): string => line.glyphs[index]?.text ?? '';
  let count = 1;
  while (count < line.glyphs.length && NO_END.test(at(count - 1))) count += 1;
  while (count < line.glyphs.length && WORD.test(at(count - 1)) && WORD.test(at(count))) count += 1;
  while (count < line.glyphs.length && NO_START.test(at(count))) count += 1;
  return (line.glyphs[count - 1]?.box[2] ?? 0) - (line.glyphs[0]?.box[0] ?? 0);
}
const NO_END = /^[（《“‘【〔([]$/;
const WORD = /^[A-Za-z0-9.,%％‰+-]$/;
const NO_START = /^[，。、；：！？）》”’】〕%％,.;:!?)\]]$/;

/** Share of the text block that a line fills which had to be broken. */
const WIDE = 0.6;

/** True when `next` begins a new paragraph after `line`. */
function begins(line: FlowLine, next: FlowLine, measure: Measure): boolean {
  const size = Math.max(line.size, next.size);
  const samePage = line.page === next.page;
  if (samePage && next.box[1] - line.box[3] > size * 2.2) return true;
  if (PAGE_TAIL.test(line.text) || isContentsTitle(line.text)) return true;
  const level = numberingLevel(next.text);
  // An entry of the contents that did not fit on its line: only its end has dots and the page number, at whatever indent.
  if (samePage && level === 0 && PAGE_TAIL.test(next.text) && line.size === next.size && next.box[0] < line.box[0] + size * 4 && line.box[2] - line.box[0] > (measure.right - measure.left) * WIDE) return false;
  if (level === 1 || level === 2) return true;
  if (isCentred(line, measure) && isCentred(next, measure) && line.size === next.size) return !(samePage && level === 0 && line.font === next.font && next.box[1] - line.box[3] < size * 1.2 && !/[。；：]$/.test(line.text));
  if (Math.abs(line.size - next.size) > 1.2) return true;
  // A full line has no room for what comes next; 0.7 of a character for justified lines that end early.
  if (measure.right - line.box[2] > next.first + size * 0.7) return true;
  if (next.box[0] > measure.left + size * 1.2) return true;
  return level === 3 && (/[。；：]$/.test(line.text) || numberingLevel(line.text) === 3);
}

/** A centred line: title or cover. */
function isCentred(line: FlowLine, measure: Measure): boolean {
  const left = line.box[0] - measure.left;
  const right = measure.right - line.box[2];
  return left > line.size * 0.2 && Math.abs(left - right) < line.size * 1.5 && numberingLevel(line.text) < 2 && !/[。；，、：]$/.test(line.text);
}

/** A line with where each of its characters stands. */
export function flowLine(line: TextLine): FlowLine {
  let text = '';
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
  return { page: line.page, text, box: line.box, size: line.size, font: line.font, first: firstUnit(line), stops };
}

/** The text of a paragraph and where each character stands. */
function assemble(lines: readonly FlowLine[]): { text: string; runs: TextRun[] } {
  let text = '';
  const runs: TextRun[] = [];
  for (const line of lines) {
    if (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line.text)) text += ' ';
    const start = text.length;
    text += line.text;
    runs.push({ start, end: text.length, at: { kind: 'page', page: line.page, y0: line.box[1], y1: line.box[3], stops: line.stops } });
  }
  return { text, runs };
}

/** Lines in reading order → paragraphs, joined over lines and pages. `null` stands for a table between lines. */
export function paragraphsOf(lines: readonly (FlowLine | null)[], widthOf: (page: number) => number): DraftParagraph[] {
  const all = lines.filter((line) => line !== null);
  // One text block for all pages of one width: a single page may hold nothing but a list of headings.
  const byWidth = Map.groupBy(all, (line) => Math.round(widthOf(line.page)));
  const measures = new Map([...byWidth].map(([width, own]) => [width, measureOf(own, width)]));
  const measureAt = (line: FlowLine): Measure => measures.get(Math.round(widthOf(line.page))) ?? { left: 0, right: 0 };
  const groups: { lines: FlowLine[]; afterTable: boolean }[] = [];
  let last: FlowLine | null = null;
  let tableBetween = false;
  for (const line of lines) {
    if (!line) {
      tableBetween = true;
      continue;
    }
    const group = groups.at(-1);
    // A portrait page may follow a landscape one; each line is judged by its own page.
    const measure = { left: measureAt(line).left, right: measureAt(last ?? line).right };
    if (group && last && !tableBetween && !begins(last, line, measure)) group.lines.push(line);
    else groups.push({ lines: [line], afterTable: tableBetween });
    last = line;
    tableBetween = false;
  }
  return groups.map((group) => ({ ...assemble(group.lines), afterTable: group.afterTable }));
}
