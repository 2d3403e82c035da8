import type { ColumnField } from '../../../model/table-meaning.ts';
import { hierarchySums, rowSums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

const FUNDS: readonly ColumnField[] = ['gpb', 'gf', 'soc', 'fsa'];

/** T-26: 政府购买服务表: rows over kinds of money, columns over units and services. */
export const servicePurchaseSums: Rule = {
  id: 'service-purchase/sums',
  catalogue: 'T-26',
  sources: ['TPL'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['service_purchase'],
  messages: ['row-differs', 'sum-differs'],
  *check(context) {
    for (const table of context.all('service_purchase')) {
      for (const list of table.lists) {
        yield* rowSums(servicePurchaseSums, list, { message: 'row-differs', total: 'total', readings: [[...FUNDS, 'own', 'carry'], [...FUNDS, 'own'], ['fiscal', 'fsa', 'own']], mayLeaveOut: true });
        yield* hierarchySums(servicePurchaseSums, list, 'sum-differs', () => true);
      }
    }
  },
};
