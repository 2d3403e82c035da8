import { BASE_NAMED, COMPLETION_RATE } from '../../profiles/publication.ts';
import type { Rule } from '../../rule.ts';
import { hitsByKind, matches } from '../../text-finding.ts';

/** S-16: a completion rate says of which budget: the first one of the year, or the one after adjustments. Told once: the template of a region may print 完成预算 throughout. */
export const changeCompletionBase: Rule = {
  id: 'change/completion-base',
  catalogue: 'S-16',
  sources: ['GBC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['final'],
  needs: ['text'],
  messages: ['base-unnamed'],
  *check(context) {
    yield* hitsByKind(changeCompletionBase, context, 'base-unnamed', matches(context.pieces.filter((piece) => piece.kind === 'body'), COMPLETION_RATE, (match, piece) => (BASE_NAMED.test(piece.flat.slice(0, match.index).split('\u3002').at(-1) ?? '') ? null : {})), () => '');
  },
};
