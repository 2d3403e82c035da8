import type { HeadBlock, HeadCellPlaced } from './aligned-head.ts';
import { cellText } from './page-tables.ts';
import { isDrawnAt, type RuleLine } from './rule-lines.ts';
import { centreOf } from './segments.ts';
import { tile, type TileMode } from './tile.ts';

const middleOf = (block: { readonly y0: number; readonly y1: number }): number => (block.y0 + block.y1) / 2;

interface Interval {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/**
 * Head cells where rules are drawn inside the head: a rule under a text ends its cell there, no rule lets it reach down
 * (a short rule under a group's name gives that group's columns exactly). `lines` are the rules between the head's first and last texts.
 * null when a text stands on a rule, which only lines of another kind do.
 */
export function ruledHead(blocks: readonly HeadBlock[], borders: readonly number[], lines: readonly RuleLine[], mode: TileMode): { cells: HeadCellPlaced[]; rows: number } | null {
  const count = borders.length - 1;
  const rows = lines.length + 1;
  if (lines.length === 0 || blocks.some((block) => lines.some((line) => line.y > block.y0 + block.size * 0.35 && line.y < block.y1 - block.size * 0.35 && isDrawnAt(line, centreOf(block))))) return null;
  const at = (col: number): number => borders[col] ?? 0;
  const intervals = Array.from({ length: count }, (_, col): Interval[] => {
    const cuts = lines.flatMap((line, index) => (isDrawnAt(line, (at(col) + at(col + 1)) / 2) ? [index + 1] : []));
    return [0, ...cuts].map((from, index) => ({ from, to: cuts[index] ?? rows }));
  });
  /** Two stretches of the rule below with a blank between them end two groups. */
  const parted = (row: number, col: number): boolean => {
    const line = lines[row];
    const stretch = (c: number): number => line?.stretches.findIndex(({ x0, x1 }) => (at(c) + at(c + 1)) / 2 > x0 && (at(c) + at(c + 1)) / 2 < x1) ?? -1;
    return line !== undefined && stretch(col) >= 0 && stretch(col + 1) >= 0 && stretch(col) !== stretch(col + 1);
  };
  const cells: HeadCellPlaced[] = [];
  const place = (own: readonly HeadBlock[], interval: Interval, col: number, colSpan: number): void => {
    const glyphs = [...own].sort((a, b) => a.y0 - b.y0).flatMap((block) => block.glyphs);
    cells.push({ row: interval.from, col, rowSpan: interval.to - interval.from, colSpan, text: cellText(glyphs), glyphs });
  };
  const heightAt = (index: number): number => (index <= 0 ? Number.NEGATIVE_INFINITY : (lines[index - 1]?.y ?? Number.POSITIVE_INFINITY));
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < count; col += 1) {
      const interval = intervals[col]?.find((own) => own.from === row);
      if (!interval) continue;
      let end = col + 1;
      while (end < count && !parted(interval.to - 1, end - 1) && intervals[end]?.some((own) => own.from === row && own.to === interval.to)) end += 1;
      const inside = blocks.filter((block) => centreOf(block) > at(col) && centreOf(block) <= at(end) && middleOf(block) > heightAt(interval.from) && middleOf(block) <= heightAt(interval.to)).sort((a, b) => centreOf(a) - centreOf(b));
      const lowest = interval.to === rows;
      if (lowest || inside.length === 0 || inside.length > end - col) {
        for (let own = col; own < end; own += 1) place(inside.filter((block) => centreOf(block) > at(own) && centreOf(block) <= at(own + 1)), interval, own, 1);
      } else for (const group of tile(inside, col, end, borders, mode)) place([group.block], interval, group.from, group.to - group.from);
      col = end - 1;
    }
  }
  return { cells: cells.sort((a, b) => a.row - b.row || a.col - b.col), rows };
}
