import { BROKEN_NUMBER, BROKEN_WORD } from '../../profiles/text-marks.ts';
import type { Rule } from '../../rule.ts';
import { hitsByKind, matches } from '../../text-finding.ts';

/** blanks inside figures and words, told once for the document. */
export const textBrokenBlanks: Rule = {
  id: 'text/broken-blanks',
  catalogue: 'Q-08',
  sources: ['DOC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['number', 'word'],
  *check(context) {
    const pieces = context.pieces.filter((piece) => piece.kind === 'body');
    const { format } = context.view.snapshot;
    // A page knows places, not blanks: only files that hold their characters in order can print one by mistake.
    const words = format === 'docx' || format === 'doc' ? [...matches(pieces, BROKEN_WORD, () => ({ message: 'word' }))] : [];
    yield* hitsByKind(textBrokenBlanks, context, 'number', [...matches(pieces, BROKEN_NUMBER, () => ({ message: 'number' })), ...words], (hit) => hit.message ?? '');
  },
};
