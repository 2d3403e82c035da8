import { hierarchySums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

/** T-08: 合计 = Σ units or Σ classes; a department = Σ its units; 类 = Σ 款 = Σ 项; vertical lists: 小计 = Σ its kinds. */
export const incomeColumnSum: Rule = {
  id: 'income/column-sum',
  catalogue: 'T-08',
  sources: ['TPL', 'GBC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['income'],
  messages: ['sum-differs'],
  *check(context) {
    for (const table of context.all('income')) {
      for (const list of table.lists) yield* hierarchySums(incomeColumnSum, list, 'sum-differs', () => true);
    }
  },
};
