import { compare } from '../../comparison.ts';
import { onlyGeneralBudget } from '../../only-general-budget.ts';
import { spendingTotal, topLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';

/** where the overview splits 人员经费 and 公用经费, they are those of 基本支出表, as long as all money is general-budget money. */
export const crossOverviewBasic: Rule = {
  id: 'cross/overview-basic',
  catalogue: 'X-10',
  sources: ['DOC'],
  severity: 'error',
  must: 'template',
  profiles: ['budget'],
  needs: ['overview', 'gpb_basic'],
  messages: ['differs'],
  *check(context) {
    for (const [overview, basic] of context.pairs('overview', 'gpb_basic')) {
      const list = overview.list('expense');
      const line = list && (topLine(list, 'THIS_YEAR') ?? topLine(list, 'TOTAL'));
      if (!list || !line || onlyGeneralBudget(context, false) !== true) continue;
      for (const field of ['personnel', 'public'] as const) {
        const column = list.column(field);
        const checked = column && compare(crossOverviewBasic, list.figure(line, column), spendingTotal(basic, field), 'differs');
        if (checked) yield checked;
      }
    }
  },
};
