import { claimAmounts } from '../../claim-amounts.ts';
import type { Rule } from '../../rule.ts';

/** N-02: every source of income in the text = its line of 收支总表 or 收入总表. */
export const narrativeIncomeParts: Rule = {
  id: 'narrative/income-parts',
  catalogue: 'N-02',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['differs', 'cells-differ', 'unbound'],
  *check(context) {
    yield* claimAmounts(narrativeIncomeParts, context, 'income-parts');
  },
};
