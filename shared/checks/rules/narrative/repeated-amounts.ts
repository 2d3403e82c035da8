import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import { aboutOf, unequal } from '../../claim-groups.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

function compared(context: CheckContext, claims: readonly Claim[]): Evaluation | null {
  const figures = claims.map((claim) => context.claim(claim));
  const [first] = figures;
  if (!first || figures.length < 2) return null;
  const other = figures.find((figure) => unequal(first, figure));
  const shown = other ?? first;
  return evaluation(narrativeRepeatedAmounts, {
    state: other ? 'fail' : 'pass', message: 'differ', data: { ...whereOf(shown), text: shown.row, actual: shown.text, expected: first.text, before: first.row }, actual: shown.value.toFixed(), expected: first.value.toFixed(),
    at: [shown.ref, ...(other ? [first.ref] : [])], operands: other ? [operand(other, 'related'), operand(first, 'related')] : [], address: [first.address],
  });
}

/** N-19: one figure that no table prints is the same wherever the text states it. Figures of a table are compared with that (N-01 to N-05). */
export const narrativeRepeatedAmounts: Rule = {
  id: 'narrative/repeated-amounts',
  catalogue: 'N-19',
  sources: ['GBC', 'DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['differ'],
  *check(context) {
    const amounts = context.view.claims.filter((claim) => claim.measure === 'amount' && claim.value !== null && claim.unit !== null && claim.boundTo.length === 0 && !claim.boundSum && aboutOf(claim) !== null && claim.subject.field !== null && claim.period !== 'unknown' && claim.bound === undefined);
    for (const [, claims] of Map.groupBy(amounts, (claim) => `${claim.period}|${aboutOf(claim)}`)) {
      const checked = compared(context, claims);
      if (checked) yield checked;
    }
  },
};
