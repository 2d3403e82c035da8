/** Index into the earlier sequence, index into the later one. */
export type Matched = readonly [number, number];

/** More comparisons than this in one gap would be felt. */
const MOST = 60_000;
/** Larger gaps are compared piece by piece, each with the piece at the same height of the other side. */
const PIECE = 120;

/** Strictly growing second numbers, longest first found: what keeps its order among places that both sides have once. */
function longestRising(pairs: readonly Matched[]): readonly Matched[] {
  const tails: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, j], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const rising: Matched[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rising.push(pair);
  }
  return rising.toReversed();
}

/** The best total of `alike` over pairs in order; only pairs of at least `least` count. */
function bestPairs(a: Span, b: Span, alike: (i: number, j: number) => number, least: number): readonly Matched[] {
  const [rows, cols] = [a.to - a.from, b.to - b.from];
  const width = cols + 1;
  const best = new Float64Array((rows + 1) * width);
  const score = (i: number, j: number): number => { const found = alike(a.from + i, b.from + j); return found >= least ? found : 0; };
  const scores = new Float64Array(rows * cols);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = cols - 1; j >= 0; j -= 1) {
      const own = (scores[i * cols + j] = score(i, j));
      const taken = own > 0 ? own + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(taken, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: Matched[] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < cols) {
    const own = scores[i * cols + j] ?? 0;
    const here = best[i * width + j] ?? 0;
    if (own > 0 && here === own + (best[(i + 1) * width + j + 1] ?? 0)) {
      pairs.push([a.from + i, b.from + j]);
      i += 1;
      j += 1;
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function fill(a: Span, b: Span, alike: (i: number, j: number) => number, least: number): readonly Matched[] {
  const [rows, cols] = [a.to - a.from, b.to - b.from];
  if (rows === 0 || cols === 0) return [];
  if (rows * cols <= MOST) return bestPairs(a, b, alike, least);
  const pieces = Math.ceil(Math.max(rows, cols) / PIECE);
  const cut = ({ from, to }: Span, at: number): number => from + Math.round(((to - from) * at) / pieces);
  return Array.from({ length: pieces }, (_, at) => bestPairs({ from: cut(a, at), to: cut(a, at + 1) }, { from: cut(b, at), to: cut(b, at + 1) }, alike, least)).flat();
}

/** Exact matches of a stretch: its common ends, then what both sides have exactly once, and the same again between those. */
function exact(a: readonly string[], b: readonly string[], own: Span, other: Span, out: Matched[]): void {
  let [i0, j0, i1, j1] = [own.from, other.from, own.to, other.to];
  while (i0 < i1 && j0 < j1 && a[i0] === b[j0]) out.push([i0++, j0++]);
  const tail: Matched[] = [];
  while (i1 > i0 && j1 > j0 && a[i1 - 1] === b[j1 - 1]) tail.push([--i1, --j1]);
  if (i0 < i1 && j0 < j1) {
    const once = (list: readonly string[], from: number, to: number): ReadonlyMap<string, number> => {
      const found = new Map<string, number>();
      for (let at = from; at < to; at += 1) found.set(list[at] ?? '', found.has(list[at] ?? '') ? -1 : at);
      return found;
    };
    const there = once(b, j0, j1);
    const anchors = longestRising([...once(a, i0, i1)].flatMap(([text, i]): Matched[] => { const j = there.get(text) ?? -1; return i >= 0 && j >= 0 ? [[i, j]] : []; }));
    if (anchors.length > 0) {
      let [i, j] = [i0, j0];
      for (const [ai, aj] of [...anchors, [i1, j1] as const]) {
        exact(a, b, { from: i, to: ai }, { from: j, to: aj }, out);
        if (ai < i1) out.push([ai, aj]);
        [i, j] = [ai + 1, aj + 1];
      }
    }
  }
  out.push(...tail.toReversed());
}

/**
 * Which entry of the later sequence continues which of the earlier one, in order. Equal texts first; what is left between them is paired by
 * `alike` (0..1) where it is at least `least`. What has no partner is in no pair.
 */
export function alignSequences(a: readonly string[], b: readonly string[], alike: (i: number, j: number) => number, least: number): readonly Matched[] {
  const sure: Matched[] = [];
  exact(a, b, { from: 0, to: a.length }, { from: 0, to: b.length }, sure);
  const all: Matched[] = [];
  let [i, j] = [0, 0];
  for (const [si, sj] of [...sure, [a.length, b.length] as const]) {
    all.push(...fill({ from: i, to: si }, { from: j, to: sj }, alike, least));
    if (si < a.length) all.push([si, sj]);
    [i, j] = [si + 1, sj + 1];
  }
  return all;
}
