import { HALF_WIDTH_MARK } from '../../profiles/text-marks.ts';
import type { Rule } from '../../rule.ts';
import { hitsByKind, matches } from '../../text-finding.ts';

/** half-width marks among Chinese characters, told once for the document. */
export const textHalfWidthMarks: Rule = {
  id: 'text/half-width-marks',
  catalogue: 'Q-04',
  sources: ['DOC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['mixed'],
  *check(context) {
    // Captions and cells come out of systems that print half width throughout.
    const printed = context.pieces.filter((piece) => piece.kind === 'body').map((piece) => ({ ...piece, flat: piece.text }));
    yield* hitsByKind(textHalfWidthMarks, context, 'mixed', matches(printed, HALF_WIDTH_MARK), () => '');
  },
};
