import { compact } from '../../../classify/compact.ts';
import type { CellRef } from '../../../model/ref.ts';
import type { Rule } from '../../rule.ts';
import { judged } from '../../target-evaluation.ts';
import { targetProjects } from '../../target-projects.ts';

/** Shorter goals (保障单位正常运转) are said of many projects by right. */
const LONG_ENOUGH = 30;

/** One kind of work in two places, or in two years, has one goal by right: its names share more than half of themselves. */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const half = Math.ceil(short.length / 2);
  return Array.from({ length: short.length - half + 1 }, (_, start) => short.slice(start, start + half)).some((part) => long.includes(part));
}

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
        const same = first !== undefined && !alike(compact(first.name), compact(project.name));
        if (!first) known.set(text, { name: project.name, at: goal.at });
        yield judged(targetsSameGoal, project, { ok: !same, message: 'same-goal', actual: `${goal.text.slice(0, 24)}…`, expected: null, at: same ? [goal.at, first.at] : [goal.at], name: 'goal', data: { otherName: first?.name ?? '' } });
      }
    }
  },
};
