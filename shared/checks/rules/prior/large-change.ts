import type { Claim } from '../../../model/claim.ts';
import { Decimal } from '../../../money/decimal.ts';
import { isUnit, yuanPer } from '../../../money/unit.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand } from '../../evaluation.ts';
import { VAGUE_REASON } from '../../profiles/across-words.ts';
import { REASON } from '../../profiles/narrative-words.ts';
import type { Rule } from '../../rule.ts';
import { changeOf } from '../../statement.ts';

/** A change is large from this rate and this many 元 on (domain rules section 7.3). */
const RATE = 30;
const YUAN = 100_000;

function isLarge(context: CheckContext, claim: Claim): boolean {
  const change = changeOf(context, claim);
  if (change?.value === undefined || change.value === null || change.unit === null || !isUnit(change.unit) || claim.value === null) return false;
  return new Decimal(claim.value).abs().gt(RATE) && new Decimal(change.value).abs().times(yuanPer(change.unit)).gt(YUAN);
}

/** Y-05: a large change needs a particular reason. That a reason is missing altogether is said by S-10. */
export const priorLargeChange: Rule = {
  id: 'prior/large-change',
  catalogue: 'Y-05',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['vague'],
  *check(context) {
    for (const claim of context.view.claims) {
      if (claim.measure !== 'growth' || claim.unit !== '%' || !isLarge(context, claim)) continue;
      const piece = context.paragraphOf(claim);
      const after = piece?.flat.slice(claim.end) ?? '';
      const reason = [...after.matchAll(REASON)][0]?.[1];
      if (reason === undefined || !piece) continue;
      const vague = VAGUE_REASON.test(reason.trim());
      yield evaluation(priorLargeChange, {
        state: vague ? 'fail' : 'pass', message: 'vague', data: { text: claim.text, reason: reason.trim() }, actual: reason.trim(),
        at: [{ kind: 'claim', claim: claim.id }], operands: [operand(context.claim(claim), 'related')], address: [context.claimAddress(claim)],
      });
    }
  },
};
