import type { ReviewedFinding, ReviewState } from '../../../shared/ipc/schemas.ts';
import { isOpen } from '../../../shared/review/is-open.ts';

const familyOf = ({ finding }: ReviewedFinding): string => [finding.ruleId, finding.messageId, finding.state, finding.severity, finding.diagnosis?.kind ?? ''].join('/');

const made = new WeakMap<ReviewState, ReadonlyMap<string, readonly ReviewedFinding[]>>();

/** Undecided findings that say the same of other places: one rule, one message, one suspicion. The given one is among them; alone = no family. */
export function alike(review: ReviewState, reviewed: ReviewedFinding): readonly ReviewedFinding[] {
  const families = made.get(review) ?? Map.groupBy(review.findings.filter(isOpen), familyOf);
  made.set(review, families);
  return families.get(familyOf(reviewed)) ?? [];
}
