import { checkSum } from '../../equation.ts';
import { inUnit } from '../../figure.ts';
import type { Rule } from '../../rule.ts';
import { priorAmount, soleAmount } from '../../statement.ts';

/** S-03: a change = this year's amount − last year's, where a sentence prints all three. The direction is another rule's matter (S-05). */
export const changeDelta: Rule = {
  id: 'change/delta',
  catalogue: 'S-03',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['differs'],
  *check(context) {
    for (const claim of context.view.claims) {
      if (claim.measure !== 'delta' || claim.value === null) continue;
      const current = soleAmount(context, claim);
      const prior = priorAmount(context, claim);
      if (!current || !prior) continue;
      const [now, before, change] = [context.claim(current), context.claim(prior), context.claim(claim)];
      const down = now.value.lt(inUnit(before, now.unit).value);
      const size = { ...change, value: change.value.abs() };
      yield checkSum(changeDelta, size, down ? [{ figure: before }, { figure: now, sign: -1 }] : [{ figure: now }, { figure: before, sign: -1 }], { message: 'differs', data: { text: claim.text, prior: before.text, current: now.text } });
    }
  },
};
