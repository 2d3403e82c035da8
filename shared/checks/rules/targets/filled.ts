import { REQUIRED_KINDS } from '../../profiles/target-words.ts';
import type { Rule } from '../../rule.ts';
import { judged } from '../../target-evaluation.ts';
import { targetProjects } from '../../target-projects.ts';

/** J-07: the indicators that every project must have are not blank. */
export const targetsFilled: Rule = {
  id: 'targets/filled',
  catalogue: 'J-07',
  sources: ['TPL', 'STD'],
  severity: 'warning',
  must: 'template',
  profiles: ['budget', 'final'],
  needs: ['project_targets'],
  messages: ['blank', 'none'],
  *check(context) {
    for (const project of targetProjects(context)) {
      const { indicators, blank, place } = project;
      const asked = REQUIRED_KINDS.filter((kind) => blank.some((each) => each.kind === kind) || indicators.some((each) => each.kind === kind));
      const missing = asked.filter((kind) => !indicators.some((each) => each.kind === kind));
      if (asked.length > 1 && missing.length === asked.length) {
        // Such lines are often headings or purchases that only carry an amount.
        yield judged(targetsFilled, project, { ok: false, severity: 'notice', message: 'none', actual: '', at: place ? [place] : [], name: 'all' });
        continue;
      }
      for (const kind of asked) {
        yield judged(targetsFilled, project, { ok: !missing.includes(kind), message: 'blank', actual: '', at: blank.filter((each) => each.kind === kind).map(({ at }) => at).slice(0, 1), name: kind, data: { what: `J:${kind}` } });
      }
    }
  },
};
