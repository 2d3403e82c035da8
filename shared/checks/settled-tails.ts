import type { Evaluation } from '../model/finding.ts';
import { refKey } from '../model/ref.ts';
import { Decimal } from '../money/decimal.ts';
import { unitInLastPlace } from '../money/range.ts';
import { operandKeys } from './operand-keys.ts';

/** Standard deviations of n + 1 roundings that chance still explains; a line of the document that was left out is mostly more. */
const DEVIATIONS = 4;

/** A sum that rounding can only just explain. */
function isUnlikely({ state, severity, difference, tolerance, operands }: Evaluation): boolean {
  if (state !== 'fail' || severity === 'error' || difference === null || tolerance === null) return false;
  const printed = operands.find(({ role }) => role === 'printed');
  const parts = operands.filter(({ role }) => role === 'part');
  const off = new Decimal(difference).abs();
  if (!printed || parts.length < 2 || off.gt(tolerance)) return false;
  const last = unitInLastPlace(/\.(\d+)\s*$/.exec(printed.text)?.[1]?.length ?? 0);
  return off.lte(last.times(new Decimal(parts.length + 1).div(12).sqrt()).times(DEVIATIONS));
}

/** Keys of the figures that equations which hold exactly compute with, next to another figure that is not zero, without those that break another one. */
function confirmedKeys(evaluations: readonly Evaluation[], unlikely: readonly Evaluation[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const open = new Set(unlikely);
  for (const held of evaluations) {
    if (held.state !== 'pass' || held.relation === 'limit' || held.operands.filter(({ role, value }) => role !== 'related' && value !== '0').length < 2) continue;
    for (const key of operandKeys(held)) keys.add(key);
  }
  for (const broken of evaluations) if (broken.state === 'fail' && !open.has(broken)) for (const key of operandKeys(broken)) keys.delete(key);
  return keys;
}

/**
 * The sums that are tails after all: every figure in them that is not zero stands in another equation too, which holds exactly, and in none
 * that fails. One wrong figure would have broken both, so nothing but roundings is left to explain the difference. Others stay what they are.
 */
export function settledTails(evaluations: readonly Evaluation[]): ReadonlyMap<Evaluation, Evaluation> {
  const unlikely = evaluations.filter(isUnlikely);
  if (unlikely.length === 0) return new Map();
  const confirmed = confirmedKeys(evaluations, unlikely);
  return new Map(unlikely.filter(({ operands }) => operands.every(({ role, value, ref }) => role === 'related' || value === '0' || confirmed.has(refKey(ref)))).map((sum) => {
    const [place] = sum.at;
    return [sum, { ...sum, state: 'tail', severity: 'notice', group: place?.kind === 'cell' ? `${place.table}/tails` : 'text/tails' } satisfies Evaluation] as const;
  }));
}
