import { compare } from '../../comparison.ts';
import { checkSum } from '../../equation.ts';
import type { Figure } from '../../figure.ts';
import { mainColumn, spendingTotal, topLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';
import type { TableReader } from '../../table-reader.ts';

/** 人员经费合计 and 公用经费合计 of 基本支出决算表, as lines of two lists or columns of one; their classes where neither is printed. */
function people(basic: TableReader): readonly Figure[] {
  const columns = (['personnel', 'public'] as const).flatMap((field) => spendingTotal(basic, field) ?? []);
  if (columns.length === 2) return columns;
  const lines = (['USE:personnel', 'USE:public'] as const).flatMap((key) => basic.lists.flatMap((list) => {
    const [line, column] = [list.line(key), mainColumn(list)];
    return line && column ? [list.figure(line, column)] : [];
  }));
  return lines.length === 2 ? lines : [];
}

/** F-06: 一般公共预算 spending of 财政拨款收入支出决算总表 = 合计 of 一般公共预算财政拨款支出决算表, whose 基本支出 = 人员经费合计 + 公用经费合计. */
export const finalGpbChain: Rule = {
  id: 'final/gpb-chain',
  catalogue: 'F-06',
  sources: ['GBC', 'L46'],
  severity: 'error',
  must: 'law',
  profiles: ['final'],
  needs: ['gpb_exp'],
  messages: ['differs', 'basic-differs'],
  *check(context) {
    for (const [fiscal, gpb] of context.pairs('fiscal_overview', 'gpb_exp')) {
      const list = fiscal.list('expense');
      const [line, column] = [list && topLine(list, 'THIS_YEAR'), list?.column('gpb')];
      const checked = list && line && column && compare(finalGpbChain, list.figure(line, column), spendingTotal(gpb, 'total'), 'differs');
      if (checked) yield checked;
    }
    for (const [gpb, basic] of context.pairs('gpb_exp', 'gpb_basic')) {
      const [whole, parts] = [spendingTotal(gpb, 'basic'), people(basic)];
      if (whole && parts.length === 2) yield checkSum(finalGpbChain, whole, parts.map((figure) => ({ figure })), { message: 'basic-differs', data: { otherTable: basic.title } });
    }
  },
};
