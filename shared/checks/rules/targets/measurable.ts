import { evaluation } from '../../evaluation.ts';
import { PRAISE } from '../../profiles/target-words.ts';
import type { Rule } from '../../rule.ts';
import { targetProjects } from '../../target-projects.ts';

/** J-05: a target can be measured; words of praise alone cannot. One finding for each table. */
export const targetsMeasurable: Rule = {
  id: 'targets/measurable',
  catalogue: 'J-05',
  sources: ['TPL'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['project_targets'],
  messages: ['praise-only'],
  *check(context) {
    for (const [table, projects] of Map.groupBy(targetProjects(context), (project) => project.table)) {
      const indicators = projects.flatMap((project) => project.indicators);
      const praised = indicators.filter((indicator) => indicator.number === null && PRAISE.test(indicator.target));
      const [first] = praised;
      if (indicators.length === 0) continue;
      const places = [...new Map(praised.map(({ at }) => [`${at.row}/${at.col}`, at])).values()];
      yield evaluation(targetsMeasurable, {
        state: first ? 'fail' : 'pass', message: 'praise-only', at: places, actual: first?.target ?? null, address: [table.name],
        data: { table: table.title, name: first?.name ?? '', actual: first?.target ?? '', ...(places.length > 1 ? { places: String(places.length) } : {}) },
      });
    }
  },
};
