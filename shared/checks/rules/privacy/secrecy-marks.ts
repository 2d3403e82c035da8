import { SECRECY_MARK, SECRET_WORK } from '../../profiles/privacy.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, matches } from '../../text-finding.ts';

/** P-07: no marks of secrecy, no projects that are secret by their nature. */
export const privacySecrecyMarks: Rule = {
  id: 'privacy/secrecy-marks',
  catalogue: 'P-07',
  sources: ['OP', 'PI'],
  severity: 'warning',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['mark', 'secret-work'],
  *check(context) {
    const texts = context.pieces.filter((piece) => piece.kind !== 'contents');
    // Duties and headings speak of such work by right; a line of a table is money spent on it.
    const lines = texts.filter((piece) => piece.kind === 'cell');
    yield* eachHit(privacySecrecyMarks, context, 'mark', [...matches(texts, SECRECY_MARK, () => ({ message: 'mark' })), ...matches(lines, SECRET_WORK, () => ({ message: 'secret-work' }))]);
  },
};
