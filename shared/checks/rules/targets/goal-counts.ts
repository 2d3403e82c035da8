import { compact } from '../../../classify/compact.ts';
import { Decimal } from '../../../money/decimal.ts';
import { AT_LEAST, AT_MOST, COUNT_ENDING, GOAL_COUNT, LESS_THAN, MORE_THAN } from '../../profiles/target-words.ts';
import type { Rule } from '../../rule.ts';
import { judged } from '../../target-evaluation.ts';
import { type Goal, type Indicator, targetProjects } from '../../target-projects.ts';

interface Counted { readonly goal: Goal; readonly number: Decimal; readonly unit: string; readonly printed: string; /** Words of the clause around the number. */ readonly around: readonly string[] }

/** Numbers with a counting word and the words before and behind them, up to the next mark or number. */
function countsOf(goal: Goal): readonly Counted[] {
  return [...goal.text.matchAll(GOAL_COUNT)].map((match): Counted => {
    const before = /[^,.。;；、:()\d]*$/u.exec(goal.text.slice(0, match.index))?.[0] ?? '';
    const after = /^[^,。;；、:()\d]*/u.exec(goal.text.slice(match.index + match[0].length))?.[0] ?? '';
    return { goal, number: new Decimal((match[1] ?? '0').replaceAll(',', '')), unit: match[2] ?? '', printed: match[0], around: [compact(before), compact(after)] };
  });
}

/** Length of the longest run of characters that both texts have. */
function shared(a: string, b: string): number {
  let most = 0;
  for (let start = 0; start < a.length; start += 1) {
    while (start + most < a.length && b.includes(a.slice(start, start + most + 1))) most += 1;
  }
  return most;
}

/** Four characters in common name one thing; a shorter name must be there as a whole, right beside the number. */
function sameThing(counted: Counted, indicator: Indicator): boolean {
  const core = indicator.name.replace(COUNT_ENDING, '');
  const [before = '', after = ''] = counted.around;
  if (core.length < 2) return false;
  return core.length < 4 ? before.endsWith(core) || after.startsWith(core) : counted.around.some((words) => shared(core, words) >= 4);
}

function fits(stated: Decimal, relation: string, target: Decimal): boolean {
  if (AT_LEAST.test(relation)) return stated.gte(target);
  if (MORE_THAN.test(relation)) return stated.gt(target);
  if (AT_MOST.test(relation)) return stated.lte(target);
  return LESS_THAN.test(relation) ? stated.lt(target) : stated.eq(target);
}

/** J-03: a number that a goal states and its indicator agree. */
export const targetsGoalCounts: Rule = {
  id: 'targets/goal-counts',
  catalogue: 'J-03',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['project_targets'],
  messages: ['count-differs'],
  *check(context) {
    for (const project of targetProjects(context)) {
      const counts = project.goals.flatMap(countsOf);
      const seen = new Set<string>();
      for (const indicator of counts.length === 0 ? [] : project.indicators) {
        const { kind, number, unit, name } = indicator;
        const key = `${name}|${indicator.target}`;
        if (kind !== 'quantity' || number === null || unit === '' || seen.has(key)) continue;
        seen.add(key);
        const about = counts.filter((counted) => counted.unit === unit && sameThing(counted, indicator));
        const [first] = about;
        if (!first) continue;
        const target = new Decimal(number);
        // One of several numbers of that thing may be the one that is measured.
        const ok = about.some((counted) => fits(counted.number, indicator.relation, target));
        yield judged(targetsGoalCounts, project, { ok, message: 'count-differs', actual: `${indicator.relation}${number}${unit}`, expected: first.printed, at: [indicator.at, first.goal.at], name });
      }
    }
  },
};
