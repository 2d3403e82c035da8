import { evaluation } from '../../evaluation.ts';
import { PURPOSE, PURPOSE_OF } from '../../profiles/narrative-words.ts';
import type { Rule } from '../../rule.ts';

/** N-22: what an item is said to be for does not belong to another item (housing fund and medical insurance are the usual mix-up). */
export const narrativePurposes: Rule = {
  id: 'narrative/purposes',
  catalogue: 'N-22',
  sources: ['GBC', 'DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['strange'],
  *check(context) {
    const items = context.view.claims.filter((claim) => claim.measure === 'amount' && claim.subject.chain.length > 0);
    for (const [, claims] of Map.groupBy(items, (claim) => claim.paragraph)) {
      const [only, more] = claims;
      const item = only?.subject.chain.at(-1) ?? '';
      const known = PURPOSE_OF.find((candidate) => candidate.item.test(item));
      const purpose = only ? PURPOSE.exec(context.paragraphOf(only)?.flat.slice(only.end) ?? '')?.[1] : undefined;
      if (!only || more || !known || purpose === undefined) continue;
      const wrong = known.strange.test(purpose) && !known.own.test(purpose);
      const figure = context.claim(only);
      yield evaluation(narrativePurposes, { state: wrong ? 'fail' : 'pass', message: 'strange', data: { text: only.text, name: item, purpose: purpose.slice(0, 40) }, actual: purpose.slice(0, 40), at: [figure.ref], address: [figure.address] });
    }
  },
};
