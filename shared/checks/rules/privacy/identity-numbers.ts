import { identityHolds, isDay } from '../../check-digits.ts';
import { isOtherNumber, privateTexts, wordsBefore } from '../../private-text.ts';
import { IDENTITY_15, IDENTITY_18, NAMES_IDENTITY, PROVINCES } from '../../profiles/privacy.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, matches } from '../../text-finding.ts';

/** P-01: no identity numbers. A real one has a province, a birthday and a check digit; codes of 18 digits have not. */
export const privacyIdentityNumbers: Rule = {
  id: 'privacy/identity-numbers',
  catalogue: 'P-01',
  sources: ['PI'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['identity', 'identity-doubtful'],
  *check(context) {
    const texts = privateTexts(context);
    const long = matches(texts, IDENTITY_18, (match, piece) => {
      const [number, region = '', year, month, day] = match;
      const named = NAMES_IDENTITY.test(wordsBefore(piece, match.index));
      if (!PROVINCES.has(region.slice(0, 2)) || !isDay(Number(year), Number(month), Number(day))) return null;
      if (identityHolds(number)) return !named && isOtherNumber(piece, match.index) ? null : { message: 'identity' };
      return named ? { message: 'identity-doubtful', severity: 'warning' } : null;
    });
    const short = matches(texts, IDENTITY_15, (match, piece) => (PROVINCES.has((match[1] ?? '').slice(0, 2)) && NAMES_IDENTITY.test(wordsBefore(piece, match.index)) ? { message: 'identity-doubtful', severity: 'warning' } : null));
    yield* eachHit(privacyIdentityNumbers, context, 'identity', [...long, ...short]);
  },
};
