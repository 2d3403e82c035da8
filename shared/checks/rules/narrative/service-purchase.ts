import { tableAmounts } from '../../claim-amounts.ts';
import type { Rule } from '../../rule.ts';

/** N-15: 政府购买服务 in the text = the table. */
export const narrativeServicePurchase: Rule = {
  id: 'narrative/service-purchase',
  catalogue: 'N-15',
  sources: ['TPL'],
  severity: 'error',
  must: 'template',
  profiles: ['budget', 'final'],
  needs: ['claims', 'service_purchase'],
  messages: ['differs', 'cells-differ', 'unbound'],
  *check(context) {
    yield* tableAmounts(narrativeServicePurchase, context, 'service_purchase');
  },
};
