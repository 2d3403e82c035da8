import type { Evaluation } from '../model/finding.ts';
import { checkSame } from './equation.ts';
import { evaluation } from './evaluation.ts';
import type { Figure } from './figure.ts';
import type { Rule } from './rule.ts';
import type { TableReader } from './table-reader.ts';

/** Compares two figures where both places exist and at least one prints something; null otherwise. */
export function compare(rule: Rule, figure: Figure | null, other: Figure | null, message: string): Evaluation | null {
  if (!figure || !other || (figure.state === 'blank' && other.state === 'blank')) return null;
  return checkSame(rule, figure, other, { message });
}

/** `not_run`: a table has no line or column that the comparison needs. `what` is a line key or column field. */
export function noOperand(rule: Rule, table: TableReader, what: string): Evaluation {
  return evaluation(rule, {
    state: 'not_run', message: 'no-operand', data: { table: table.title, what }, at: [{ kind: 'table', table: table.table.id }],
    group: `${table.table.id}/unread`, address: [table.name, what],
  });
}
