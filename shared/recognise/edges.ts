import type { Ruling } from '../model/raw-document.ts';
import { SETTINGS } from './settings.ts';

/** A line of one direction: at `at` across its axis, from `from` to `to` along it. */
export interface Edge {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lines of a page by direction: `across` are horizontal (at = y), `down` vertical (at = x). */
export interface Edges {
  readonly across: readonly Edge[];
  readonly down: readonly Edge[];
}

/** Moves parallel edges that lie close together onto their common middle. */
function snap(edges: readonly Edge[], within: number): Edge[] {
  const sorted = [...edges].sort((a, b) => a.at - b.at);
  const out: Edge[] = [];
  let group: Edge[] = [];
  const flush = (): void => {
    // Longer lines decide: a short tick beside a long rule must not pull it away.
    const weight = group.reduce((sum, edge) => sum + edge.to - edge.from, 0) || 1;
    const at = group.reduce((sum, edge) => sum + edge.at * (edge.to - edge.from), 0) / weight || (group[0]?.at ?? 0);
    for (const edge of group) out.push({ at, from: edge.from, to: edge.to });
    group = [];
  };
  for (const edge of sorted) {
    const first = group[0];
    const last = group.at(-1);
    if (first && last && (edge.at - last.at > within || edge.at - first.at > within * 1.5)) flush();
    group.push(edge);
  }
  if (group.length > 0) flush();
  return out;
}

/** Joins collinear edges that touch, overlap or nearly touch. */
function join(edges: readonly Edge[]): Edge[] {
  const sorted = [...edges].sort((a, b) => a.at - b.at || a.from - b.from);
  const out: Edge[] = [];
  for (const edge of sorted) {
    const last = out.at(-1);
    if (last && last.at === edge.at && edge.from - last.to <= SETTINGS.join) out[out.length - 1] = { at: last.at, from: last.from, to: Math.max(last.to, edge.to) };
    else out.push(edge);
  }
  return out;
}

/** Joins pieces of one drawn line. Lines of different tables are not yet compared. */
const strokes = (edges: readonly Edge[]): Edge[] => join(snap(edges, SETTINGS.stroke)).filter((edge) => edge.to - edge.from >= SETTINGS.shortest);

/** Brings the lines of one table onto common positions. */
export const aligned = (edges: readonly Edge[]): Edge[] => join(snap(edges, SETTINGS.snap));

/** Drawn lines → joined edges of two directions. */
export function edgesOf(rulings: readonly Ruling[]): Edges {
  const across: Edge[] = [];
  const down: Edge[] = [];
  for (const line of rulings) {
    if (Math.abs(line.y1 - line.y0) <= Math.abs(line.x1 - line.x0)) across.push({ at: (line.y0 + line.y1) / 2, from: Math.min(line.x0, line.x1), to: Math.max(line.x0, line.x1) });
    else down.push({ at: (line.x0 + line.x1) / 2, from: Math.min(line.y0, line.y1), to: Math.max(line.y0, line.y1) });
  }
  return { across: strokes(across), down: strokes(down) };
}
