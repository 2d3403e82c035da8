import { hierarchySums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

/** T-25: 政府采购表: 合计 = Σ departments = Σ units = Σ purchases, in every column. */
export const procurementColumnSum: Rule = {
  id: 'procurement/column-sum',
  catalogue: 'T-25',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['procurement'],
  messages: ['sum-differs'],
  *check(context) {
    for (const table of context.all('procurement')) {
      for (const list of table.lists) yield* hierarchySums(procurementColumnSum, list, 'sum-differs', () => true);
    }
  },
};
