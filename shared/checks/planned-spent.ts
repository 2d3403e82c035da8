import type { Claim } from '../model/claim.ts';
import type { CheckContext } from './context.ts';
import type { Figure } from './figure.ts';
import { FIRST_BUDGET } from './profiles/across-words.ts';
import { AWARDED_SHARE, COMPLETED, SMALL_ENTERPRISES } from './profiles/final-words.ts';
import { soleAmount } from './statement.ts';

/** A budget and the outcome that a sentence sets beside it. */
export interface PlannedSpent {
  readonly planned: Figure;
  readonly spent: Figure;
}

const before = (claim: Claim): string => claim.text.slice(0, Math.max(0, claim.text.indexOf(claim.printed)));

/** 完成年初预算的98.2%. */
export const isCompletion = (claim: Claim): boolean => claim.measure === 'share' && COMPLETED.test(before(claim));

/** 授予中小企业合同金额占政府采购支出总额的80%. */
export const isAwardShare = (context: CheckContext, claim: Claim): boolean => {
  const label = `${claim.subject.label}${claim.text}`;
  return claim.measure === 'share' && context.view.facts.kind === 'final' && SMALL_ENTERPRISES.test(label) && AWARDED_SHARE.test(`${claim.subject.label}${before(claim)}`);
};

/** The 预算数 cell beside the 决算数 cell that a statement is bound to. */
function budgetColumn(context: CheckContext, claim: Claim): Figure | null {
  for (const ref of claim.boundTo) {
    const reader = context.tables.find((table) => table.table.id === ref.table);
    for (const list of reader?.lists ?? []) {
      const spent = list.columns.find((column) => column.index === ref.col);
      const line = list.lines.find((candidate) => candidate.row === ref.row);
      const planned = spent?.period === 'final' && spent.field ? list.column(spent.field, 'budget') : null;
      if (line && planned) return list.figure(line, planned);
    }
  }
  return null;
}

/** What a completion rate divides: the budget that its sentence gives before the outcome, else the table's 预算数; null when neither is known. */
export function completionOf(context: CheckContext, claim: Claim): PlannedSpent | null {
  const spent = soleAmount(context, claim);
  if (!spent) return null;
  const stated = context.view.claims.find((candidate) => candidate.id === claim.shareOf && FIRST_BUDGET.test(candidate.subject.label));
  const planned = stated ? context.claim(stated) : budgetColumn(context, spent);
  return planned && { planned, spent: context.claim(spent) };
}

/** All budgets of a paragraph with the outcome that follows each, in order; `at` is where the budget stands. */
export function plannedInParagraph(context: CheckContext, claims: readonly Claim[]): readonly (PlannedSpent & { readonly at: number })[] {
  const amounts = claims.filter((claim) => claim.measure === 'amount' && claim.value !== null);
  return amounts.flatMap((claim, at) => {
    const next = amounts[at + 1];
    return FIRST_BUDGET.test(claim.subject.label) && next && !FIRST_BUDGET.test(next.subject.label) ? [{ planned: context.claim(claim), spent: context.claim(next), at: claim.start }] : [];
  });
}
