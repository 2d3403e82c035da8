import { economicTables } from '../../economic-tables.ts';
import { hierarchySums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

/** T-11: 合计 = Σ departments, a department = Σ its units, a unit = Σ its codes. */
export const expenditureUnitSum: Rule = {
  id: 'expenditure/unit-sum',
  catalogue: 'T-11',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['expenditure', 'gpb_exp'],
  messages: ['sum-differs'],
  *check(context) {
    for (const table of [...context.all('expenditure'), ...context.all('gpb_exp'), ...context.ofKind('fiscal_exp'), ...economicTables(context)]) {
      for (const list of table.lists) {
        yield* hierarchySums(expenditureUnitSum, list, 'sum-differs', (printed, parts) => printed.key.startsWith('UNIT:') || (printed.role === 'total' && parts.some((part) => part.key.startsWith('UNIT:'))));
      }
    }
  },
};
