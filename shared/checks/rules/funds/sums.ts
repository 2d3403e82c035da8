import { hierarchySums, rowSums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

/** T-21: 政府性基金 and 国有资本经营 spending tables: 合计 = 基本 + 项目; totals = Σ classes = Σ codes. */
export const fundsSums: Rule = {
  id: 'funds/sums',
  catalogue: 'T-21',
  sources: ['TPL'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['gf_exp', 'soc_exp'],
  messages: ['row-differs', 'sum-differs'],
  *check(context) {
    for (const table of [...context.all('gf_exp'), ...context.all('soc_exp')]) {
      for (const list of table.lists) {
        yield* rowSums(fundsSums, list, { message: 'row-differs', total: 'total', readings: [['basic', 'project']] });
        yield* hierarchySums(fundsSums, list, 'sum-differs', () => true);
      }
    }
  },
};
