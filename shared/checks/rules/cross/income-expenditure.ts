import type { Evaluation } from '../../../model/finding.ts';
import { byPlace } from '../../code-places.ts';
import { compare } from '../../comparison.ts';
import { checkSum, firstThatHolds } from '../../equation.ts';
import { isNothing, mainColumn, spending, topLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';
import type { ListReader } from '../../table-reader.ts';

/** What a line of 收入总表 may count as its income: with or without what was carried over. */
function incomes(list: ListReader, key: string, other: ListReader): readonly Evaluation[] {
  const line = byPlace(list).get(key);
  const target = byPlace(other).get(key);
  const column = mainColumn(other);
  if (!line || !target || !column) return [];
  const spent = other.figure(target, column);
  const whole = mainColumn(list);
  const year = list.column('cur.total');
  const carry = list.column('carry.total') ?? list.column('carry');
  const single = [whole, year].flatMap((own) => (own ? (compare(crossIncomeExpenditure, spent, list.figure(line, own), 'differs') ?? []) : []));
  const both = year && carry && !list.figure(line, carry).value.isZero() ? [checkSum(crossIncomeExpenditure, spent, [{ figure: list.figure(line, year) }, { figure: list.figure(line, carry) }], { message: 'sum-differs', data: { otherTable: list.table.title } })] : [];
  return [...single, ...both];
}

/** where 收入总表 lists subjects, a budget spends on each what it takes in for it. */
export const crossIncomeExpenditure: Rule = {
  id: 'cross/income-expenditure',
  catalogue: 'X-04',
  sources: ['GBC'],
  severity: 'warning',
  must: 'template',
  profiles: ['budget'],
  needs: ['income', 'expenditure'],
  messages: ['differs', 'sum-differs'],
  *check(context) {
    // Money kept for next year is taken in and not spent; by which subject is printed nowhere.
    const kept = context.all('overview').some((overview) => {
      const list = overview.list('expense');
      return list !== null && !isNothing(list, topLine(list, 'CARRY_OUT'));
    });
    for (const [income, expenditure] of kept ? [] : context.pairs('income', 'expenditure')) {
      const left = income.lists[0];
      const right = spending(expenditure)?.list;
      if (!left || !right) continue;
      for (const key of byPlace(left).keys()) {
        const held = firstThatHolds(incomes(left, key, right));
        if (held) yield held;
      }
    }
  },
};
