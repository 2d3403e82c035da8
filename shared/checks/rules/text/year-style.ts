import { SHORT_YEAR, UNTIL_WORD } from '../../profiles/text-marks.ts';
import type { Rule } from '../../rule.ts';
import { hitsByKind, matches } from '../../text-finding.ts';

/** years of two digits, 截止 for 截至. */
export const textYearStyle: Rule = {
  id: 'text/year-style',
  catalogue: 'Q-10',
  sources: ['DOC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['short', 'until'],
  *check(context) {
    const pieces = context.pieces.filter((piece) => piece.kind === 'body' || piece.kind === 'heading');
    const hits = [...matches(pieces, SHORT_YEAR, () => ({ message: 'short' })), ...matches(pieces, UNTIL_WORD, () => ({ message: 'until' }))];
    yield* hitsByKind(textYearStyle, context, 'short', hits, (hit) => hit.message ?? '');
  },
};
