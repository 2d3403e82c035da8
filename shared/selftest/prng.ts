/** A small seeded source of chance (mulberry32): the same seed gives the same document on every machine. */
export interface Prng {
  /** A whole number in [low, high]. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** `count` different items in their original order. */
  readonly sample: <T>(items: readonly T[], count: number) => readonly T[];
}

/** Makes a source of chance; `stream` separates independent uses of one seed. */
export function createPrng(seed: number, stream = ''): Prng {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  for (const char of stream) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new Error('cannot pick from an empty list');
    return item;
  };
  const sample = <T>(items: readonly T[], count: number): readonly T[] => {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, items.length)) chosen.add(int(0, items.length - 1));
    return items.filter((_, index) => chosen.has(index));
  };
  return { int, chance: (probability) => next() < probability, pick, sample };
}
