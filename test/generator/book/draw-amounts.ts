import type { Prng } from '../../../shared/selftest/prng.ts';

/** Draws amounts in 元 and gives 分, on the grid that the options ask for. */
export function amountDrawer(rng: Prng, exact: boolean): (low: number, high: number) => number {
  return (low, high) => {
    const fen = rng.int(Math.round(low * 100), Math.round(high * 100));
    return exact ? Math.max(10_000, Math.round(fen / 10_000) * 10_000) : fen;
  };
}

/** Last year's amount: often a little different, sometimes equal, seldom none. */
export function priorOf(rng: Prng, exact: boolean, amount: number): number {
  if (amount === 0 || rng.chance(0.12)) return amount;
  if (rng.chance(0.04)) return 0;
  const prior = (amount * rng.int(780, 1240)) / 1000;
  return exact ? Math.max(10_000, Math.round(prior / 10_000) * 10_000) : Math.round(prior);
}
