import { Decimal } from '../../../money/decimal.ts';
import { isUnit, yuanPer } from '../../../money/unit.ts';
import { OWN_MONEY } from '../../profiles/target-words.ts';
import type { Rule } from '../../rule.ts';
import { judged } from '../../target-evaluation.ts';
import { targetProjects } from '../../target-projects.ts';

/** J-02: money that a goal calls the project's own is not more than the project has. */
export const targetsGoalAmounts: Rule = {
  id: 'targets/goal-amounts',
  catalogue: 'J-02',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['project_targets'],
  messages: ['goal-over-budget'],
  *check(context) {
    for (const project of targetProjects(context)) {
      const { amount } = project;
      if (amount?.state !== 'number' || amount.unit === null || amount.ref.kind !== 'cell' || amount.value.isZero()) continue;
      const most = amount.value.plus(new Decimal(10).pow(-amount.decimals)).times(yuanPer(amount.unit));
      for (const goal of project.goals) {
        for (const match of goal.text.matchAll(OWN_MONEY)) {
          const unit = match[2] ?? '';
          if (!isUnit(unit)) continue;
          const yuan = new Decimal((match[1] ?? '0').replaceAll(',', '')).times(yuanPer(unit));
          yield judged(targetsGoalAmounts, project, { ok: yuan.lte(most), message: 'goal-over-budget', actual: match[0], expected: `${amount.text}${amount.unit}`, at: [goal.at, amount.ref], name: 'goal' });
        }
      }
    }
  },
};
