import type { Glyph } from '../model/raw-document.ts';
import { cellText } from './page-tables.ts';
import { isDrawnAt, type RuleLine } from './rule-lines.ts';
import { centreOf, overlapOf, type Segment } from './segments.ts';
import { tile, type TileMode } from './tile.ts';
import type { LeafHead } from './aligned-columns.ts';
import type { Pitch } from './aligned-pitch.ts';

/** A text of the head with its wrapped lines. */
export interface HeadBlock extends LeafHead {
  readonly y0: number;
  readonly y1: number;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
}

/** A cell of the head in grid places; rows from 0. */
export interface HeadCellPlaced {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
}

/** Half the height of two rows, in font sizes, at most; rows are higher. */
const HALF_ROW = 1.2;

const middleOf = (block: { readonly y0: number; readonly y1: number }): number => (block.y0 + block.y1) / 2;

/** True when a text stands half-way between a group's name and what is right under that name: then texts are in the middle of their cells' heights. */
function hangsInMiddle(blocks: readonly Omit<HeadBlock, 'leaf'>[]): boolean {
  // Rows are never as near as this.
  if (blocks.some((block) => blocks.some((other) => other.y0 - block.y0 > 0.7 && other.y0 - block.y0 < 1.05 * block.size && Math.abs(middleOf(other) - middleOf(block)) > 0.25 * block.size))) return true;
  return blocks.some((upper) => {
    // A name over two columns may stand in the blank between their names.
    const under = blocks.filter((other) => other.y0 > upper.y1 - 1 && overlapOf(upper, other) > -2.5 * upper.size);
    const next = Math.min(...under.map(middleOf));
    return under.length > 0 && blocks.some((other) => Math.abs(other.y0 - upper.y0) > 0.7 && middleOf(other) > middleOf(upper) + 0.25 * other.size && middleOf(other) < next - 0.25 * other.size);
  });
}

/** In a head of two levels whose texts hang in the middle: those between both levels, which name columns over both. Null for other heads. */
function acrossBothLevels<B extends Omit<HeadBlock, 'leaf'>>(blocks: readonly B[]): ReadonlySet<B> | null {
  const heights: B[][] = [];
  for (const block of blocks.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const level = heights.at(-1);
    const first = level?.[0];
    if (level && first && middleOf(block) - middleOf(first) < 0.3 * block.size) level.push(block);
    else heights.push([block]);
  }
  const [upper, between, lower] = heights.map((level) => level.reduce((sum, block) => sum + middleOf(block), 0) / level.length);
  if (heights.length !== 3 || upper === undefined || between === undefined || lower === undefined) return null;
  // Three rows would be further apart than half of two rows is.
  return Math.min(between - upper, lower - between) < HALF_ROW * (blocks[0]?.size ?? 0) ? new Set(heights[1]) : null;
}

/** True when the texts begin at fewer heights than their middles have: they hang from the tops of their cells. */
function topsInRows(blocks: readonly HeadBlock[]): boolean {
  const heights = (values: readonly number[]): number => values.toSorted((a, b) => a - b).filter((value, index, all) => index === 0 || value - (all[index - 1] ?? 0) > 0.7).length;
  const tops = heights(blocks.map((block) => block.y0));
  return tops <= 4 && tops <= heights(blocks.map(middleOf)) && tops < blocks.length;
}

/** Puts the lines of one wrapped head text together: below each other, near, and centred or flush alike. */
export function headBlocks(segments: readonly Segment[], { wrap }: Pitch, rules: readonly RuleLine[]): HeadBlock[] {
  const stacks: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const over = stacks.find((stack) => {
      const last = stack.at(-1);
      if (!last) return false;
      const pitch = segment.baseline - last.baseline;
      if (pitch <= 0.5 * segment.size || pitch > wrap || Math.abs(last.size - segment.size) > 0.5) return false;
      if (rules.some((rule) => rule.y > last.baseline && rule.y < segment.baseline && isDrawnAt(rule, centreOf(segment)))) return false;
      return overlapOf(last, segment) > 0 && (Math.abs(centreOf(last) - centreOf(segment)) < segment.size * 0.6 || Math.abs(last.x0 - segment.x0) < segment.size * 0.3);
    });
    if (over) over.push(segment);
    else stacks.push([segment]);
  }
  const blocks = stacks.map((stack) => ({
    x0: Math.min(...stack.map((line) => line.x0)), x1: Math.max(...stack.map((line) => line.x1)), y0: Math.min(...stack.map((line) => line.y0)), y1: Math.max(...stack.map((line) => line.y1)),
    size: stack[0]?.size ?? 0, glyphs: stack.flatMap((line) => line.glyphs),
  }));
  const top = Math.min(...blocks.map((block) => block.y0));
  const bottom = Math.max(...blocks.map((block) => block.y1));
  // Over the nearest lower texts to both sides of it, or right over one: more likely a group's name.
  const overLower = (block: Omit<HeadBlock, 'leaf'>): boolean => {
    const lower = blocks.filter((other) => middleOf(other) > middleOf(block) + block.size * 0.5);
    if (lower.some((other) => overlapOf(other, block) > -0.5 * block.size)) return true;
    const left = Math.max(...lower.map(centreOf).filter((centre) => centre < centreOf(block)));
    const right = Math.min(...lower.map(centreOf).filter((centre) => centre > centreOf(block)));
    return Math.abs(centreOf(block) - (left + right) / 2) <= 0.35 * (right - left) && Number.isFinite(right - left);
  };
  const middle = hangsInMiddle(blocks);
  const high = (block: Omit<HeadBlock, 'leaf'>): boolean => middle && middleOf(block) < (top + bottom) / 2 - 0.35 * block.size;
  const ruled = rules.filter((rule) => rule.y > Math.min(...blocks.map(middleOf)) && rule.y < Math.max(...blocks.map(middleOf)));
  if (ruled.length > 0) return blocks.map((block): HeadBlock => ({ ...block, leaf: ruled.some((rule) => rule.y > middleOf(block) && isDrawnAt(rule, centreOf(block))) ? 'none' : 'sure' }));
  const across = middle ? acrossBothLevels(blocks) : null;
  return blocks.map((block): HeadBlock => ({ ...block, leaf: across?.has(block) || !(overLower(block) || high(block)) ? 'sure' : 'maybe' }));
}

