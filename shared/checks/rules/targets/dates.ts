import { compact } from '../../../classify/compact.ts';
import { halfWidth } from '../../../language/half-width.ts';
import { evaluation } from '../../evaluation.ts';
import { valueBeside } from '../../form-funds.ts';
import { LONGEST_TERM, TERM_IN_YEARS, TERM_LABEL, YEAR_IN_TARGET } from '../../profiles/target-words.ts';
import type { Rule } from '../../rule.ts';
import { judged } from '../../target-evaluation.ts';
import { targetProjects } from '../../target-projects.ts';

/** J-08: the years of a year's targets are that year's, and a project's term is one that a project can have. */
export const targetsDates: Rule = {
  id: 'targets/dates',
  catalogue: 'J-08',
  sources: ['GK'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['project_targets'],
  messages: ['past-year', 'long-term'],
  *check(context) {
    const year = context.view.facts.fiscalYear;
    for (const project of year === null ? [] : targetProjects(context)) {
      for (const indicator of project.indicators) {
        const years = [...indicator.target.matchAll(YEAR_IN_TARGET)].map((match) => Number(match[1]));
        if (years.length === 0) continue;
        yield judged(targetsDates, project, { ok: Math.max(...years) >= (year ?? 0), message: 'past-year', actual: indicator.target, expected: String(year), at: [indicator.at], name: indicator.name });
      }
    }
    for (const table of context.ofKind('project_targets')) {
      for (const label of table.table.cells) {
        if (label.text.length > 12 || !TERM_LABEL.test(compact(label.text))) continue;
        const value = valueBeside(table, label);
        const term = TERM_IN_YEARS.exec(halfWidth(value?.text ?? '').trim());
        if (!value || !term) continue;
        yield evaluation(targetsDates, {
          state: Number(term[1]) > LONGEST_TERM ? 'fail' : 'pass', message: 'long-term', data: { table: table.title, actual: value.text }, actual: value.text,
          at: [{ kind: 'cell', table: table.table.id, row: value.row, col: value.col }], address: [table.name, 'term'],
        });
      }
    }
  },
};
