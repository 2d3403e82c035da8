import { claimAmounts } from '../../claim-amounts.ts';
import type { Rule } from '../../rule.ts';

/** N-01: every total that the text states = the total of its table. */
export const narrativeTotals: Rule = {
  id: 'narrative/totals',
  catalogue: 'N-01',
  sources: ['GBC', 'DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['differs', 'cells-differ', 'unbound'],
  *check(context) {
    yield* claimAmounts(narrativeTotals, context, 'totals');
  },
};
