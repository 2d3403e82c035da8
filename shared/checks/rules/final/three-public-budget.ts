import { atMost } from '../../inequality.ts';
import type { Rule } from '../../rule.ts';

/** F-09: each of the three public expenses stays within its budget; that both columns add up is said by T-18 and T-19. */
export const finalThreePublicBudget: Rule = {
  id: 'final/three-public-budget',
  catalogue: 'F-09',
  sources: ['OP'],
  severity: 'warning',
  must: 'law',
  profiles: ['final'],
  needs: ['three_public'],
  messages: ['exceeds'],
  *check(context) {
    for (const table of context.ofKind('f_three_public')) {
      for (const list of table.lists) {
        for (const line of list.lines) {
          // A form whose budget columns nobody filled says nothing about the budget.
          const filled = list.columns.some((column) => column.period === 'budget' && list.figure(line, column).state === 'number');
          if (!filled) continue;
          for (const spent of list.columns.filter((column) => column.period === 'final' && column.field !== null)) {
            const planned = spent.field && list.column(spent.field, 'budget');
            const checked = planned && atMost(finalThreePublicBudget, list.figure(line, spent), list.figure(line, planned), 'exceeds');
            if (checked) yield checked;
          }
        }
      }
    }
  },
};
