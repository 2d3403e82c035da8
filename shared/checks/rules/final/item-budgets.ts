import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import { Decimal } from '../../../money/decimal.ts';
import type { CheckContext } from '../../context.ts';
import { checkSum } from '../../equation.ts';
import { spendingTotal } from '../../overview-lines.ts';
import { FIRST_BUDGET, FIRST_BUDGET_OF_ALL } from '../../profiles/across-words.ts';
import type { Rule } from '../../rule.ts';

const money = (context: CheckContext): readonly Claim[] => context.view.claims.filter((claim) => claim.measure === 'amount' && claim.value !== null);

/** Items by their chain; an item told twice counts once. */
const once = (claims: readonly Claim[]): readonly Claim[] => [...new Map(claims.map((claim) => [claim.subject.chain.join('>'), claim])).values()];

/** Items rounded one by one may miss the whole by what rounding can do: a person may look, nobody must. */
const judged = (checked: Evaluation): Evaluation => (checked.state === 'fail' && new Decimal(checked.difference ?? 0).abs().lte(checked.tolerance ?? 0) ? { ...checked, severity: 'notice' } : checked);

/** F-12: the first budgets of all items add up to the one stated for the whole, their outcomes to 合计 of the table. */
export const finalItemBudgets: Rule = {
  id: 'final/item-budgets',
  catalogue: 'F-12',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['final'],
  needs: ['claims'],
  messages: ['budgets-differ', 'outcomes-differ'],
  *check(context) {
    for (const [, claims] of Map.groupBy(money(context), (claim) => claim.section.slice(0, 2).join('>'))) {
      const planned = claims.filter((claim) => FIRST_BUDGET.test(claim.subject.label));
      const total = planned.find((claim) => claim.subject.chain.length === 0 && FIRST_BUDGET_OF_ALL.test(claim.text));
      const items = once(planned.filter((claim) => claim.subject.chain.length >= 3));
      const spent = once(claims.filter((claim) => claim.period === 'current' && claim.subject.chain.length >= 3 && claim.subject.table === 'f_gpb_exp' && claim.subject.field === 'total'));
      // Items without 年初预算 (nothing was planned) still count among the outcomes; a text that skips items is said by N-06.
      if (!total || items.length < 2) continue;
      const [table] = context.ofKind('f_gpb_exp');
      const codes = new Set((table?.lists ?? []).flatMap((list) => list.lines.filter((line) => /^F:\d{7}$/.test(line.key) && !list.blank(line)).map((line) => line.key)));
      if (spent.length < codes.size) continue;
      yield judged(checkSum(finalItemBudgets, context.claim(total), items.map((claim) => ({ figure: context.claim(claim) })), { message: 'budgets-differ', data: { text: total.text, count: String(items.length) } }));
      const whole = table ? spendingTotal(table, 'total') : null;
      if (whole && spent.length > 1) yield judged(checkSum(finalItemBudgets, whole, spent.map((claim) => ({ figure: context.claim(claim) })), { message: 'outcomes-differ', data: { count: String(spent.length) } }));
    }
  },
};
