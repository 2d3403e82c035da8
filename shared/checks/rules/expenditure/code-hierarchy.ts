import { economicTables } from '../../economic-tables.ts';
import { hierarchySums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

/** T-10: 类 = Σ 款 = Σ 项 inside one unit block, and 合计 = Σ 类 where the table has no units. */
export const expenditureCodeHierarchy: Rule = {
  id: 'expenditure/code-hierarchy',
  catalogue: 'T-10',
  sources: ['R6', 'L46', 'GBC'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['expenditure', 'gpb_exp'],
  messages: ['sum-differs'],
  *check(context) {
    for (const table of [...context.all('expenditure'), ...context.all('gpb_exp'), ...context.ofKind('fiscal_exp'), ...economicTables(context)]) {
      for (const list of table.lists) {
        yield* hierarchySums(expenditureCodeHierarchy, list, 'sum-differs', (printed, parts) => printed.key.startsWith('F:') || (printed.role === 'total' && parts.every((part) => part.key.startsWith('F:'))));
      }
    }
  },
};
