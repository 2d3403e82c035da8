import type { Claim } from '../../../model/claim.ts';
import { evaluation } from '../../evaluation.ts';
import { REASON, REASON_DOWN, REASON_UP } from '../../profiles/narrative-words.ts';
import type { Rule } from '../../rule.ts';
import type { CheckContext } from '../../context.ts';

/** The reason that a paragraph gives, where it gives one only. */
function reasonOf(context: CheckContext, claim: Claim): string | null {
  const found = [...(context.paragraphOf(claim)?.flat.matchAll(REASON) ?? [])];
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

/** S-11: the reason for an increase does not speak of savings only, nor that of a decrease of additions only. */
export const changeReasonDirection: Rule = {
  id: 'change/reason-direction',
  catalogue: 'S-11',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['opposes'],
  *check(context) {
    const seen = new Set<string>();
    for (const claim of context.view.claims) {
      if (claim.measure !== 'direction' || (claim.direction !== 'up' && claim.direction !== 'down') || seen.has(claim.paragraph)) continue;
      seen.add(claim.paragraph);
      const reason = reasonOf(context, claim);
      if (reason === null) continue;
      const [same, opposite] = claim.direction === 'up' ? [REASON_UP, REASON_DOWN] : [REASON_DOWN, REASON_UP];
      const figure = context.claim(claim);
      yield evaluation(changeReasonDirection, {
        state: opposite.test(reason) && !same.test(reason) ? 'fail' : 'pass', message: 'opposes', data: { text: claim.text, reason: reason.slice(0, 60), actual: claim.printed }, actual: claim.printed, at: [figure.ref], address: [figure.address],
      });
    }
  },
};
