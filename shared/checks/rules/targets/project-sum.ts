import { hierarchySums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

/** T-27: 绩效目标表: 合计 = Σ amounts of its projects. */
export const targetsProjectSum: Rule = {
  id: 'targets/project-sum',
  catalogue: 'T-27',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['project_targets'],
  messages: ['sum-differs'],
  *check(context) {
    for (const table of context.all('project_targets')) {
      for (const list of table.lists) yield* hierarchySums(targetsProjectSum, list, 'sum-differs', () => true);
    }
  },
};
