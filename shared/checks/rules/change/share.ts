import { checkPercentage } from '../../percentage.ts';
import { evaluation } from '../../evaluation.ts';
import { isAwardShare, isCompletion } from '../../planned-spent.ts';
import { soleAmount } from '../../statement.ts';
import type { Rule } from '../../rule.ts';

/** S-01: 占比 = amount / the amount that the sentence names as the whole. */
export const changeShare: Rule = {
  id: 'change/share',
  catalogue: 'S-01',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['share-differs', 'share-base'],
  *check(context) {
    for (const claim of context.view.claims) {
      if (claim.measure !== 'share' || claim.value === null) continue;
      // Completion rates and awards of final accounts are other rules' matter (F-10, F-15).
      if (context.view.facts.kind === 'final' && (isCompletion(claim) || isAwardShare(context, claim))) continue;
      const printed = context.claim(claim);
      const part = soleAmount(context, claim);
      const whole = context.view.claims.find((candidate) => candidate.id === claim.shareOf);
      if (!part || !whole) {
        yield evaluation(changeShare, { state: 'not_run', message: 'share-base', data: { text: claim.text }, at: [printed.ref], group: 'text/share-base', address: [printed.address] });
        continue;
      }
      const checked = checkPercentage(changeShare, {
        message: 'share-differs', printed, numerator: context.claim(part), denominator: [{ figure: context.claim(whole), sign: 1 }],
      });
      if (checked) yield checked;
    }
  },
};
