import type { Rule } from '../../rule.ts';
import { rowSums } from '../../sums.ts';

/** F-03: each line of 支出决算表 = 基本 + 项目 + 上缴上级 + 经营 + 对附属单位补助. */
export const finalExpenditureRow: Rule = {
  id: 'final/expenditure-row',
  catalogue: 'F-03',
  sources: ['GBC'],
  severity: 'error',
  must: 'practice',
  profiles: ['final'],
  needs: ['expenditure'],
  messages: ['row-differs'],
  *check(context) {
    for (const table of context.ofKind('f_expenditure')) {
      for (const list of table.lists) yield* rowSums(finalExpenditureRow, list, { message: 'row-differs', total: 'total', readings: [['basic', 'project', 'to_superior', 'business_exp', 'to_affiliated']] });
    }
  },
};
