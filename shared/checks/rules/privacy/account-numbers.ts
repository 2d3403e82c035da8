import { identityHolds, luhnHolds } from '../../check-digits.ts';
import { isOtherNumber, privateTexts, wordsBefore } from '../../private-text.ts';
import { ACCOUNT, CARD_START, NAMES_ACCOUNT } from '../../profiles/privacy.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, matches } from '../../text-finding.ts';

const CARD_LENGTHS = [16, 19];

/** P-03: no bank accounts or cards. One number in ten passes Luhn by chance, so a card must begin like one too; an account is named as such. */
export const privacyAccountNumbers: Rule = {
  id: 'privacy/account-numbers',
  catalogue: 'P-03',
  sources: ['PI'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['account', 'card'],
  *check(context) {
    yield* eachHit(privacyAccountNumbers, context, 'account', matches(privateTexts(context), ACCOUNT, (match, piece) => {
      const digits = match[0].replaceAll(/\D/g, '');
      if (NAMES_ACCOUNT.test(wordsBefore(piece, match.index))) return { message: 'account' };
      if (isOtherNumber(piece, match.index) || (digits.length === 18 && identityHolds(digits))) return null;
      return CARD_LENGTHS.includes(digits.length) && CARD_START.test(digits) && luhnHolds(digits) ? { message: 'card' } : null;
    }));
  },
};