/** True when another text of the head stands below this one: then it is over a group of columns. */
export const isOverOthers = (block: HeadBlock, blocks: readonly HeadBlock[]): boolean =>
  block.leaf === 'none' || blocks.some((other) => other !== block && middleOf(other) > middleOf(block) + block.size * 0.5 && other.y0 > block.y0 + block.size * 0.5 && overlapOf(other, block) > Math.min(other.x1 - other.x0, block.x1 - block.x0) * 0.3);

interface Placed {
  readonly block: HeadBlock;
  readonly level: number;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Texts at the left borders of their cells: every group's name begins where the name of a column begins. */
export function tileModeOf(blocks: readonly HeadBlock[], leaves: readonly (HeadBlock | null)[]): TileMode {
  const groups = blocks.filter((block) => !leaves.includes(block));
  return groups.length > 0 && groups.every((group) => leaves.some((leaf) => leaf !== null && Math.abs(leaf.x0 - group.x0) < 1)) ? 'left' : 'centred';
}

/** Head cells with spans: `leaves[c]` names column c; other blocks are groups, levels by height. Blank places are left out. */
export function placeHead(blocks: readonly HeadBlock[], leaves: readonly (HeadBlock | null)[], borders: readonly number[]): { cells: HeadCellPlaced[]; rows: number } {
  const groups = blocks.filter((block) => !leaves.includes(block)).sort((a, b) => middleOf(a) - middleOf(b));
  const hanging = hangsInMiddle(blocks) || !topsInRows(blocks);
  const mode = tileModeOf(blocks, leaves);
  // Where the columns' names begin: that is where a group's name at the left border begins too.
  const beginnings = [...leaves.map((leaf, col) => leaf?.x0 ?? borders[col] ?? 0), borders.at(-1) ?? 0];
  const levels: HeadBlock[][] = [];
  for (const block of groups) {
    const level = levels.at(-1);
    const first = level?.[0];
    if (level && first && middleOf(block) - middleOf(first) < block.size * 0.7) level.push(block);
    else levels.push([block]);
  }
  const placed: Placed[] = [];
  const bottom = Math.max(...blocks.map((block) => block.y1));
  // Where each column's part below its groups begins.
  const starts = leaves.map(() => Math.min(...blocks.map((block) => block.y0)));
  for (const [level, members] of levels.entries()) {
    const height = members.reduce((sum, block) => sum + middleOf(block), 0) / Math.max(1, members.length);
    // A cell's text is in the middle of its height: over all rows, or over the rows below this level. Runs end at other columns and at groups above.
    const free = leaves.map((leaf, col) => {
      const start = starts[col] ?? 0;
      if (leaf === null) return true;
      return hanging ? middleOf(leaf) > (start + bottom) / 2 + (height - start) / 2 : leaf.y0 > Math.max(...members.map((block) => block.y0)) + 0.5 * leaf.size;
    });
    const parent = (col: number): Placed | undefined => placed.filter((group) => group.from <= col && col < group.to).at(-1);
    for (let from = 0; from < leaves.length; from += 1) {
      if (!free[from]) continue;
      let to = from + 1;
      while (to < leaves.length && free[to] && parent(to) === parent(from)) to += 1;
      const own = members.filter((block) => centreOf(block) > (borders[from] ?? 0) && centreOf(block) < (borders[to] ?? 0)).sort((a, b) => a.x0 - b.x0);
      if (own.length > 0) for (const group of tile(own, from, to, mode === 'left' ? beginnings : borders, mode)) {
        placed.push({ ...group, level });
        for (let col = group.from; col < group.to; col += 1) starts[col] = 2 * height - (starts[col] ?? 0);
      }
      from = to - 1;
    }
  }
  const rows = levels.length + 1;
  const cells: HeadCellPlaced[] = [];
  const done = new Set<HeadBlock>();
  const depth = leaves.map(() => 0);
  for (const group of placed) {
    const row = Math.max(...depth.slice(group.from, group.to));
    cells.push({ row, col: group.from, rowSpan: group.level + 1 - row, colSpan: group.to - group.from, text: cellText(group.block.glyphs), glyphs: group.block.glyphs });
    for (let col = group.from; col < group.to; col += 1) depth[col] = group.level + 1;
    done.add(group.block);
  }
  // A text that fits over no columns stays with the column under its middle, so that nothing is lost.
  const stray = new Map<number, Glyph[]>();
  for (const block of groups.filter((group) => !done.has(group))) {
    const col = Math.max(0, borders.findLastIndex((border, index) => index < leaves.length && border <= centreOf(block)));
    stray.set(col, [...(stray.get(col) ?? []), ...block.glyphs]);
  }
  for (const [col, leaf] of leaves.entries()) {
    const glyphs = [...(stray.get(col) ?? []), ...(leaf?.glyphs ?? [])];
    cells.push({ row: depth[col] ?? 0, col, rowSpan: rows - (depth[col] ?? 0), colSpan: 1, text: cellText(glyphs), glyphs });
  }
  return { cells: cells.sort((a, b) => a.row - b.row || a.col - b.col), rows };
}
