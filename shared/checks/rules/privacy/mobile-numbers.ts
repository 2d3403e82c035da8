import { isOtherNumber, privateTexts } from '../../private-text.ts';
import { MOBILE } from '../../profiles/privacy.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, matches } from '../../text-finding.ts';

/** P-02: no mobile numbers; masked ones (138****1234) are allowed. */
export const privacyMobileNumbers: Rule = {
  id: 'privacy/mobile-numbers',
  catalogue: 'P-02',
  sources: ['PI'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['mobile'],
  *check(context) {
    yield* eachHit(privacyMobileNumbers, context, 'mobile', matches(privateTexts(context), MOBILE, (match, piece) => (isOtherNumber(piece, match.index) ? null : {})));
  },
};
