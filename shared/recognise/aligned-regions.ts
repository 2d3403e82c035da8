import type { Box } from '../model/place.ts';
import { captionKind, isNoteStart, isTableName } from './caption-words.ts';
import type { Edge } from './edges.ts';
import { isNumberingRow } from './header.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { SETTINGS } from './settings.ts';
import type { TextLine } from './text-lines.ts';

/** Lines of a page that make a table without a ruled grid, with the rules drawn between them. */
export interface Region {
  readonly lines: readonly TextLine[];
  /** Horizontal rules from the region's top to its bottom, long enough to divide rows. */
  readonly rules: readonly Edge[];
  /** Stretch of the page that the rules, or the caption's ends, give to the table; null when only the texts tell. */
  readonly outline: { readonly x0: number; readonly x1: number } | null;
}

interface Marked {
  readonly line: TextLine;
  /** Figures that stand apart from what is beside them. Two make a table line. */
  readonly figures: readonly Segment[];
  readonly seed: 'strong' | 'weak' | null;
  readonly numbering: boolean;
  /** Caption, note or running text: no table goes on over it. */
  readonly breaks: boolean;
  /** A sentence's end, which stands in no head. */
  readonly sentence: boolean;
}

/** Blank beside a figure that stands alone, in font sizes; running text with thin blanks around figures stays below. */
const ALONE = 0.8;
const UNIT_AFTER = /^(?:[%％‰，。、；：,;）)]|[万亿]|元|[个人名家辆台次项条年月日户])/;
/** Share of lines that end like running text, from which lines without a caption are running text. */
const RUNNING = 0.25;
/** Rows of one table are at most this many font sizes apart, head levels at most the second. */
const ROW_GAP = 5;
const HEAD_GAP = 3.2;
/** Letters of the longest group's name that stands alone over its columns' names (本年政府性基金预算财政拨款支出). */
const GROUP_NAME = 24;
/** A line without figures over this share of the page's width is running text. */
const WIDE = 0.6;

function figuresOf(line: TextLine): Segment[] {
  if (!/\d/.test(line.text)) return [];
  const segments = segmentsOf(line);
  return segments.filter((segment, index) => {
    const before = segments[index - 1];
    const after = segments[index + 1];
    const left = before ? segment.x0 - before.x1 : 0;
    const right = after ? after.x0 - segment.x1 : 0;
    // In running text the unit or the next clause follows its figure.
    const inText = after !== undefined && right <= ALONE * segment.size && UNIT_AFTER.test(after.text);
    return segment.figure && !inText && Math.max(left, right) > ALONE * segment.size;
  });
}

function mark(line: TextLine, width: number, over: TextLine | undefined, under: readonly TextLine[]): Marked {
  const figures = figuresOf(line);
  const numbering = line.pieces.length >= 2 && isNumberingRow(line.pieces.map((piece) => piece.text));
  const decimal = figures.some((figure) => /\.\d/.test(figure.text));
  // Directly below a unit: the head of a table that may have no figures at all.
  const heads = line.pieces.length >= 2 || (line.text.length <= GROUP_NAME && !/[，。；：,;]/.test(line.text) && under.some((next) => next.pieces.length >= 2 && next.box[1] - line.box[3] < 2 * line.size));
  const head = heads && over !== undefined && over.pieces.some((piece) => captionKind(piece.text) === 'unit') && line.box[1] - over.box[3] < 2 * line.size;
  const seed = figures.length >= 2 || numbering || head ? 'strong' : figures.length === 1 && decimal ? 'weak' : null;
  const kinds = line.pieces.map((piece) => captionKind(piece.text));
  const caption = kinds.some((kind) => kind === 'unit') || kinds.every((kind) => kind !== null) || (line.pieces.length === 1 && isTableName(line.text));
  const wide = line.pieces.length === 1 && line.box[2] - line.box[0] > width * WIDE;
  const sentence = line.pieces.length === 1 && /[。；：，;]$/.test(line.text);
  return { line, figures, seed, numbering, sentence, breaks: seed === null && (caption || isNoteStart(line.text) || wide) };
}

const middleY = (line: TextLine): number => (line.box[1] + line.box[3]) / 2;

/** True when figures of different lines stand under each other. */
function lineUp(marked: readonly Marked[]): boolean {
  const seeds = marked.filter((entry) => entry.figures.length > 0 && !entry.numbering);
  const columns = seeds.flatMap((entry) => entry.figures.map((figure) => ({ entry, figure })));
  const shared = columns.filter(({ entry, figure }) => columns.some((other) => other.entry !== entry && (Math.abs(other.figure.x1 - figure.x1) < 2.5 || Math.min(other.figure.x1, figure.x1) - Math.max(other.figure.x0, figure.x0) > 0)));
  // A single row of figures has nothing to line up with: its caption and column numbers vouch for it.
  return seeds.length <= 1 || shared.length >= columns.length * 0.6;
}

