import type { Claim } from '../../../model/claim.ts';
import { Decimal } from '../../../money/decimal.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import { USED_FOR } from '../../profiles/narrative-words.ts';
import type { Rule } from '../../rule.ts';

/** What a statement of nothing should not go on to say: that it grew, or what it is for. */
function contradiction(context: CheckContext, claim: Claim): 'grew' | 'used' | null {
  const flat = context.paragraphOf(claim)?.flat ?? '';
  if (USED_FOR.test(flat.slice(claim.end, claim.end + 24))) return 'used';
  const grew = context.statement(claim).some((other) => other.subject.label === claim.subject.label && other.direction === 'up' && (other.measure === 'growth' || other.measure === 'delta') && other.value !== null && !new Decimal(other.value).isZero());
  return grew ? 'grew' : null;
}

/** N-21: amounts of zero neither grow nor are used for anything. */
export const narrativeZeroAmounts: Rule = {
  id: 'narrative/zero-amounts',
  catalogue: 'N-21',
  sources: ['GBC', 'DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['grew', 'used'],
  *check(context) {
    for (const claim of context.view.claims) {
      if (claim.measure !== 'amount' || claim.period !== 'current' || claim.value === null || !new Decimal(claim.value).isZero()) continue;
      const wrong = contradiction(context, claim);
      const figure = context.claim(claim);
      yield evaluation(narrativeZeroAmounts, { state: wrong ? 'fail' : 'pass', message: wrong ?? 'grew', data: { ...whereOf(figure), text: claim.text }, actual: claim.value, at: [figure.ref], operands: wrong ? [operand(figure, 'related')] : [], address: [figure.address] });
    }
  },
};
