import { centreOf, overlapOf, type Segment } from './segments.ts';

/** A stretch across the page in points. */
export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** A head text of one cell; `leaf` = how surely it names one column: 'sure', 'maybe' when it may as well stand over several, 'none' when a rule under it says so. */
export interface LeafHead extends Stretch {
  readonly leaf: 'sure' | 'maybe' | 'none';
}

/** What stands in a column: its head's stretch, and the stretch and nature of its body. */
export interface Column<H extends LeafHead> extends Stretch {
  readonly head: H | null;
  readonly numeric: boolean;
  /** Common left edge of body texts; null when they are centred, right-aligned or too few. */
  readonly left: number | null;
}

interface Body extends Stretch {
  readonly numeric: boolean;
  readonly left: number | null;
  readonly rows: number;
}

/** Blank that a gap between columns keeps open at least. */
const OPEN = 0.8;
/** Share of the texts of one column that must be figures. */
const NUMERIC = 0.6;

/** Stretches that the segments cover together. */
function unions(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of [...segments].sort((a, b) => a.x0 - b.x0)) {
    const group = groups.at(-1);
    if (group && segment.x0 - right < OPEN) group.push(segment);
    else groups.push([segment]);
    right = Math.max(right, segment.x1);
  }
  return groups;
}

/** Long texts that lie over figures standing side by side in other lines close gaps and are left out. */
function withoutBridges(group: readonly Segment[]): Segment[][] {
  const figures = group.filter((segment) => segment.figure);
  const parts = unions(figures);
  if (parts.length < 2) return [[...group]];
  const sideBySide = figures.some((a) => figures.some((b) => a !== b && Math.abs(a.baseline - b.baseline) < a.size * 0.5 && b.x0 - a.x1 > a.size * 0.6));
  if (!sideBySide) return [[...group]];
  const bridges = new Set(group.filter((segment) => !segment.figure && parts.filter((part) => part.some((figure) => overlapOf(figure, segment) > 0)).length > 1));
  return bridges.size === 0 || bridges.size > group.length * 0.2 ? [[...group]] : unions(group.filter((segment) => !bridges.has(segment)));
}

function bodyOf(group: readonly Segment[]): Body {
  const numeric = group.filter((segment) => segment.figure).length >= group.length * NUMERIC;
  const x0 = Math.min(...group.map((segment) => segment.x0));
  const flush = group.filter((segment) => segment.x0 - x0 < 1.5);
  return {
    x0, x1: Math.max(...group.map((segment) => segment.x1)), numeric,
    left: flush.length >= 2 && flush.length >= group.length * 0.4 ? x0 : null,
    rows: new Set(group.map((segment) => Math.round(segment.baseline))).size,
  };
}

/** What it costs to put a head over a body; the head is centred, figures stand to its right, texts to its left. */
function pairCost(head: LeafHead, body: Body): number {
  const common = overlapOf(head, body);
  // A total's name stands in the middle of its columns, as a group's name does over the same ones.
  if (common > 0) return head.leaf === 'sure' ? 0 : body.rows === 1 && !body.numeric ? 1.2 : 0.05;
  const away = Math.min(1, -common / 150);
  const proper = body.numeric ? head.x1 <= body.x0 : body.left !== null && body.x1 <= head.x0;
  return proper ? 0.1 + away * 0.3 : 0.8 + away;
}

/** Pairs heads with bodies from left to right at least cost; what finds no partner is a blank column, or a text over several columns. */
function pair<H extends LeafHead>(heads: readonly H[], bodies: readonly Body[]): (readonly [H | null, Body | null])[] {
  const alone = (body: Body): number => (body.rows === 1 && !body.numeric ? 0.7 : 1.5);
  const unnamed = (head: LeafHead): number => (head.leaf === 'sure' ? 1 : 0.3);
  const best: number[][] = [];
  const at = (i: number, j: number): number => best[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = heads.length; i >= 0; i -= 1) {
    best[i] = [];
    for (let j = bodies.length; j >= 0; j -= 1) {
      const head = heads[i];
      const body = bodies[j];
      const row = best[i];
      if (!row) continue;
      if (!head && !body) row[j] = 0;
      else row[j] = Math.min(head ? unnamed(head) + at(i + 1, j) : Number.POSITIVE_INFINITY, body ? alone(body) + at(i, j + 1) : Number.POSITIVE_INFINITY, head && body ? pairCost(head, body) + at(i + 1, j + 1) : Number.POSITIVE_INFINITY);
    }
  }
  const out: (readonly [H | null, Body | null])[] = [];
  for (let i = 0, j = 0; i < heads.length || j < bodies.length;) {
    const head = heads[i];
    const body = bodies[j];
    if (head && body && at(i, j) === pairCost(head, body) + at(i + 1, j + 1)) {
      out.push([head, body]);
      i += 1;
      j += 1;
    } else if (head && at(i, j) === unnamed(head) + at(i + 1, j)) {
      if (head.leaf === 'sure') out.push([head, null]);
      i += 1;
    } else if (body) {
      if (heads.length === 0 || body.rows > 1 || body.numeric) out.push([null, body]);
      j += 1;
    } else i += 1;
  }
  return out;
}

