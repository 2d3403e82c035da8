import type { Diagnosis } from '../model/finding.ts';
import type { Figure } from './figure.ts';
import { checkPercentage } from './percentage.ts';
import type { Rule } from './rule.ts';

/**
 * Up written for down, or down for up: the printed rate does not follow as the words stand and follows to the last digit the other way
 * round. `change` is signed as the words say. Null when the rate does not decide it.
 */
export function reversedDirection(rule: Rule, rate: Figure, change: Figure, current: Figure): Diagnosis | null {
  const other = { ...change, value: change.value.neg() };
  const held = checkPercentage(rule, { message: '', printed: rate, numerator: other, denominator: [{ figure: current, sign: 1 }, { figure: other, sign: -1 }] });
  if (held?.state !== 'pass' || change.value.isZero()) return null;
  return { kind: 'direction', data: { label: change.row, printed: `${rate.text.replace('%', '')}%` }, proposal: null };
}
