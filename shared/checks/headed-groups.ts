import type { Part } from './equation.ts';
import { checkSum } from './equation.ts';
import type { Rule } from './rule.ts';

/**
 * Lines that print units and their projects in one column without telling them apart: each unit's line equals the lines that follow
 * up to the next unit. Returns the lines that head such groups; null when the lines do not fall into groups without a rest.
 */
export function groupHeads(rule: Rule, parts: readonly Part[]): readonly Part[] | null {
  const heads: Part[] = [];
  let at = 0;
  while (at < parts.length) {
    const head = parts[at];
    if (!head) return null;
    let end = at + 2;
    while (end <= parts.length && !['pass', 'tail'].includes(checkSum(rule, head.figure, parts.slice(at + 1, end), { message: '' }).state)) end += 1;
    if (end > parts.length) return null;
    heads.push(head);
    at = end;
  }
  return heads.length > 0 ? heads : null;
}
