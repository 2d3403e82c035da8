import { comparable } from '../../../language/normalize.ts';
import { evaluation } from '../../evaluation.ts';
import { REASON } from '../../profiles/narrative-words.ts';
import type { Rule } from '../../rule.ts';

/** Fewer equal reasons may be true. */
const FEWEST = 3;

/** S-12: not every item of a section has the same reason. */
export const changeSameReason: Rule = {
  id: 'change/same-reason',
  catalogue: 'S-12',
  sources: ['DOC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['same'],
  *check(context) {
    const bodies = context.pieces.filter((piece) => piece.kind === 'body');
    for (const [section, pieces] of Map.groupBy(bodies, (piece) => piece.section.join('>'))) {
      const reasons = pieces.flatMap((piece) => [...piece.flat.matchAll(REASON)].map((match) => ({ piece, start: match.index, end: match.index + match[0].length, words: comparable(match[1] ?? '') })));
      const [first] = reasons;
      if (!first || reasons.length < FEWEST) continue;
      const same = reasons.every((reason) => reason.words === first.words);
      yield evaluation(changeSameReason, {
        state: same ? 'fail' : 'pass', message: 'same', data: { where: first.piece.where, text: first.words.slice(0, 60), count: String(reasons.length) }, actual: first.words, at: reasons.flatMap((reason) => reason.piece.ref(reason.start, reason.end) ?? []), address: [section],
      });
    }
  },
};
