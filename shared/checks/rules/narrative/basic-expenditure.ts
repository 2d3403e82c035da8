import { claimAmounts } from '../../claim-amounts.ts';
import type { Rule } from '../../rule.ts';

/** N-09: 人员经费 and 公用经费 in the text = 基本支出表. */
export const narrativeBasicExpenditure: Rule = {
  id: 'narrative/basic-expenditure',
  catalogue: 'N-09',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['differs', 'cells-differ', 'unbound'],
  *check(context) {
    yield* claimAmounts(narrativeBasicExpenditure, context, 'basic-expenditure');
  },
};
