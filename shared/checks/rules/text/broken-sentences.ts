import { BROKEN_SENTENCES } from '../../profiles/broken-sentences.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, matches } from '../../text-finding.ts';

/** sentences that lack the word or figure they announce. */
export const textBrokenSentences: Rule = {
  id: 'text/broken-sentences',
  catalogue: 'Q-06',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['gap'],
  *check(context) {
    const pieces = context.pieces.filter((piece) => piece.kind === 'body');
    yield* eachHit(textBrokenSentences, context, 'gap', BROKEN_SENTENCES.flatMap((pattern) => [...matches(pieces, pattern)]));
  },
};
