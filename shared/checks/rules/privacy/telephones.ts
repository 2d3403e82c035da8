import { privateTexts, wordsBefore } from '../../private-text.ts';
import { LANDLINE, MAIL, NAMES_PHONE } from '../../profiles/privacy.ts';
import type { Rule } from '../../rule.ts';
import { hitsByKind, matches } from '../../text-finding.ts';

/** P-04: telephones and mail addresses are an office's, not a person's; told once with all places. */
export const privacyTelephones: Rule = {
  id: 'privacy/telephones',
  catalogue: 'P-04',
  sources: ['PI'],
  severity: 'notice',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['telephone', 'mail'],
  *check(context) {
    const texts = privateTexts(context);
    const phones = matches(texts, LANDLINE, (match, piece) => (NAMES_PHONE.test(wordsBefore(piece, match.index)) ? { message: 'telephone' } : null));
    const mails = matches(texts, MAIL, () => ({ message: 'mail' }));
    yield* hitsByKind(privacyTelephones, context, 'telephone', [...phones, ...mails], (hit) => hit.message ?? '');
  },
};
