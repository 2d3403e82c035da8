import { plantInCells, type CellSlipKind } from './plant-cells.ts';
import { plantInText } from './plant-text.ts';
import { createPrng } from './prng.ts';
import type { Slip } from './slip.ts';
import type { SlipKind } from './slip-kinds.ts';
import type { Spots } from './spots.ts';

const inCells = (kind: SlipKind): kind is CellSlipKind => /^(?:cell-|rows?-|columns-|code-|line-)/.test(kind);

/** Plants one error of a kind; the same seed always plants the same. Null when the document has no place for it. */
export function plantSlip(spots: Spots, kind: SlipKind, seed: number): Slip | null {
  const rng = createPrng(seed, kind);
  return inCells(kind) ? plantInCells(kind, spots, rng) : plantInText(kind, spots, rng);
}
