import { ANY_CONFUSION, CONFUSIONS } from '../../profiles/confusions.ts';
import type { Rule } from '../../rule.ts';
import { type Hit, hitsByKind, matches } from '../../text-finding.ts';

/** mistyped words of the trade. */
export const textConfusions: Rule = {
  id: 'text/confusions',
  catalogue: 'Q-02',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['confused'],
  *check(context) {
    const pieces = context.pieces.filter((piece) => piece.kind !== 'contents' && ANY_CONFUSION.test(piece.flat));
    const hits: Hit[] = CONFUSIONS.flatMap(({ wrong, right, sure }) => [...matches(pieces, wrong, () => ({ severity: sure ? 'warning' : 'notice', data: { right } }))]);
    yield* hitsByKind(textConfusions, context, 'confused', hits, (hit) => hit.piece.flat.slice(hit.start, hit.end));
  },
};
