import { LONG_AMOUNT } from '../../profiles/text-marks.ts';
import type { Rule } from '../../rule.ts';
import { hitsByKind, looked, matches } from '../../text-finding.ts';

/** amounts with and without thousands groups in one text; the rarer way is shown. */
export const textNumberStyle: Rule = {
  id: 'text/number-style',
  catalogue: 'Q-09',
  sources: ['DOC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['mixed'],
  *check(context) {
    const amounts = [...matches(context.pieces.filter((piece) => piece.kind === 'body'), LONG_AMOUNT)];
    const grouped = amounts.filter((hit) => hit.piece.flat.slice(hit.start, hit.end).includes(','));
    const plain = amounts.filter((hit) => !grouped.includes(hit));
    if (grouped.length === 0 || plain.length === 0) {
      yield* looked(textNumberStyle, context, 'mixed');
      return;
    }
    yield* hitsByKind(textNumberStyle, context, 'mixed', grouped.length < plain.length ? grouped : plain, () => '');
  },
};