/** The columns of a table without vertical rules, from left to right: gaps that stay open in the body, named by the heads' lowest texts. */
export function columnsOf<H extends LeafHead>(heads: readonly H[], body: readonly Segment[]): Column<H>[] {
  const bodies = unions(body).flatMap(withoutBridges).map(bodyOf);
  const named = pair([...heads].sort((a, b) => centreOf(a) - centreOf(b)), bodies);
  const columns = named.flatMap(([head, found]): Column<H>[] => {
    // A single text beside its head may stand over several columns: it tells nothing of this one's borders.
    const own = head && found && found.rows === 1 && !found.numeric && overlapOf(head, found) <= 0 ? null : found;
    const any = own ?? head;
    if (!any) return [];
    return [{ head, numeric: own?.numeric ?? false, left: own && !own.numeric ? own.left : null, x0: Math.min(own?.x0 ?? any.x0, head?.x0 ?? any.x0), x1: Math.max(own?.x1 ?? any.x1, head?.x1 ?? any.x1) }];
  });
  return columns.sort((a, b) => centreOf(a) - centreOf(b));
}

/** Columns between borders already known, as on a table's next page; null when texts lie over these borders or heads do not fit. */
export function columnsWithin<H extends LeafHead>(borders: readonly number[], heads: readonly H[], body: readonly Segment[]): Column<H>[] | null {
  const inside = (item: Stretch, index: number): boolean => centreOf(item) >= (borders[index] ?? 0) && centreOf(item) < (borders[index + 1] ?? 0);
  const across = body.filter((segment) => borders.some((border) => segment.x0 < border - 1 && segment.x1 > border + 1));
  if (across.some((segment) => segment.figure) || across.length > body.length * 0.1) return null;
  return borders.slice(0, -1).map((x0, index): Column<H> => {
    const x1 = borders[index + 1] ?? x0;
    const own = body.filter((segment) => inside(segment, index));
    const named = heads.filter((head) => inside(head, index) && head.x0 >= x0 - 1 && head.x1 <= x1 + 1);
    const shape = own.length > 0 ? bodyOf(own) : null;
    return { x0, x1, head: named.find((head) => head.leaf === 'sure') ?? named.at(-1) ?? null, numeric: shape?.numeric ?? false, left: shape && !shape.numeric ? shape.left : null };
  });
}

/** Blank between figures and the border to their right. */
const PAD = 2;

/**
 * Where the borders would be drawn: beside right-aligned figures, before left-aligned texts, else so that the head stands in
 * the middle; `inked` are borders at which rules begin or end. `outline` is the table's whole stretch. Returns one more x than there are columns, ascending.
 */
export function bordersOf(columns: readonly Column<LeafHead>[], outline: Stretch, inked: readonly number[]): number[] {
  const borders = [outline.x0];
  for (const [index, column] of columns.entries()) {
    const next = columns[index + 1];
    if (!next) break;
    const low = Math.max(Math.min(column.x1, next.x0), (borders.at(-1) ?? 0) + 0.5);
    const high = Math.max(next.x0, low + 0.5);
    const start = borders.at(-1) ?? outline.x0;
    const drawn = inked.find((x) => x > low - 1 && x < high + 1 && x > (borders.at(-1) ?? 0) + 0.5);
    if (drawn !== undefined) {
      borders.push(drawn);
      continue;
    }
    const wish = next.left !== null ? next.left - PAD
      : column.numeric ? column.x1 + Math.min(PAD, (high - low) / 2)
        : column.head ? 2 * centreOf(column.head) - start : (low + high) / 2;
    borders.push(wish > low && wish < high ? wish : wish >= high ? high - 0.25 : (low + high) / 2);
  }
  borders.push(Math.max(outline.x1, (borders.at(-1) ?? 0) + 1));
  return borders;
}
