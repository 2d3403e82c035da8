import { Decimal } from '../../../money/decimal.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import type { Figure } from '../../figure.ts';
import { lineAmount, mainColumn } from '../../overview-lines.ts';
import { SURPLUS_USED } from '../../profiles/final-words.ts';
import type { Rule } from '../../rule.ts';
import type { TableReader } from '../../table-reader.ts';

/** Figures of both overviews whose difference is the money that is not 财政拨款. */
function figures(table: TableReader): { readonly income: Figure; readonly carried: Figure | null; readonly spent: Figure } | null {
  const [income, spent] = [lineAmount(table, 'income', 'THIS_YEAR'), lineAmount(table, 'expense', 'THIS_YEAR')];
  return income && spent ? { income, carried: lineAmount(table, 'income', 'CARRY_IN'), spent } : null;
}

/** F-08: what is spent beyond 财政拨款 is covered by other income, what was carried in, and surplus used. */
export const finalOwnMoney: Rule = {
  id: 'final/own-money',
  catalogue: 'F-08',
  sources: ['GBC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['final'],
  needs: ['overview', 'fiscal_overview'],
  messages: ['uncovered'],
  *check(context) {
    for (const [overview, fiscal] of context.pairs('overview', 'fiscal_overview')) {
      const [all, part] = [figures(overview), figures(fiscal)];
      const side = overview.list('income');
      const column = side && mainColumn(side);
      if (!all || !part || !side || !column || overview.unit !== fiscal.unit) continue;
      const used = side.lines.filter((line) => !line.memo && SURPLUS_USED.test(line.key)).map((line) => side.figure(line, column));
      const zero = new Decimal(0);
      const spent = all.spent.value.minus(part.spent.value);
      const covered = used.reduce((sum, figure) => sum.plus(figure.value), all.income.value.minus(part.income.value).plus(all.carried?.value ?? zero).minus(part.carried?.value ?? zero));
      const over = spent.minus(covered);
      yield evaluation(finalOwnMoney, {
        state: over.gt('0.05') ? 'fail' : 'pass', message: 'uncovered', data: { ...whereOf(all.spent), otherTable: fiscal.title, actual: spent.toFixed(), expected: covered.toFixed(), difference: over.toFixed() },
        expected: covered.toFixed(), actual: spent.toFixed(), difference: over.toFixed(), at: [all.spent.ref],
        operands: [all.spent, part.spent, all.income, part.income, ...(all.carried ? [all.carried] : []), ...(part.carried ? [part.carried] : []), ...used].map((figure) => operand(figure, 'related')), address: [all.spent.address],
      });
    }
  },
};
