import { privateTexts, wordsBefore } from '../../private-text.ts';
import { HOME_ADDRESS, NAMES_PASSPORT, PASSPORT, PLATE } from '../../profiles/privacy.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, matches } from '../../text-finding.ts';

/** P-06: no homes, number plates, passports. */
export const privacyHomesAndPlates: Rule = {
  id: 'privacy/homes-and-plates',
  catalogue: 'P-06',
  sources: ['PI'],
  severity: 'warning',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['home', 'plate', 'passport'],
  *check(context) {
    const texts = privateTexts(context);
    yield* eachHit(privacyHomesAndPlates, context, 'home', [
      ...matches(texts, HOME_ADDRESS, () => ({ message: 'home' })),
      ...matches(texts, PLATE, () => ({ message: 'plate' })),
      ...matches(texts, PASSPORT, (match, piece) => (NAMES_PASSPORT.test(wordsBefore(piece, match.index)) ? { message: 'passport' } : null)),
    ]);
  },
};
