import type { Evaluation } from '../../../model/finding.ts';
import { Decimal } from '../../../money/decimal.ts';
import { AT_LEAST, AT_MOST, BAD_THING, DONE_ABOUT, LESS_THAN, MORE_THAN, NO_SHARE, NOT_A_SHARE, RATE_NAME } from '../../profiles/target-words.ts';
import type { Rule } from '../../rule.ts';
import { judged } from '../../target-evaluation.ts';
import { type Indicator, type TargetProject, targetProjects } from '../../target-projects.ts';

/** What is wrong with a target; null when nothing is. */
function fault({ name, relation, number, unit, kind }: Indicator): string | null {
  if (number === null) return null;
  const value = new Decimal(number);
  const upper = AT_MOST.test(relation) || LESS_THAN.test(relation);
  const lower = AT_LEAST.test(relation) || MORE_THAN.test(relation);
  const bad = BAD_THING.test(name) && !DONE_ABOUT.test(name);
  const share = RATE_NAME.test(name) && !NO_SHARE.test(name);
  if (share && unit.startsWith('%') && value.gt(100)) return 'over-hundred';
  // 可持续影响指标 say for how long something lasts.
  if (share && kind !== 'lasting' && NOT_A_SHARE.test(unit)) return 'unit-of-rate';
  if (bad && lower && value.gt(0)) return 'more-of-bad';
  if (bad && share && upper && unit.startsWith('%') && value.gte(50)) return 'more-of-bad';
  if (kind === 'satisfaction' && upper && unit.startsWith('%') && !bad) return 'less-of-good';
  return null;
}

function* checked(project: TargetProject): Iterable<Evaluation> {
  const seen = new Set<string>();
  for (const indicator of project.indicators) {
    const key = `${indicator.name}|${indicator.target}`;
    // A form prints each indicator for the term and for the year.
    if (indicator.number === null || indicator.name === '' || seen.has(key)) continue;
    seen.add(key);
    const found = fault(indicator);
    yield judged(targetsDirections, project, { ok: found === null, message: found ?? 'over-hundred', actual: indicator.target, at: [indicator.at], name: indicator.name });
  }
}

/** J-04: shares stay below a hundred, good things have a lower bound and bad ones an upper bound. */
export const targetsDirections: Rule = {
  id: 'targets/directions',
  catalogue: 'J-04',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['project_targets'],
  messages: ['over-hundred', 'unit-of-rate', 'more-of-bad', 'less-of-good'],
  *check(context) {
    for (const project of targetProjects(context)) yield* checked(project);
  },
};
