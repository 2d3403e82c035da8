import { amountsElsewhere, tableAmounts } from '../../claim-amounts.ts';
import type { Rule } from '../../rule.ts';

/** N-17: 机关运行经费 in the text = the table that prints it. Without one X-14 compares it with 公用经费. */
export const narrativeAgencyOperation: Rule = {
  id: 'narrative/agency-operation',
  catalogue: 'N-17',
  sources: ['L14'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['claims', 'agency_operation'],
  messages: ['differs', 'cells-differ', 'unbound'],
  *check(context) {
    yield* tableAmounts(narrativeAgencyOperation, context, 'agency_operation');
    yield* amountsElsewhere(narrativeAgencyOperation, context, 'agency_operation');
  },
};