/** Ends of a line of captions (entity on the left, unit on the right): they stand at the table's outline. */
function outlineAbove(caption: TextLine | undefined): { x0: number; x1: number } | null {
  return caption && caption.pieces.length >= 2 && captionKind(caption.pieces.at(-1)?.text ?? '') === 'unit' ? { x0: caption.box[0], x1: caption.box[2] } : null;
}

/** True when the line after `to` is one more row, without figures: as far below as the last row was, and flush with a text above it or divided as rows are. */
function goesOn(all: readonly Marked[], first: number, to: number): boolean {
  const [last, next] = [all[to]?.line, all[to + 1]?.line];
  if (!last || !next || all[to + 1]?.sentence) return false;
  const pitch = next.box[3] - last.box[3];
  const recent = all.slice(Math.max(first, to - 6), to + 1).map((entry) => entry.line.box[3]);
  const usual = recent.length > 1 ? Math.max(...recent.slice(1).map((bottom, index) => bottom - (recent[index] ?? 0))) : 2.5 * last.size;
  if (next.pieces.length >= 2) return pitch <= Math.max(usual * 1.2, 2.5 * last.size);
  if (Math.abs(next.size - last.size) > 0.5 || pitch > usual * 1.2) return false;
  const middle = (next.box[0] + next.box[2]) / 2;
  return all.slice(first, to + 1).some((entry) => entry.line.pieces.some((piece) => Math.abs(piece.box[0] - next.box[0]) < 1.5 || Math.abs((piece.box[0] + piece.box[2]) / 2 - middle) < 1.5));
}

/** The run of lines around seed lines [first, last], not above line `floor`; null when it is no table. */
function grow(all: readonly Marked[], first: number, last: number, floor: number, width: number, follows: boolean, blocked: (above: number, below: number) => boolean): { from: number; to: number } | null {
  const gap = (index: number): number => (all[index]?.line.box[1] ?? 0) - (all[index - 1]?.line.box[3] ?? 0);
  const size = (index: number): number => Math.max(all[index]?.line.size ?? 0, all[index - 1]?.line.size ?? 0);
  let from = first;
  while (from > floor && all[from - 1]?.breaks === false && !all[from - 1]?.sentence && gap(from) <= HEAD_GAP * size(from) && !blocked(from - 1, from)) {
    const above = all[from - 1]?.line;
    // A larger single text is a title of unusual wording.
    if (above && above.pieces.length === 1 && above.size >= (all[first]?.line.size ?? 0) * 1.25) break;
    from -= 1;
  }
  let to = last;
  while (to + 1 < all.length) {
    const next = all[to + 1];
    if (!next || next.breaks || blocked(to, to + 1)) break;
    const near = next.line.box[1] - (all[to]?.line.box[1] ?? 0) <= SETTINGS.wrapPitch * size(to + 1);
    // Below a head without figures a table's few rows go on until its note or the next caption.
    const empty = all[last]?.figures.length === 0 && !next.sentence && next.line.box[2] - next.line.box[0] < width * 0.4 + next.line.size * next.line.pieces.length * 4 && gap(to + 1) <= HEAD_GAP * size(to + 1);
    if (!near && !empty && !goesOn(all, first, to)) break;
    to += 1;
  }
  const inside = all.slice(from, to + 1);
  const strong = inside.filter((entry) => entry.seed === 'strong').length;
  const weak = inside.filter((entry) => entry.seed === 'weak').length;
  const over = all[from - 1];
  const captioned = over !== undefined && over.breaks && (over.line.pieces.some((piece) => captionKind(piece.text) === 'unit' || captionKind(piece.text) === 'number') || isTableName(over.line.text));
  // The last row of a table may stand alone on its last page.
  const overPage = from === 0 && (follows || (all[0]?.line.pieces.length ?? 0) >= 2);
  const enough = strong >= 3 || (overPage && strong + (follows ? weak : 0) >= 1) || (captioned && strong >= 1) || (captioned && weak >= 2) || strong + weak >= 6;
  const running = inside.filter((entry) => /[，。；：、]$/.test(entry.line.text)).length;
  if (!captioned && running >= inside.length * RUNNING) return null;
  return enough && strong + weak > 0 && lineUp(inside) ? { from, to } : null;
}

