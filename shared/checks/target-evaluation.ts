import type { Evaluation, Severity } from '../model/finding.ts';
import type { CellRef } from '../model/ref.ts';
import { evaluation } from './evaluation.ts';
import type { Rule } from './rule.ts';
import type { TargetProject } from './target-projects.ts';

/** What a rule says about one promise of a project. */
export interface Judged {
  readonly ok: boolean;
  readonly message: string;
  readonly severity?: Severity;
  /** The words judged and what they should agree with, as printed. */
  readonly actual: string;
  readonly expected?: string | null;
  readonly data?: Readonly<Record<string, string>>;
  readonly at: readonly CellRef[];
  /** What is judged, without its value: the indicator's name or kind. */
  readonly name: string;
}

/** An evaluation of a project's indicator, goal or form line. */
export const judged = (rule: Rule, project: TargetProject, parts: Judged): Evaluation => evaluation(rule, {
  state: parts.ok ? 'pass' : 'fail', severity: parts.severity ?? rule.severity, message: parts.message, at: parts.at, actual: parts.actual, expected: parts.expected ?? null,
  data: { table: project.table.title, project: project.name, name: parts.name, actual: parts.actual, expected: parts.expected ?? '', ...parts.data },
  address: [project.table.name, project.name, parts.name],
});
