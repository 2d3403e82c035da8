import { rowSums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

/** T-06: on the expenditure side 合计 = 人员 + 公用 + 项目 (上海 unit form) or 当年 + 上年结转 (山西 form); 基本支出 = 人员 + 公用. */
export const overviewExpenseColumns: Rule = {
  id: 'overview/expense-columns',
  catalogue: 'T-06',
  sources: ['TPL'],
  severity: 'error',
  must: 'template',
  profiles: ['budget', 'final'],
  needs: ['overview'],
  messages: ['row-differs'],
  *check(context) {
    for (const table of context.all('overview')) {
      const list = table.list('expense');
      if (!list) continue;
      yield* rowSums(overviewExpenseColumns, list, { message: 'row-differs', total: 'total', readings: [['basic', 'project'], ['personnel', 'public', 'project'], ['current', 'carry'], ['gpb', 'gf', 'soc', 'fsa', 'own']] });
      yield* rowSums(overviewExpenseColumns, list, { message: 'row-differs', total: 'basic', readings: [['personnel', 'public']] });
    }
  },
};
