import { figureAlike, locate } from '../../../across/alike.ts';
import type { Foreign } from '../../../across/elsewhere.ts';
import { sameAcross } from '../../../across/equation.ts';
import { codeOfChain } from '../../../claims/match-item.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext, PartnerContext } from '../../context.ts';
import { spendingTotal } from '../../overview-lines.ts';
import { FIRST_BUDGET, FIRST_BUDGET_OF_ALL, FIRST_BUDGET_OF_THREE, SAYS_FIRST } from '../../profiles/across-words.ts';
import type { Rule } from '../../rule.ts';

/** What the budget printed for the item or total that a 年初预算 figure names. */
function budgeted(claim: Claim, of: PartnerContext): Foreign | null {
  const three = claim.subject.chain.length === 0 && FIRST_BUDGET_OF_THREE.test(claim.text) ? of.context.ofKind('three_public')[0] : undefined;
  if (three) {
    const total = spendingTotal(three, 'tp.total');
    return total && { figure: total, of };
  }
  const [table] = of.context.ofKind('gpb_exp');
  if (!table) return null;
  if (claim.subject.chain.length === 0) {
    const total = FIRST_BUDGET_OF_ALL.test(claim.text) ? spendingTotal(table, 'total') : null;
    return total && { figure: total, of };
  }
  for (const list of table.lists) {
    const source = table.table.lists.find((candidate) => candidate.side === list.side);
    const code = source ? codeOfChain(source, claim.subject.chain) : null;
    const line = code === null ? null : list.line(`F:${code}`);
    const column = list.column('total');
    if (line && column) return { figure: list.figure(line, column), of };
  }
  return null;
}

/** Columns 预算数 of final tables against the budget's own tables. */
function* columns(context: CheckContext, of: PartnerContext): Iterable<Evaluation> {
  for (const reader of context.tables) {
    for (const list of reader.lists) {
      for (const line of list.lines) {
        for (const column of list.columns) {
          if (column.period !== 'budget' || column.field === null) continue;
          const own = list.figure(line, column);
          const place = own.ref.kind === 'cell' ? locate(context, own.ref) : null;
          const there = place && figureAlike(place, of, null);
          if (there && !there.absent && (own.state === 'number' || there.figure.state === 'number')) yield sameAcross(priorFirstBudget, own, there, { message: 'differs' });
        }
      }
    }
  }
}

/** Y-02: what final accounts call 年初预算 = the budget published for that year, per item and per column. The year's budget may have been adjusted since, so a person looks. */
export const priorFirstBudget: Rule = {
  id: 'prior/first-budget',
  catalogue: 'Y-02',
  sources: ['GBC', 'DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['final'],
  needs: ['budget'],
  messages: ['differs', 'text-differs'],
  *check(context) {
    for (const of of context.partners('budget')) {
      yield* columns(context, of);
      for (const claim of context.view.claims) {
        // 全年预算 and plain 预算 may have been adjusted since: only the first budget was published.
        if (claim.measure !== 'amount' || claim.value === null || !FIRST_BUDGET.test(claim.subject.label) || !SAYS_FIRST.test(claim.text)) continue;
        const there = budgeted(claim, of);
        if (there) yield sameAcross(priorFirstBudget, context.claim(claim), there, { message: 'text-differs', data: { text: claim.text } });
      }
    }
  },
};
