import { halfWidth } from '../../../language/half-width.ts';
import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, type Hit } from '../../text-finding.ts';

/** words that the office itself does not want to see in print. The list is a setting of the workspace, empty at first: then the rule is off. */
export const textSiteWords: Rule = {
  id: 'text/site-words',
  catalogue: 'Q-11',
  sources: ['GK'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: [],
  messages: ['listed', 'no-list'],
  *check(context) {
    const words = (context.view.siteWords ?? []).map((word) => halfWidth(word).trim()).filter((word) => word !== '');
    if (words.length === 0) {
      yield evaluation(textSiteWords, { state: 'not_applicable', message: 'no-list', address: [] });
      return;
    }
    const hits = context.pieces.flatMap((piece) => words.flatMap((word): readonly Hit[] => {
      const found: Hit[] = [];
      for (let at = piece.flat.indexOf(word); at >= 0; at = piece.flat.indexOf(word, at + word.length)) found.push({ piece, start: at, end: at + word.length });
      return found;
    }));
    yield* eachHit(textSiteWords, context, 'listed', hits);
  },
};
