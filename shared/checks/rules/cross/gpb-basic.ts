import type { ColumnField } from '../../../model/table-meaning.ts';
import { compare } from '../../comparison.ts';
import { spendingTotal } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';

const PAIRS: readonly (readonly [ColumnField, ColumnField])[] = [
  ['basic', 'total'],
  ['personnel', 'personnel'],
  ['public', 'public'],
];

/** 基本支出 of 一般公共预算支出表 = 合计 of 基本支出表; 人员经费 and 公用经费 likewise. */
export const crossGpbBasic: Rule = {
  id: 'cross/gpb-basic',
  catalogue: 'X-09',
  sources: ['OP', 'GBC'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['gpb_exp', 'gpb_basic'],
  messages: ['differs'],
  *check(context) {
    for (const [gpb, basic] of context.pairs('gpb_exp', 'gpb_basic')) {
      for (const [field, other] of PAIRS) {
        const checked = compare(crossGpbBasic, spendingTotal(basic, other), spendingTotal(gpb, field), 'differs');
        if (checked) yield checked;
      }
    }
  },
};
