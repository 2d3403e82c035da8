import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Disclosure } from '../disclosure.ts';
import { createPrng } from '../../../shared/selftest/prng.ts';
import { changeThreePublic, changeUnit, dropDigit, fillEmptyTable, removeRow, shiftPoint, swapCells, transposeTotal } from './plant-in-table.ts';
import { projectCount, staleAmount, wrongDirection, wrongPercentage } from './plant-in-text.ts';
import { PLANT_KINDS, type PlantFocus, type PlantKind, type PlantResult } from './planted.ts';

export { PLANT_KINDS, type PlantFocus, type PlantKind, type PlantResult };

/** Plants one error in one place; throws when the document has no place for it (for example no 三公 table). */
export function plantError(disclosure: Disclosure, kind: PlantKind, seed: number, focus: PlantFocus = {}): PlantResult {
  const rng = createPrng(seed, kind);
  switch (kind) {
    case 'transposed-total': return transposeTotal(disclosure, rng, focus);
    case 'dropped-digit': return dropDigit(disclosure, rng, focus);
    case 'decimal-shift': return shiftPoint(disclosure, rng, focus);
    case 'stale-amount': return staleAmount(disclosure, rng, focus);
    case 'wrong-percentage': return wrongPercentage(disclosure, rng, focus);
    case 'wrong-direction': return wrongDirection(disclosure, rng, focus);
    case 'missing-row': return removeRow(disclosure, rng, focus);
    case 'swapped-cells': return swapCells(disclosure, rng, focus);
    case 'wrong-unit': return changeUnit(disclosure, rng, focus);
    case 'three-public-part': return changeThreePublic(disclosure, rng, focus);
    case 'project-count': return projectCount(disclosure, rng, focus);
    case 'empty-with-figures': return fillEmptyTable(disclosure, rng);
    default: return assertNever(kind);
  }
}
