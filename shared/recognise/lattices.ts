import { aligned, type Edge, type Edges } from './edges.ts';
import { SETTINGS } from './settings.ts';

/** Lines that hang together: one table, or a frame, or a form rule. */
export interface Lattice {
  readonly across: readonly Edge[];
  readonly down: readonly Edge[];
}

const meets = (across: Edge, down: Edge): boolean =>
  down.at >= across.from - SETTINGS.meet && down.at <= across.to + SETTINGS.meet &&
  across.at >= down.from - SETTINGS.meet && across.at <= down.to + SETTINGS.meet;

/** Groups edges that meet, directly or through others. Lines that meet none (underlines, strike-throughs) are left out. */
export function latticesOf(edges: Edges): Lattice[] {
  const parent = new Map<Edge, Edge>();
  const root = (edge: Edge): Edge => {
    let top = edge;
    for (let next = parent.get(top); next && next !== top; next = parent.get(top)) top = next;
    parent.set(edge, top);
    return top;
  };
  for (const edge of [...edges.across, ...edges.down]) parent.set(edge, edge);
  for (const across of edges.across) {
    for (const down of edges.down) if (meets(across, down)) parent.set(root(across), root(down));
  }
  const groups = new Map<Edge, { across: Edge[]; down: Edge[] }>();
  const groupOf = (edge: Edge): { across: Edge[]; down: Edge[] } => {
    const key = root(edge);
    const group = groups.get(key) ?? { across: [], down: [] };
    groups.set(key, group);
    return group;
  };
  for (const edge of edges.across) groupOf(edge).across.push(edge);
  for (const edge of edges.down) groupOf(edge).down.push(edge);
  return [...groups.values()].filter((group) => group.across.length > 0 && group.down.length > 0)
    .map((group) => ({ across: aligned(group.across), down: aligned(group.down) }));
}
