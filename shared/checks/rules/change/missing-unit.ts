import { evaluation } from '../../evaluation.ts';
import { AMOUNT_WORDS } from '../../profiles/amount-words.ts';
import type { Rule } from '../../rule.ts';

/** S-13: rates carry their percent sign, amounts their unit. */
export const changeMissingUnit: Rule = {
  id: 'change/missing-unit',
  catalogue: 'S-13',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['no-percent', 'no-unit'],
  *check(context) {
    for (const claim of context.view.claims) {
      if (claim.value === null || !['amount', 'delta', 'growth', 'share'].includes(claim.measure)) continue;
      const rate = claim.measure === 'growth' || claim.measure === 'share';
      const before = context.paragraphOf(claim)?.flat.slice(Math.max(0, claim.start - 8), claim.start) ?? '';
      // A bare number after other words may be a date, a version or a paragraph.
      const missing = claim.unit === null && (rate || AMOUNT_WORDS.test(before));
      const figure = context.claim(claim);
      yield evaluation(changeMissingUnit, { state: missing ? 'fail' : 'pass', message: rate ? 'no-percent' : 'no-unit', data: { text: claim.text, actual: claim.printed }, actual: claim.printed, at: [figure.ref], address: [figure.address] });
    }
  },
};
