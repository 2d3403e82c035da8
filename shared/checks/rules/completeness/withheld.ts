import { ALLOWED_BY, WITHHELD } from '../../profiles/publication.ts';
import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';
import { quoteOf } from '../../text-finding.ts';

/** C-14: what is not published for secrecy names the paper that allows it. */
export const completenessWithheld: Rule = {
  id: 'completeness/withheld',
  catalogue: 'C-14',
  sources: ['OP'],
  severity: 'warning',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['without-ground'],
  *check(context) {
    for (const piece of context.pieces) {
      const match = piece.kind === 'contents' ? null : WITHHELD.exec(piece.flat);
      if (!match) continue;
      const ref = piece.ref(match.index, match.index + match[0].length);
      yield evaluation(completenessWithheld, { state: ALLOWED_BY.test(piece.flat) ? 'pass' : 'fail', message: 'without-ground', data: { where: piece.where, text: quoteOf(piece, match.index, match.index + match[0].length) }, actual: match[0], at: ref ? [ref] : [], address: [piece.where] });
    }
  },
};
