import type { Evaluation } from '../model/finding.ts';
import { evaluation } from './evaluation.ts';
import type { Rule } from './rule.ts';
import { contentOf } from './table-content.ts';
import type { TableReader } from './table-reader.ts';

const codesOf = (table: TableReader, prefix: string): readonly string[] => table.lists.flatMap((list) => list.lines).filter((line) => line.key.startsWith(prefix)).map((line) => line.key.slice(prefix.length));

/** Whether tables with figures go down to codes of `digits` digits. Without any code nobody can tell; a table of totals beside one with codes (江苏 支出总表) is no list of subjects. */
export function* codeDepth(rule: Rule, tables: readonly TableReader[], prefix: 'F:' | 'E:', digits: number): Iterable<Evaluation> {
  const filled = tables.filter((table) => contentOf(table) === 'figures');
  const coded = filled.some((table) => codesOf(table, prefix).length > 0);
  for (const table of filled) if (!coded || codesOf(table, prefix).length > 0) yield depthOf(rule, table, prefix, digits);
}

function depthOf(rule: Rule, table: TableReader, prefix: string, digits: number): Evaluation {
  const codes = codesOf(table, prefix);
  const at = [{ kind: 'table', table: table.table.id }] as const;
  const data = { table: table.title, digits: String(digits) };
  if (codes.length === 0) return evaluation(rule, { state: 'not_run', message: 'no-codes', data, at, group: 'document/no-codes', address: [table.name] });
  // 支出总表 of a department may list its units by class; the general budget may not.
  const severity = table.table.kind === 'expenditure' || table.table.kind === 'f_expenditure' ? 'warning' : rule.severity;
  return evaluation(rule, { severity, state: codes.some((code) => code.length >= digits) ? 'pass' : 'fail', message: 'not-deep-enough', data, at, address: [table.name] });
}
