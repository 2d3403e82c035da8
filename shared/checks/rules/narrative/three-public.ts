import { claimAmounts } from '../../claim-amounts.ts';
import type { Rule } from '../../rule.ts';

/** N-11: “三公” total and parts in the text = the “三公” table. */
export const narrativeThreePublic: Rule = {
  id: 'narrative/three-public',
  catalogue: 'N-11',
  sources: ['OP', 'STD'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['differs', 'cells-differ', 'unbound'],
  *check(context) {
    yield* claimAmounts(narrativeThreePublic, context, 'three-public');
  },
};
