import { evaluation, operand } from '../../evaluation.ts';
import { checkPercentage } from '../../percentage.ts';
import { completionOf, isCompletion } from '../../planned-spent.ts';
import type { Rule } from '../../rule.ts';

/** F-10: a completion rate = outcome / the budget that the sentence names or the table prints; a budget of nothing has none. */
export const finalCompletion: Rule = {
  id: 'final/completion',
  catalogue: 'F-10',
  sources: ['GBC', 'DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['final'],
  needs: ['claims'],
  messages: ['rate-differs', 'no-base', 'base-unknown'],
  *check(context) {
    for (const claim of context.view.claims) {
      if (!isCompletion(claim) || claim.value === null) continue;
      const printed = context.claim(claim);
      const pair = completionOf(context, claim);
      if (!pair) {
        yield evaluation(finalCompletion, { state: 'not_run', message: 'base-unknown', data: { text: claim.text }, at: [printed.ref], group: 'text/completion', address: [printed.address] });
        continue;
      }
      if (pair.planned.value.isZero()) {
        yield evaluation(finalCompletion, {
          state: printed.value.isZero() ? 'pass' : 'fail', severity: 'warning', message: 'no-base', data: { text: claim.text, actual: `${claim.printed}%` }, actual: claim.printed,
          at: [printed.ref], operands: [operand(printed, 'printed'), operand(pair.planned, 'related')], address: [printed.address],
        });
        continue;
      }
      const checked = checkPercentage(finalCompletion, { message: 'rate-differs', printed, numerator: pair.spent, denominator: [{ figure: pair.planned, sign: 1 }] });
      if (checked) yield checked;
    }
  },
};
