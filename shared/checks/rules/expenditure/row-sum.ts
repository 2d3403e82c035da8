import type { ColumnField } from '../../../model/table-meaning.ts';
import { groupSums } from '../../group-sums.ts';
import { rowSums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

const OTHERS: readonly ColumnField[] = ['project', 'reserve', 'carry_next', 'to_superior', 'business_exp', 'to_affiliated'];

/** T-09: 合计 = 基本支出 + 项目支出 (+ 单位预留机动经费, 结转下年, 上缴上级, 经营, 对附属单位补助). */
export const expenditureRowSum: Rule = {
  id: 'expenditure/row-sum',
  catalogue: 'T-09',
  sources: ['GBC', 'DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['expenditure'],
  messages: ['row-differs'],
  *check(context) {
    for (const table of context.all('expenditure')) {
      for (const list of table.lists) {
        yield* rowSums(expenditureRowSum, list, { message: 'row-differs', total: 'total', readings: [['basic', ...OTHERS], ['personnel', 'public', ...OTHERS], ['current', 'carry']] });
        yield* rowSums(expenditureRowSum, list, { message: 'row-differs', total: 'basic', readings: [['personnel', 'public']] });
        yield* groupSums(expenditureRowSum, list, 'row-differs');
      }
    }
  },
};
