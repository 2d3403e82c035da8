import { compact } from '../../../classify/compact.ts';
import type { CellRef } from '../../../model/ref.ts';
import type { Rule } from '../../rule.ts';
import { judged } from '../../target-evaluation.ts';
import { targetProjects } from '../../target-projects.ts';

/** Shorter goals (保障单位正常运转) are said of many projects by right. */
const LONG_ENOUGH = 30;

/** J-09 (own): two projects of different names do not have one and the same goal; most are copied from the line above. */
export const targetsSameGoal: Rule = {
  id: 'targets/same-goal',
  catalogue: 'J-09',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['project_targets'],
  messages: ['same-goal'],
  *check(context) {
    const known = new Map<string, { readonly name: string; readonly at: CellRef }>();
    for (const project of targetProjects(context)) {
      for (const goal of project.goals) {
        const text = compact(goal.text);
        if (text.length < LONG_ENOUGH) continue;
        const first = known.get(text);
        const same = first !== undefined && compact(first.name) !== compact(project.name);
        if (!first) known.set(text, { name: project.name, at: goal.at });
        yield judged(targetsSameGoal, project, { ok: !same, message: 'same-goal', actual: `${goal.text.slice(0, 24)}…`, expected: null, at: same ? [goal.at, first.at] : [goal.at], name: 'goal', data: { otherName: first?.name ?? '' } });
      }
    }
  },
};
