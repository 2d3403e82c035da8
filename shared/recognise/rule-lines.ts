import type { Edge } from './edges.ts';

/** A horizontal rule with the stretches in which it is drawn: cells that span rows interrupt it. Page coordinates in points. */
export interface RuleLine {
  readonly y: number;
  readonly stretches: readonly { readonly x0: number; readonly x1: number }[];
}

/** Rules at one height belong together within this. */
const SAME = 1.5;
/** A stretch reaches this far beyond its drawn end. */
const REACH = 1;

/** Horizontal rules by height, top to bottom. */
export function ruleLinesOf(rules: readonly Edge[]): RuleLine[] {
  const lines: { y: number; stretches: { x0: number; x1: number }[] }[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const line = lines.at(-1);
    if (line && rule.at - line.y <= SAME) line.stretches.push({ x0: rule.from, x1: rule.to });
    else lines.push({ y: rule.at, stretches: [{ x0: rule.from, x1: rule.to }] });
  }
  return lines.map(({ y, stretches }) => ({ y, stretches: stretches.sort((a, b) => a.x0 - b.x0) }));
}

/** True when the rule is drawn at x. */
export const isDrawnAt = (line: RuleLine, x: number): boolean => line.stretches.some((stretch) => x >= stretch.x0 - REACH && x <= stretch.x1 + REACH);

/** Length drawn. */
export const drawnLength = (line: RuleLine): number => line.stretches.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);

/** Where rules begin or end between the table's outlines: borders of columns that are not drawn themselves. */
export function inkedBorders(lines: readonly RuleLine[], outline: { readonly x0: number; readonly x1: number }): number[] {
  const ends = lines.flatMap((line) => line.stretches.flatMap(({ x0, x1 }) => [x0, x1]));
  return ends.filter((x) => x > outline.x0 + 3 && x < outline.x1 - 3).sort((a, b) => a - b);
}
