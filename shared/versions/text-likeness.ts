const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** Longer texts are told apart by their beginning. */
const LOOKED_AT = 600;

/** How much entry i of one list and entry j of the other have in common, 0..1: shared pairs of neighbouring characters. */
export function textLikeness(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const known = [new Map<number, ReadonlyMap<string, number>>(), new Map<number, ReadonlyMap<string, number>>()] as const;
  const pairs = (side: 0 | 1, text: string, at: number): ReadonlyMap<string, number> => {
    const found = known[side].get(at) ?? pairsOf(text);
    known[side].set(at, found);
    return found;
  };
  return (i, j) => {
    const [left, right] = [(a[i] ?? '').slice(0, LOOKED_AT), (b[j] ?? '').slice(0, LOOKED_AT)];
    if (left === right) return 1;
    if (left.length < 2 || right.length < 2) return 0;
    let shared = 0;
    const theirs = pairs(1, right, j);
    for (const [pair, times] of pairs(0, left, i)) shared += Math.min(times, theirs.get(pair) ?? 0);
    return (2 * shared) / (left.length + right.length - 2);
  };
}
