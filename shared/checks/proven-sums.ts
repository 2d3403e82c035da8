import type { Evaluation } from '../model/finding.ts';

/** Sums of several parts that must hold before figures of unknown meaning are believed to add up, … */
const LEAST = 3;
/** … and for each one that fails. */
const FOR_EACH = 5;

const isNothing = (value: string): boolean => /^-?0*(?:\.0*)?$/.test(value);

/**
 * Sums that no word of the head promises (economic classes as columns, 小计 of an unknown group): what holds on line after line is what the form
 * means, and a single line where it does not is a slip. Nothing is said where less is known.
 */
export function provenSums(sums: readonly Evaluation[]): readonly Evaluation[] {
  const held = sums.filter((sum) => sum.state === 'pass' && sum.operands.filter((operand) => operand.role === 'part' && !isNothing(operand.value)).length > 1).length;
  const failed = sums.filter((sum) => sum.state === 'fail').length;
  return held >= LEAST && held >= failed * FOR_EACH ? sums.filter((sum) => sum.state !== 'not_run') : [];
}
