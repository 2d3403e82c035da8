import type { Evaluation } from '../model/finding.ts';
import { refKey } from '../model/ref.ts';

const known = new WeakMap<Evaluation, readonly string[]>();

/** Keys of the figures that an equation computes with, those only shown beside it left out. Asked of every evaluation after every edit, made once for each. */
export function operandKeys(evaluation: Evaluation): readonly string[] {
  let keys = known.get(evaluation);
  if (keys === undefined) {
    keys = evaluation.operands.filter((operand) => operand.role !== 'related').map((operand) => refKey(operand.ref));
    known.set(evaluation, keys);
  }
  return keys;
}
