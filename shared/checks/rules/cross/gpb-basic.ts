import type { ColumnField } from '../../../model/table-meaning.ts';
import { compare } from '../../comparison.ts';
import { checkSum } from '../../equation.ts';
import type { Figure } from '../../figure.ts';
import { mainColumn, spendingTotal } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';
import type { ListReader } from '../../table-reader.ts';

const PAIRS: readonly (readonly [ColumnField, ColumnField])[] = [
  ['basic', 'total'],
  ['personnel', 'personnel'],
  ['public', 'public'],
];

/** The amount of the list's line with this key, as a list of none or one. */
function figureOf(list: ListReader, key: string): readonly Figure[] {
  const line = list.line(key);
  const column = mainColumn(list);
  return line && column && list.line('TOTAL') === null ? [list.figure(line, column)] : [];
}

/** 基本支出 of 一般公共预算支出表 = 合计 of 基本支出表; 人员经费 and 公用经费 likewise. */
export const crossGpbBasic: Rule = {
  id: 'cross/gpb-basic',
  catalogue: 'X-09',
  sources: ['OP', 'GBC'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['gpb_exp', 'gpb_basic'],
  messages: ['differs', 'sides-differ'],
  *check(context) {
    for (const [gpb, basic] of context.pairs('gpb_exp', 'gpb_basic')) {
      for (const [field, other] of PAIRS) {
        const checked = compare(crossGpbBasic, spendingTotal(basic, other), spendingTotal(gpb, field), 'differs');
        if (checked) yield checked;
      }
      // Final accounts print 人员经费合计 and 公用经费合计 side by side and no 合计 of both.
      const sides = (['USE:personnel', 'USE:public'] as const).flatMap((key) => basic.lists.flatMap((list) => figureOf(list, key)));
      const whole = spendingTotal(gpb, 'basic');
      if (whole && sides.length === 2) yield checkSum(crossGpbBasic, whole, sides.map((figure) => ({ figure })), { message: 'sides-differ', data: { otherTable: basic.title } });
    }
  },
};
