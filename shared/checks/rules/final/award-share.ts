import { checkPercentage } from '../../percentage.ts';
import { isAwardShare } from '../../planned-spent.ts';
import type { Rule } from '../../rule.ts';
import { soleAmount } from '../../statement.ts';

/** F-15: the share of contracts given to smaller enterprises = their amount / the purchases it is a share of. */
export const finalAwardShare: Rule = {
  id: 'final/award-share',
  catalogue: 'F-15',
  sources: ['STD'],
  severity: 'warning',
  must: 'law',
  profiles: ['final'],
  needs: ['claims'],
  messages: ['share-differs'],
  *check(context) {
    for (const claim of context.view.claims) {
      if (!isAwardShare(context, claim) || claim.value === null) continue;
      const part = soleAmount(context, claim);
      const whole = context.view.claims.find((candidate) => candidate.id === claim.shareOf);
      const checked = part && whole ? checkPercentage(finalAwardShare, { message: 'share-differs', printed: context.claim(claim), numerator: context.claim(part), denominator: [{ figure: context.claim(whole), sign: 1 }] }) : null;
      if (checked) yield checked;
    }
  },
};
