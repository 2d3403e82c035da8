import { rowSums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

/** T-13: 合计 = 一般公共预算 + 政府性基金 + 国有资本经营; 四川 prints last year's money in a column beside them, which 合计 counts. */
export const fiscalOverviewRowSum: Rule = {
  id: 'fiscal-overview/row-sum',
  catalogue: 'T-13',
  sources: ['TPL', 'GBC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['fiscal_overview'],
  messages: ['row-differs'],
  *check(context) {
    for (const table of context.all('fiscal_overview')) {
      for (const list of table.lists) yield* rowSums(fiscalOverviewRowSum, list, { message: 'row-differs', total: 'total', readings: [['gpb', 'gf', 'soc'], ['gpb', 'gf', 'soc', 'carry']], mayLeaveOut: true });
    }
  },
};
