import type { Evaluation, Suspect } from '../model/finding.ts';
import { refKey } from '../model/ref.ts';
import { mendsRate } from './mended-rate.ts';

/** Rates and shares that were computed again: one printed percentage over figures that stand beside it. */
export const isRate = ({ state, operands }: Evaluation): boolean =>
  (state === 'pass' || state === 'fail') && operands.filter(({ role }) => role === 'printed').length === 1 && operands.some(({ role }) => role === 'related') && !operands.some(({ role }) => role === 'part');

/**
 * Of several figures of which one is wrong the one that the percentages speak against: a rate that fails holds with its right value, or rates
 * that hold would break with the right values of all others. Null where they do not decide it.
 */
export function toldByRates(suspects: readonly Suspect[], rates: readonly Evaluation[]): Suspect | null {
  const judged = suspects.map((suspect) => {
    const own = rates.filter(({ operands }) => operands.some(({ ref, role }) => role === 'related' && refKey(ref) === refKey(suspect.ref)));
    const holds = (rate: Evaluation): boolean => mendsRate(rate, suspect.ref, suspect.value);
    return { suspect, mends: own.some((rate) => rate.state === 'fail' && holds(rate)), breaks: own.some((rate) => rate.state === 'pass' && !holds(rate)) };
  });
  const open = judged.filter(({ breaks }) => !breaks);
  const mending = open.filter(({ mends }) => mends);
  const [told, ...others] = mending.length > 0 ? mending : open.length < judged.length ? open : [];
  return told && others.length === 0 ? told.suspect : null;
}
