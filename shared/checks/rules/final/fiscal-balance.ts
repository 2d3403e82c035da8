import { checkSum } from '../../equation.ts';
import type { Figure } from '../../figure.ts';
import { fundLine, mainColumn, topLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';
import type { ListReader } from '../../table-reader.ts';

const FUNDS = ['gpb', 'gf', 'soc'] as const;

function amount(list: ListReader, key: string): Figure | null {
  const [line, column] = [list.lines.find((candidate) => candidate.key === key && !candidate.memo) ?? null, mainColumn(list)];
  return line && column ? list.figure(line, column) : null;
}

function spent(list: ListReader, key: string, fund: (typeof FUNDS)[number]): Figure | null {
  const [line, column] = [topLine(list, key), list.column(fund)];
  return line && column ? list.figure(line, column) : null;
}

/** F-05: for each fund 本年收入 + 年初财政拨款结转 = 本年支出 + 年末财政拨款结转; told as what is left at the end. */
export const finalFiscalBalance: Rule = {
  id: 'final/fiscal-balance',
  catalogue: 'F-05',
  sources: ['GBC'],
  severity: 'error',
  must: 'practice',
  profiles: ['final'],
  needs: ['fiscal_overview'],
  messages: ['fund-differs'],
  *check(context) {
    for (const table of context.ofKind('f_fiscal_overview')) {
      const [income, expense] = [table.list('income'), table.list('expense')];
      const column = income && mainColumn(income);
      if (!income || !expense || !column) continue;
      for (const fund of FUNDS) {
        const own = fundLine(income, fund);
        const year = spent(expense, 'THIS_YEAR', fund);
        const left = spent(expense, 'CARRY_OUT', fund);
        const carried = amount(income, `SRC:carry.${fund}`);
        if (!own || !year || !left || !carried) continue;
        const received = income.figure(own, column);
        if ([received, year, left, carried].every((figure) => figure.state === 'blank')) continue;
        yield checkSum(finalFiscalBalance, left, [{ figure: received }, { figure: carried }, { figure: year, sign: -1 }], { message: 'fund-differs' });
      }
    }
  },
};
