import { claimAmounts } from '../../claim-amounts.ts';
import type { Rule } from '../../rule.ts';

/** N-03: every class of expenditure in the text = its line of 收支总表. */
export const narrativeExpenseClasses: Rule = {
  id: 'narrative/expense-classes',
  catalogue: 'N-03',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['differs', 'cells-differ', 'unbound'],
  *check(context) {
    yield* claimAmounts(narrativeExpenseClasses, context, 'expense-classes');
  },
};
