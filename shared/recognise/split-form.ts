import type { Glyph } from '../model/raw-document.ts';
import { pitchOf } from './aligned-pitch.ts';
import { boxOf } from './cells.ts';
import type { Edge } from './edges.ts';
import { glyphLines } from './glyph-lines.ts';
import { cellText, type PageCell, type PageTable } from './page-tables.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { SETTINGS } from './settings.ts';

/** Rules nearer than this to a border (points) end there. */
const AT_BORDER = 4;
/** A text in the middle of its cell, as a share of its size. */
const LEVEL = 0.35;

/** The lines of one cell's text: wrapped lines of one stretch between rules. Heights in page points. */
interface Block {
  readonly glyphs: readonly Glyph[];
  readonly y0: number;
  readonly y1: number;
  readonly size: number;
}
/** What stands between two rules of a strip. `from` and `to` are indexes of `xs`. */
interface Lane {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
}
/** A part of the table's height in which the rules between columns stay the same; `ruled`: a rule is drawn across its top. */
interface Strip {
  readonly top: number;
  readonly bottom: number;
  readonly ruled: boolean;
  readonly lanes: readonly Lane[];
  /** Borders of its rows, its own top and bottom included. */
  readonly ys: readonly number[];
}

const middle = ({ y0, y1 }: { readonly y0: number; readonly y1: number }): number => (y0 + y1) / 2;

/** Rules between columns that lie in the table and are not its frame. */
const insideOf = (table: PageTable, down: readonly Edge[]): readonly Edge[] =>
  down.filter((edge) => edge.at > (table.xs[0] ?? 0) + AT_BORDER && edge.at < (table.xs.at(-1) ?? 0) - AT_BORDER && edge.to > table.box[1] + AT_BORDER && edge.from < table.box[3] - AT_BORDER);

/**
 * Heights at which rules between columns begin or end though no rule is drawn across: borders of rows, since in a grid drawn in full
 * a rule ends at a rule. Forms printed without rules across have them where merged cells end.
 */
export function ruleEnds(table: PageTable, down: readonly Edge[]): readonly number[] {
  const ends = insideOf(table, down).flatMap((edge) => [edge.from, edge.to]).filter((y) => !table.ys.some((at) => Math.abs(at - y) < AT_BORDER) && y > table.box[1] && y < table.box[3]).sort((a, b) => a - b);
  return ends.filter((y, index) => index === 0 || y - (ends[index - 1] ?? 0) >= AT_BORDER);
}

/** Texts of one lane as cells: lines that stand as close as wrapped ones belong together. */
function blocksOf(segments: readonly Segment[], wrap: number): readonly Block[] {
  const groups: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline)) {
    const before = groups.at(-1)?.at(-1);
    if (before && segment.baseline - before.baseline <= wrap) groups.at(-1)?.push(segment);
    else groups.push([segment]);
  }
  return groups.map((group) => ({ glyphs: group.flatMap((segment) => segment.glyphs), y0: Math.min(...group.map((each) => each.y0)), y1: Math.max(...group.map((each) => each.y1)), size: Math.max(...group.map((each) => each.size)) }));
}

/** Row borders of a strip: the lane with most texts has one in each row, and what stands level with it is in the same row. */
function bordersOf(top: number, bottom: number, lanes: readonly Lane[]): readonly number[] {
  const fullest = lanes.reduce<readonly Block[]>((most, lane) => (lane.blocks.length > most.length ? lane.blocks : most), []);
  const rows = fullest.map((block) => lanes.flatMap((lane) => lane.blocks.filter((other) => Math.abs(middle(other) - middle(block)) <= LEVEL * block.size)));
  const inner = rows.slice(1).map((row, index) => (Math.max(...(rows[index] ?? []).map((block) => block.y1)) + Math.min(...row.map((block) => block.y0))) / 2);
  return [top, ...inner, bottom];
}

/** Cells of one lane from `borders[0]` down: each text stands in the middle of its cell, so its border below is as far off as the one above. */
function spansOf(borders: readonly number[], blocks: readonly Block[]): readonly { readonly row: number; readonly rows: number; readonly block: Block | null }[] {
  const cells: { row: number; rows: number; block: Block | null }[] = [];
  const rowAt = (y: number): number => Math.max(0, borders.findLastIndex((border, index) => index < borders.length - 1 && border <= y));
  let next = 0;
  for (const [at, block] of blocks.entries()) {
    const own = rowAt(middle(block));
    const last = Math.max(own, rowAt(block.y1 - 0.2 * block.size));
    const following = blocks[at + 1];
    const limit = following ? rowAt(following.y0 + 0.2 * following.size) : borders.length - 1;
    const below = 2 * middle(block) - (borders[next] ?? 0);
    const choices = Array.from({ length: Math.max(0, limit - last) }, (_, step) => last + 1 + step);
    const end = choices.toSorted((a, b) => Math.abs((borders[a] ?? 0) - below) - Math.abs((borders[b] ?? 0) - below))[0] ?? last + 1;
    const centred = Math.abs((borders[end] ?? 0) - below) <= block.size;
    const from = centred ? next : own;
    for (let row = next; row < from; row += 1) cells.push({ row, rows: 1, block: null });
    const to = centred ? end : last + 1;
    cells.push({ row: from, rows: to - from, block });
    next = to;
  }
  for (let row = next; row < borders.length - 1; row += 1) cells.push({ row, rows: 1, block: null });
  return cells;
}