/** Chains of long horizontal rules with the same ends: three or more bound a table. */
function ruleChains(rules: readonly Edge[], all: readonly Marked[]): Edge[][] {
  const chains: Edge[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const chain = chains.findLast((other) => Math.abs((other[0]?.from ?? 0) - rule.from) < SETTINGS.meet && Math.abs((other[0]?.to ?? 0) - rule.to) < SETTINGS.meet);
    const end = chain?.at(-1)?.at ?? 0;
    const broken = all.some((entry) => entry.breaks && middleY(entry.line) > end && middleY(entry.line) < rule.at && entry.line.pieces.some((piece) => captionKind(piece.text) === 'unit' || captionKind(piece.text) === 'number'));
    if (chain && !broken) chain.push(rule);
    else chains.push([rule]);
  }
  return chains.filter((chain) => chain.length >= 3);
}

/** Where tables without a ruled grid stand on a page. `lines` are the lines outside ruled tables, `taken` the boxes of these; `follows`: the page before ends with such a table. */
export function regionsOf(lines: readonly TextLine[], across: readonly Edge[], taken: readonly Box[], width: number, follows: boolean): Region[] {
  const all = lines.map((line, index) => mark(line, width, lines[index - 1], lines.slice(index + 1, index + 3)));
  const rules = across.filter((rule) => !taken.some((box) => rule.at > box[1] - 2 && rule.at < box[3] + 2));
  const regions: Region[] = [];
  const used = new Set<TextLine>();
  const outlines: { x0: number; x1: number; top: number; bottom: number }[] = [];
  for (const chain of ruleChains(rules.filter((rule) => rule.to - rule.from > width * 0.4), all)) {
    const [top = 0, bottom = 0] = [chain[0]?.at, chain.at(-1)?.at];
    const between = all.filter((entry) => !used.has(entry.line) && middleY(entry.line) > top && middleY(entry.line) < bottom);
    const inside = between.map((entry) => entry.line);
    const columns = inside.filter((line) => line.pieces.length >= 2).length;
    const figures = between.filter((entry) => entry.seed !== null).length;
    // Underlined running text has rules too, but no figures or columns of their own.
    const running = between.filter((entry) => entry.sentence || entry.breaks).length;
    const tabular = figures >= inside.length * 0.25 ? running < inside.length * 0.3 : columns >= inside.length * 0.5 && running === 0;
    if (inside.length < 2 || columns === 0 || !tabular) continue;
    // Rules of a head alone bound no body: the rows below it, or what the page break leaves, are found from their texts.
    const below = all.find((entry) => middleY(entry.line) > bottom);
    const open = below !== undefined && !below.breaks && below.figures.length > 0 && below.line.box[1] - bottom < ROW_GAP * below.line.size;
    const headOnly = between.every((entry) => entry.figures.length === 0 || entry.numbering);
    if (open && headOnly) {
      outlines.push({ x0: chain[0]?.from ?? 0, x1: chain[0]?.to ?? 0, top, bottom });
      continue;
    }
    for (const line of inside) used.add(line);
    regions.push({ lines: inside, rules: rules.filter((rule) => rule.at >= top - 1 && rule.at <= bottom + 1), outline: { x0: chain[0]?.from ?? 0, x1: chain[0]?.to ?? 0 } });
  }
  const rest = all.filter((entry) => !used.has(entry.line));
  const blocked = (above: number, below: number): boolean => {
    const [a, b] = [rest[above]?.line, rest[below]?.line];
    return !a || !b || [...taken, ...regions.map((region): Box => [0, region.rules[0]?.at ?? 0, 0, region.rules.at(-1)?.at ?? 0])].some((box) => middleY(a) < box[1] + 1 && middleY(b) > box[3] - 1);
  };
  let floor = 0;
  for (let index = 0; index < rest.length; index += 1) {
    if (!rest[index]?.seed) continue;
    let last = index;
    for (let next = index + 1; next < rest.length; next += 1) {
      const entry = rest[next];
      const before = rest[next - 1];
      if (!entry || !before || entry.breaks || entry.line.box[1] - before.line.box[3] > ROW_GAP * Math.max(entry.line.size, before.line.size) || blocked(next - 1, next)) break;
      if (entry.seed) last = next;
    }
    const run = grow(rest, index, last, floor, width, follows, blocked);
    if (run) {
      floor = run.to + 1;
      const inside = rest.slice(run.from, run.to + 1).map((entry) => entry.line);
      const [top, bottom] = [(inside[0]?.box[1] ?? 0) - 15, (inside.at(-1)?.box[3] ?? 0) + 15];
      const own = rules.filter((rule) => rule.at > top && rule.at < bottom);
      const drawn = outlines.find((outline) => outline.top > top && outline.bottom < bottom);
      regions.push({ lines: inside, rules: own, outline: drawn ?? outlineAbove(rest[run.from - 1]?.line) });
    }
    index = Math.max(last, run?.to ?? 0);
  }
  return regions.sort((a, b) => (a.lines[0]?.box[1] ?? 0) - (b.lines[0]?.box[1] ?? 0));
}
