import type { Evaluation, Severity } from '../model/finding.ts';
import { compare } from './comparison.ts';
import type { Figure } from './figure.ts';
import type { Rule } from './rule.ts';

/**
 * A figure that may not exceed another. More is a failure like an unequal figure; less is as it should be, and says nothing about
 * what either figure ought to be.
 */
export function atMost(rule: Rule, part: Figure | null, whole: Figure | null, message: string, severity?: Severity): Evaluation | null {
  if (part?.state === 'unreadable' || whole?.state === 'unreadable') return null;
  const checked = compare(rule, part, whole, message);
  if (!checked) return null;
  const less = checked.difference?.startsWith('-') ?? false;
  if (checked.state === 'fail' && checked.messageId === message) {
    return less ? { ...checked, state: 'pass', operands: checked.operands.map((operand) => ({ ...operand, role: 'related' as const })) } : { ...checked, severity: severity ?? checked.severity, relation: 'limit' };
  }
  return checked;
}
