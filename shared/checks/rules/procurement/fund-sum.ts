import type { ColumnField } from '../../../model/table-meaning.ts';
import { rowSums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

const FUNDS: readonly ColumnField[] = ['gpb', 'gf', 'soc', 'fsa'];

/** T-23: 政府采购表: 资金合计 = Σ kinds of money. */
export const procurementFundSum: Rule = {
  id: 'procurement/fund-sum',
  catalogue: 'T-23',
  sources: ['TPL'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['procurement'],
  messages: ['row-differs'],
  *check(context) {
    for (const table of context.all('procurement')) {
      for (const list of table.lists) {
        yield* rowSums(procurementFundSum, list, {
          message: 'row-differs', total: 'total', readings: [[...FUNDS, 'own', 'carry'], [...FUNDS, 'own'], ['fiscal', 'fsa', 'own'], ['fiscal', 'fsa', 'own', 'carry']], mayLeaveOut: true,
        });
      }
    }
  },
};