/**
 * A form printed with a frame and rules between columns only: where the rules begin and end tells the merged cells of each strip, the
 * texts tell its rows, and a name in the middle of several rows spans them.
 */
export function splitForm(table: PageTable, down: readonly Edge[]): PageTable {
  const inside = insideOf(table, down);
  const xs = [...table.xs];
  for (const { at } of inside) if (!xs.some((x) => Math.abs(x - at) <= SETTINGS.snap)) xs.push(at);
  xs.sort((a, b) => a - b);
  const glyphs = table.cells.flatMap((cell) => cell.glyphs);
  const segments = glyphLines(glyphs).flatMap((line) => segmentsOf({ glyphs: line }));
  const { wrap } = pitchOf(segments);
  const cuts = [...table.ys, ...ruleEnds(table, down)].sort((a, b) => a - b);
  const strips = cuts.slice(1).map((bottom, index): Strip => {
    const top = cuts[index] ?? 0;
    const at = (top + bottom) / 2;
    const drawn = xs.flatMap((x, place) => (place === 0 || place === xs.length - 1 || inside.some((edge) => Math.abs(edge.at - x) <= SETTINGS.snap && edge.from <= at && edge.to >= at) ? [place] : []));
    const own = segments.filter((segment) => middle(segment) > top && middle(segment) <= bottom);
    const lanes = drawn.slice(1).map((to, place): Lane => {
      const from = drawn[place] ?? 0;
      const between = own.filter((segment) => (segment.x0 + segment.x1) / 2 > (xs[from] ?? 0) && (segment.x0 + segment.x1) / 2 <= (xs[to] ?? 0));
      return { from, to, blocks: blocksOf(between, wrap) };
    });
    return { top, bottom, ruled: table.ys.some((y) => Math.abs(y - top) < AT_BORDER), lanes, ys: bordersOf(top, bottom, lanes) };
  });
  const ys = [...strips.flatMap((strip) => strip.ys.slice(0, -1)), table.box[3]];
  const rowOf = (y: number): number => ys.indexOf(y);
  const cells: PageCell[] = [];
  const done = new Set<Lane>();
  for (const [index, strip] of strips.entries()) {
    for (const lane of strip.lanes) {
      if (done.has(lane)) continue;
      // A lane goes on below while both its rules do and nothing is drawn across.
      const run = [{ strip, lane }];
      for (const below of strips.slice(index + 1)) {
        const same = below.ruled ? undefined : below.lanes.find((other) => other.from === lane.from && other.to === lane.to);
        if (!same) break;
        run.push({ strip: below, lane: same });
      }
      for (const part of run) done.add(part.lane);
      const borders = [...run.flatMap((part) => part.strip.ys.slice(0, -1)), run.at(-1)?.strip.bottom ?? strip.bottom];
      // A name in the middle of a border stands in two strips' heights; its lines are one text.
      const blocks = blocksOf(run.flatMap((part) => part.lane.blocks.flatMap((block) => glyphLines(block.glyphs).flatMap((line) => segmentsOf({ glyphs: line }, Number.POSITIVE_INFINITY)))), wrap);
      for (const cell of spansOf(borders, blocks)) {
        const place = { row: rowOf(borders[0] ?? 0) + cell.row, col: lane.from, rowSpan: cell.rows, colSpan: lane.to - lane.from };
        const own = cell.block?.glyphs ?? [];
        cells.push({ ...place, box: boxOf({ xs, ys }, place), glyphs: own, text: cellText(own) });
      }
    }
  }
  cells.sort((a, b) => a.row - b.row || a.col - b.col);
  // What stands on a rule belongs to no lane: then the form is left as it was drawn.
  if (cells.reduce((count, cell) => count + cell.glyphs.length, 0) !== glyphs.length) return table;
  return { ...table, xs, ys, rowCount: ys.length - 1, colCount: xs.length - 1, cells, method: 'aligned' };
}
