import { claimAmounts } from '../../claim-amounts.ts';
import type { Rule } from '../../rule.ts';

/** N-05: each 类-款-项 item of the text = its line of 一般公共预算支出表. */
export const narrativeItems: Rule = {
  id: 'narrative/items',
  catalogue: 'N-05',
  sources: ['R6'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['differs', 'cells-differ', 'unbound'],
  *check(context) {
    yield* claimAmounts(narrativeItems, context, 'items');
  },
};
