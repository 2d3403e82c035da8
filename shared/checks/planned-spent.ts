import type { Claim } from '../model/claim.ts';
import type { CheckContext } from './context.ts';
import type { Figure } from './figure.ts';
import { FIRST_BUDGET } from './profiles/across-words.ts';
import { AWARDED_SHARE, COMPLETED, SENTENCE_STOP, SMALL_ENTERPRISES } from './profiles/final-words.ts';
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

/** Budget and outcome where the sentence up to the rate gives just one of each, in either order: 支出19.00万元，完成全年预算20.00万元的95.00%. */
function onlyPair(context: CheckContext, claim: Claim): PlannedSpent | null {
  const flat = context.paragraphOf(claim)?.flat ?? '';
  const start = flat.lastIndexOf(SENTENCE_STOP, claim.start) + 1;
  const amounts = context.view.claims.filter((other) => other.paragraph === claim.paragraph && other.measure === 'amount' && other.value !== null && other.start >= start && other.start < claim.start);
  const [planned, spent] = [true, false].map((first) => amounts.filter((other) => FIRST_BUDGET.test(other.subject.label) === first));
  const [plan, outcome] = [planned?.[0], spent?.[0]];
  return plan && outcome && amounts.length === 2 ? { planned: context.claim(plan), spent: context.claim(outcome) } : null;
}

/** What a completion rate divides: the budget that its sentence gives, else the table's 预算数; null when neither is known. */
export function completionOf(context: CheckContext, claim: Claim): PlannedSpent | null {
  const spent = soleAmount(context, claim);
  const stated = context.view.claims.find((candidate) => candidate.id === claim.shareOf && FIRST_BUDGET.test(candidate.subject.label));
  const planned = stated ? context.claim(stated) : spent && budgetColumn(context, spent);
  return spent && planned ? { planned, spent: context.claim(spent) } : onlyPair(context, claim);
}

/** All budgets of a paragraph with the outcome that follows each, in order; `at` is where the budget stands. */
export function plannedInParagraph(context: CheckContext, claims: readonly Claim[]): readonly (PlannedSpent & { readonly at: number })[] {
  const amounts = claims.filter((claim) => claim.measure === 'amount' && claim.value !== null);
  return amounts.flatMap((claim, at) => {
    const next = amounts[at + 1];
    return FIRST_BUDGET.test(claim.subject.label) && next && !FIRST_BUDGET.test(next.subject.label) ? [{ planned: context.claim(claim), spent: context.claim(next), at: claim.start }] : [];
  });
}
