import type { Gray } from './bitmap.ts';
import { darkRuns, type Run } from './dark-runs.ts';
import { transpose } from './resize.ts';

/** A drawn line along one axis, pixels: runs from `from` to `to`; across it stands at `at + slope × (place − from)`. */
export interface Rule {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly slope: number;
}

/** The lines of a page. `across`: from/to are x and at is y; `down`: from/to are y and at is x. */
export interface PageRules {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** A printer's grey hairlines are this little darker than the paper beside them, and this pale, on a coarse scan. */
const VALLEY = 12;
const PALEST = 239;

/** Runs of pixels that are darker than what lies above and below, each row smoothed along itself so that noise and gaps do not cut a rule. */
function runsOf(gray: Gray, pixelsPerPoint: number): Run[] {
  return darkRuns(gray, {
    radius: Math.max(2, Math.round(pixelsPerPoint * 2.2)), reach: Math.max(2, Math.round(pixelsPerPoint * 1.6)),
    shortest: Math.round(pixelsPerPoint * 6), gap: Math.round(pixelsPerPoint * 2.5), valley: VALLEY, palest: PALEST,
  });
}
/** Groups runs of neighbouring rows to lines and lays a straight line through each group. */
function linesOf(runs: readonly Run[], pixelsPerPoint: number): Rule[] {
  const parent = runs.map((_, index) => index);
  const root = (index: number): number => {
    let top = index;
    while (parent[top] !== top) top = parent[top] ?? top;
    parent[index] = top;
    return top;
  };
  const touch = Math.round(pixelsPerPoint * 2.5);
  let first = 0;
  for (const [index, run] of runs.entries()) {
    while ((runs[first]?.row ?? 0) < run.row - 2) first += 1;
    for (let other = first; other < index; other += 1) {
      const before = runs[other];
      if (before && before.x0 <= run.x1 + touch && run.x0 <= before.x1 + touch) parent[root(index)] = root(other);
    }
  }
  const groups = Map.groupBy(runs.keys(), root);
  const lines: Rule[] = [];
  for (const members of groups.values()) {
    const own = members.map((index) => runs[index]).filter((run) => run !== undefined);
    const longest = own.toSorted((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))[0];
    // Strokes of print that stand right beside a short rule are taken for its rows: then the longest run tells where it is.
    const line = lineThrough(own, pixelsPerPoint) ?? (longest ? lineThrough(own.filter((run) => Math.abs(run.row - longest.row) <= 1), pixelsPerPoint) : null);
    if (line) lines.push(line);
  }
  return lines;
}

/** Slope of the steepest rule of a photo held askew. */
const STEEPEST = 0.04;

/** A straight line laid through runs, null when they are too thick for one. */
function lineThrough(own: readonly Run[], pixelsPerPoint: number): Rule | null {
  const from = Math.min(...own.map((run) => run.x0));
  const to = Math.max(...own.map((run) => run.x1));
  let [n, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (const run of own) {
    const length = run.x1 - run.x0;
    const middle = (run.x0 + run.x1) / 2 - from;
    n += length;
    sx += length * middle;
    sy += length * run.row;
    sxx += length * (middle * middle + (length * length) / 12);
    sxy += length * middle * run.row;
  }
  const spread = n * sxx - sx * sx;
  const slope = spread > 0 ? (n * sxy - sx * sy) / spread : 0;
  // Deskewed pages keep a trace of slope, photos taken at an angle more of it; beyond that the group is no line.
  const steady = Math.abs(slope) < STEEPEST ? slope : 0;
  const thick = Math.max(...own.map((run) => run.row)) - Math.min(...own.map((run) => run.row));
  return thick > pixelsPerPoint * 3 + Math.abs(steady) * (to - from) ? null : { from, to, at: sy / n - steady * (sx / n), slope: steady };
}

/** Where a line stands at a place along it. */
export const across = (rule: Rule, place: number): number => rule.at + rule.slope * (place - rule.from);

/** Joins pieces of one line that follow each other with a small gap. */
function joined(rules: readonly Rule[], pixelsPerPoint: number): Rule[] {
  const sorted = [...rules].sort((a, b) => a.from - b.from);
  const out: Rule[] = [];
  for (const rule of sorted) {
    const index = out.findLastIndex((line) => rule.from - line.to < pixelsPerPoint * 3 && rule.from > line.to - pixelsPerPoint * 5 && Math.abs(across(line, rule.from) - rule.at) < pixelsPerPoint * 0.9);
    const line = out[index];
    if (!line) {
      out.push(rule);
      continue;
    }
    const end = across(rule, rule.to);
    const to = Math.max(line.to, rule.to);
    out[index] = { from: line.from, to, at: line.at, slope: (end - line.at) / (to - line.from) };
  }
  return out;
}

/** Share of a rule's length that must be dark, and that must be no thicker than a rule. */
const DARK_SHARE = 0.9;
const THIN_SHARE = 0.7;

/**
 * The line cut to where it is drawn, or null when it is none: a drawn rule is dark all along and thin nearly all along,
 * strokes of neighbouring characters that line up are neither. `gray` has the rule running across.
 */
function drawn(gray: Gray, rule: Rule, pixelsPerPoint: number, whole = true): Rule | null {
  const { width, height, data } = gray;
  const thick = Math.max(4, Math.round(pixelsPerPoint * 2.6));
  const from = Math.max(1, Math.ceil(rule.from));
  const to = Math.min(width - 2, Math.floor(rule.to));
  if (to - from < 4) return null;
  /** Mean of three pixels along the rule: takes the scanner's noise down. */
  const level = (x: number, y: number): number => (y < 0 || y >= height ? 255 : ((data[y * width + x - 1] ?? 255) + (data[y * width + x] ?? 255) + (data[y * width + x + 1] ?? 255)) / 3);
  const middles: number[] = [];
  let sum = 0;
  for (let x = from; x < to; x += 1) {
    const centre = Math.round(across(rule, x));
    const [a, b, c] = [level(x, centre - 1), level(x, centre), level(x, centre + 1)];
    const middle = b <= a && b <= c ? centre : a < c ? centre - 1 : centre + 1;
    middles.push(middle);
    sum += Math.min(a, b, c);
  }
  const cut = Math.min(PALEST, (255 + sum / middles.length) / 2);
  let dark = 0;
  let thin = 0;
  let gap = 0;
  let [gapFrom, gapTo] = [0, 0];
  let first = 0;
  let last = middles.length - 1;
  // Smoothing along the line made its ends run over.
  while (first < last && level(from + first, middles[first] ?? 0) >= cut) first += 1;
  while (last > first && level(from + last, middles[last] ?? 0) >= cut) last -= 1;
  for (let index = first; index <= last; index += 1) {
    const x = from + index;
    const middle = middles[index] ?? 0;
    if (level(x, middle) >= cut) {
      gap += 1;
      if (gap > gapTo - gapFrom) [gapFrom, gapTo] = [x - gap + 1, x + 1];
      continue;
    }
    gap = 0;
    dark += 1;
    let size = 1;
    for (let y = middle - 1; size <= thick && level(x, y) < cut; y -= 1) size += 1;
    for (let y = middle + 1; size <= thick && level(x, y) < cut; y += 1) size += 1;
    if (size <= thick) thin += 1;
  }
  const length = last - first + 1;
  if (whole && dark < length * DARK_SHARE && gapTo - gapFrom > pixelsPerPoint * 1.5) {
    // A stroke of print in line with a short rule was taken for its beginning: the longer part alone may be the rule.
    const part = gapFrom - rule.from > rule.to - gapTo ? { ...rule, to: gapFrom } : { ...rule, from: gapTo, at: across(rule, gapTo) };
    return drawn(gray, part, pixelsPerPoint, false);
  }
  if (length < pixelsPerPoint * 5 || dark < length * DARK_SHARE || thin < length * THIN_SHARE) return null;
  return { from: from + first, to: from + last + 1, at: across(rule, from + first), slope: rule.slope };
}

/** A rule this much longer than its last crossing has a stroke of print stuck to its end. Points. */
const STUCK = 15;

/**
 * The rule cut at its outermost crossings when it runs little over them; null when a rule that is not `long` does not
 * hang between two crossings.
 */
function hung(rule: Rule, crossing: readonly Rule[], long: boolean, pixelsPerPoint: number): Rule | null {
  const near = pixelsPerPoint * 1.7;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const line of crossing) {
    if (line.at < rule.from - pixelsPerPoint * 9 || line.at > rule.to + pixelsPerPoint * 9) continue;
    const place = across(line, rule.at);
    if (place < rule.from - near || place > rule.to + near) continue;
    const at = across(rule, place);
    if (at < line.from - near || at > line.to + near) continue;
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  const spans = last - first >= pixelsPerPoint * 5;
  if (!spans) return long ? rule : null;
  const from = first - rule.from < STUCK * pixelsPerPoint ? Math.max(rule.from, first) : rule.from;
  const to = rule.to - last < STUCK * pixelsPerPoint ? Math.min(rule.to, last) : rule.to;
  if (!long && (from < first - near || to > last + near)) return null;
  return { from, to, at: across(rule, from), slope: rule.slope };
}

/**
 * The rules of a flattened, deskewed page. Strokes of characters look like short rules: what is shorter than
 * an inch counts only when both its ends lie on crossing rules that are themselves certain.
 */
export function findRules(gray: Gray, pixelsPerPoint: number): PageRules {
  const side = transpose(gray);
  const found = (picture: Gray): Rule[] => joined(linesOf(runsOf(picture, pixelsPerPoint), pixelsPerPoint), pixelsPerPoint).flatMap((rule) => drawn(picture, rule, pixelsPerPoint) ?? []);
  const horizontal = found(gray);
  const vertical = found(side);
  const long = (rule: Rule): boolean => rule.to - rule.from >= pixelsPerPoint * 72;
  let kept: PageRules = { across: horizontal.filter(long), down: vertical.filter(long) };
  // From the certain rules outwards: what hangs between certain rules is certain for the next round.
  for (let size = -1; size !== kept.across.length + kept.down.length;) {
    size = kept.across.length + kept.down.length;
    const { across: rows, down: columns } = kept;
    kept = {
      across: horizontal.flatMap((rule) => hung(rule, columns, long(rule), pixelsPerPoint) ?? []),
      down: vertical.flatMap((rule) => hung(rule, rows, long(rule), pixelsPerPoint) ?? []),
    };
  }
  return kept;
}
