import { overlapOf, type Segment } from './segments.ts';
import type { BodyRow } from './aligned-body.ts';
import type { Pitch } from './aligned-pitch.ts';
import type { RuleLine } from './rule-lines.ts';

/** Lines of one baseline, of all columns. */
export interface Line {
  readonly baseline: number;
  readonly size: number;
  readonly segments: readonly Segment[];
  /** Holds a figure of a figure column or a code: a row of the table has its middle here. */
  readonly anchor: boolean;
}

/** Segments by baseline, top to bottom. Cells centred over lines of different number stand half a line apart and are kept apart. */
export function linesOf(segments: readonly Segment[], isAnchor: (segment: Segment) => boolean): Line[] {
  const lines: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && segment.baseline - first.baseline <= 0.3 * segment.size) line.push(segment);
    else lines.push([segment]);
  }
  return lines.map((line) => ({ baseline: line[0]?.baseline ?? 0, size: Math.max(...line.map((segment) => segment.size)), segments: line, anchor: line.some(isAnchor) }));
}

/** Blanks that differ by less (in points) are alike: positions are rounded in the file. */
const ALIKE = 0.4;

/** Where between two anchors one row ends and the next begins: index of the next row's first line. Alike blanks: texts hang from their row's top. */
function cutBetween(lines: readonly Line[], upper: number, lower: number): number {
  const gap = (index: number): number => (lines[index]?.baseline ?? 0) - (lines[index - 1]?.baseline ?? 0);
  let cut = lower;
  for (let index = upper + 1; index < lower; index += 1) if (gap(index) > gap(cut) + ALIKE) cut = index;
  return cut;
}

/**
 * Rows of the body. A drawn rule always divides; where rules divide every row they alone decide. Otherwise each anchor begins a
 * row and lines without one belong to the row they are nearest to, the widest blank between two anchors being the border;
 * a line further from its neighbours than wrapped lines are is a row of its own.
 */
export function rowsOf(lines: readonly Line[], rules: readonly number[], pitch: Pitch): { rows: Line[][]; ruled: boolean } {
  const bands: Line[][] = [];
  for (const line of lines) {
    const band = bands.at(-1);
    const before = band?.at(-1);
    const divided = before !== undefined && rules.some((rule) => rule > before.baseline && rule < line.baseline - line.size * 0.3);
    if (band && !divided) band.push(line);
    else bands.push([line]);
  }
  const single = bands.filter((band) => band.filter((line) => line.anchor).length <= 1).length;
  if (bands.length >= 2 && single >= bands.length * 0.6) return { rows: bands, ruled: true };
  return { rows: bands.flatMap((band) => rowsOfBand(band, pitch)), ruled: false };
}

/** Rules nearer than this are one double rule, no blank row. */
const DOUBLE = 6;

/** The rows with the rules under them; where rules alone divide the rows, a band without a text between two rules is a blank row. */
export function bodyRows({ rows, ruled }: { readonly rows: readonly Line[][]; readonly ruled: boolean }, dividing: readonly RuleLine[]): BodyRow[] {
  if (!ruled) return rows.map((lines) => ({ lines, under: null }));
  return rows.flatMap((lines, index): BodyRow[] => {
    const bottom = lines.at(-1)?.baseline ?? 0;
    const next = rows[index + 1]?.[0];
    const between = dividing.filter((line) => line.y > bottom && (next === undefined || line.y < next.baseline - next.size * 0.3));
    const [under, ...more] = between;
    const blanks = more.filter((line, step) => line.y - (between[step]?.y ?? 0) > DOUBLE);
    return [{ lines, under: under ?? null }, ...blanks.map((line): BodyRow => ({ lines: [], under: line }))];
  });
}

const shareColumn = (a: Line, b: Line): boolean => a.segments.some((segment) => b.segments.some((other) => overlapOf(segment, other) > 0));

/** True for a text half-way between two rows: the name of several rows, in the middle of their height. What wraps has its other lines above or below it. */
function floats(lines: readonly Line[], index: number, { wrap }: Pitch): boolean {
  const [line, above, below] = [lines[index], lines[index - 1], lines[index + 1]];
  if (!line || !above || !below || line.anchor || below.baseline - above.baseline <= wrap) return false;
  const alone = lines.every((other) => other === line || Math.abs(other.baseline - line.baseline) > wrap || !shareColumn(line, other));
  return alone && line.segments.length === 1 && above.segments.length > 1 && below.segments.length > 1 && shareColumn(above, below)
    && line.baseline - above.baseline < wrap && below.baseline - line.baseline < wrap;
}

function rowsOfBand(all: readonly Line[], pitch: Pitch): Line[][] {
  const floating = new Set(all.filter((_, index) => floats(all, index, pitch)));
  const rows = rowsOfLines(all.filter((line) => !floating.has(line)), pitch);
  // It is printed at the foot of the row above it.
  for (const line of floating) rows.findLast((row) => (row[0]?.baseline ?? 0) < line.baseline)?.push(line);
  return rows;
}

function rowsOfLines(lines: readonly Line[], pitch: Pitch): Line[][] {
  const anchors = lines.flatMap((line, index) => {
    const before = lines.slice(0, index).findLast((other) => other.anchor);
    // Figures of one row printed at slightly different heights.
    return line.anchor && !(before && line.baseline - before.baseline < 0.7 * line.size) ? [index] : [];
  });
  const between = Math.min(...anchors.slice(1).map((index, step) => (lines[index]?.baseline ?? 0) - (lines[anchors[step] ?? 0]?.baseline ?? 0)));
  const starts = new Set<number>([0]);
  for (const [step, anchor] of anchors.entries()) {
    const next = anchors[step + 1];
    if (next !== undefined) starts.add(cutBetween(lines, anchor, next));
  }
  // A blank that no wrapped text has: headings of blocks and rows not filled in are rows of their own.
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && line.baseline - before.baseline > Math.min(pitch.wrap, between * 0.95)) starts.add(index);
  }
  const rows: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const row = rows.at(-1);
    if (row && !starts.has(index)) row.push(line);
    else rows.push([line]);
  }
  return rows;
}
