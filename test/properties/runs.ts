/** The gate draws the same examples every time: a commit must not be refused for what chance found in it. */
const SEED = 20_260_101;

/**
 * How often a property is tried and from which start, for `fc.assert`. A hunt draws others and more:
 * `PROPERTY_TIMES=50 PROPERTY_SEED=random npm test -- unit properties`; a failing run prints its seed, which `PROPERTY_SEED` takes.
 */
export function runs(count: number): { readonly numRuns: number; readonly seed?: number } {
  const numRuns = count * Number(process.env['PROPERTY_TIMES'] ?? 1);
  const seed = process.env['PROPERTY_SEED'] ?? String(SEED);
  return seed === 'random' ? { numRuns } : { numRuns, seed: Number(seed) };
}
