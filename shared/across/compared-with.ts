import type { CheckContext } from '../checks/context.ts';
import { ACCOUNTS_BASE, BUDGET_BASE, COMPARED_WITH, EXECUTION_BASE } from '../checks/profiles/across-words.ts';
import type { Claim } from '../model/claim.ts';
import type { DocumentFacts } from '../model/document-facts.ts';

/** What a sentence says a change is compared with; null parts are not said. */
export interface Base {
  readonly kind: 'budget' | 'execution' | 'accounts' | null;
  readonly year: number | null;
}

/** The last comparison named before a figure in its sentence. */
export function comparedWith(context: CheckContext, claim: Claim): Base {
  const flat = context.paragraphOf(claim)?.flat ?? claim.text;
  const start = Math.max(0, ...['。', ';'].map((mark) => flat.lastIndexOf(mark, claim.start - 1) + 1));
  const last = [...flat.slice(start, claim.start).matchAll(COMPARED_WITH)].findLast((match) => match[1] !== undefined || match[2] !== undefined);
  const words = last?.[2] ?? '';
  const year = /\d{4}/.exec(last?.[1] ?? '')?.[0];
  return {
    kind: EXECUTION_BASE.test(words) ? 'execution' : ACCOUNTS_BASE.test(words) ? 'accounts' : BUDGET_BASE.test(words) ? 'budget' : null,
    year: year === undefined ? null : Number(year),
  };
}

/** Whether figures of a document are what a sentence compares with: `yes`, `perhaps` where it does not say, `no` for another kind or year. */
export function comparesWith(base: Base, facts: Pick<DocumentFacts, 'kind' | 'fiscalYear'>): 'yes' | 'perhaps' | 'no' {
  if (base.year !== null && facts.fiscalYear !== null && base.year !== facts.fiscalYear) return 'no';
  if (facts.kind === 'final') return base.kind === 'budget' ? 'no' : base.kind === 'accounts' ? 'yes' : 'perhaps';
  return base.kind === 'budget' ? 'yes' : base.kind === null ? 'perhaps' : 'no';
}
