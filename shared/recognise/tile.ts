import { centreOf } from './segments.ts';

/** Whether the texts of a head stand in the middle of their cells or at their left borders. */
export type TileMode = 'centred' | 'left';

interface Block {
  readonly x0: number;
  readonly x1: number;
}

/** A block over columns `from` to `to` (exclusive). */
export interface Tiled<B extends Block> {
  readonly block: B;
  readonly from: number;
  readonly to: number;
}

/** Groups of one level over a run of columns: cut where the groups' texts come nearest to the place in their columns that the mode names. */
export function tile<B extends Block>(groups: readonly B[], from: number, to: number, borders: readonly number[], mode: TileMode): Tiled<B>[] {
  const at = (index: number): number => borders[index] ?? 0;
  const memo = new Map<string, { cost: number; cuts: readonly number[] }>();
  const best = (group: number, start: number): { cost: number; cuts: readonly number[] } => {
    const block = groups[group];
    if (!block) return start === to ? { cost: 0, cuts: [] } : { cost: Number.POSITIVE_INFINITY, cuts: [] };
    const key = `${group},${start}`;
    const known = memo.get(key);
    if (known) return known;
    let found: { cost: number; cuts: readonly number[] } = { cost: Number.POSITIVE_INFINITY, cuts: [] };
    for (let end = start + 1; end <= to; end += 1) {
      const rest = best(group + 1, end);
      const off = mode === 'left' ? Math.max(0, at(start) - 1 - block.x0) + Math.max(0, block.x0 - at(start)) : Math.abs((at(start) + at(end)) / 2 - centreOf(block));
      if (off + rest.cost < found.cost) found = { cost: off + rest.cost, cuts: [end, ...rest.cuts] };
    }
    memo.set(key, found);
    return found;
  };
  let start = from;
  return best(0, from).cuts.flatMap((end, index) => {
    const block = groups[index];
    const own = { from: start, to: end };
    start = end;
    return block ? [{ block, ...own }] : [];
  });
}
