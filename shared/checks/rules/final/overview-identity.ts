import { checkSum } from '../../equation.ts';
import type { Figure } from '../../figure.ts';
import { mainColumn, topLine } from '../../overview-lines.ts';
import { SURPLUS_DISTRIBUTED, SURPLUS_USED } from '../../profiles/final-words.ts';
import type { Rule } from '../../rule.ts';
import type { ListReader } from '../../table-reader.ts';

/** This year's line, the carry-over and the lines of surplus that stand between them and the total. */
function parts(list: ListReader, carry: 'CARRY_IN' | 'CARRY_OUT', surplus: RegExp): readonly Figure[] | null {
  const column = mainColumn(list);
  const year = topLine(list, 'THIS_YEAR');
  if (!column || !year) return null;
  const lines = [year, ...list.lines.filter((line) => !line.memo && surplus.test(line.key)), topLine(list, carry)];
  return lines.flatMap((line) => (line ? [list.figure(line, column)] : []));
}

/** F-01: 本年收入 + 使用非财政拨款结余 + 年初结转和结余 = 本年支出 + 结余分配 + 年末结转和结余 = 总计; each total is held to the other side's parts. */
export const finalOverviewIdentity: Rule = {
  id: 'final/overview-identity',
  catalogue: 'F-01',
  sources: ['GBC', 'TPL'],
  severity: 'error',
  must: 'law',
  profiles: ['final'],
  needs: ['overview'],
  messages: ['sides-differ'],
  *check(context) {
    for (const table of context.ofKind('f_overview')) {
      const [income, expense] = [table.list('income'), table.list('expense')];
      if (!income || !expense) continue;
      const sides = [[income, parts(expense, 'CARRY_OUT', SURPLUS_DISTRIBUTED)], [expense, parts(income, 'CARRY_IN', SURPLUS_USED)]] as const;
      for (const [list, others] of sides) {
        const column = mainColumn(list);
        const total = topLine(list, 'TOTAL');
        if (!column || !total || !others || others.length < 2) continue;
        yield checkSum(finalOverviewIdentity, list.figure(total, column), others.map((figure) => ({ figure })), { message: 'sides-differ' });
      }
    }
  },
};
