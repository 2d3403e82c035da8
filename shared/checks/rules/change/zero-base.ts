import { Decimal } from '../../../money/decimal.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import { inUnit } from '../../figure.ts';
import type { Rule } from '../../rule.ts';
import { changeOf, priorAmount, soleAmount } from '../../statement.ts';

/** S-07: where nothing was there last year (the change is the whole amount), there is no rate of growth, least of all 100 %. */
export const changeZeroBase: Rule = {
  id: 'change/zero-base',
  catalogue: 'S-07',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['rate'],
  *check(context) {
    for (const claim of context.view.claims) {
      if (claim.measure !== 'growth' || claim.value === null || claim.direction !== 'up') continue;
      const [delta, current, prior] = [changeOf(context, claim), soleAmount(context, claim), priorAmount(context, claim)];
      if (!current || (!delta && !prior)) continue;
      const now = context.claim(current);
      const zero = prior ? context.claim(prior).value.isZero() : delta !== null && inUnit(context.claim(delta), now.unit).value.eq(now.value);
      const figure = context.claim(claim);
      yield evaluation(changeZeroBase, {
        state: zero && !now.value.isZero() && !new Decimal(claim.value).isZero() ? 'fail' : 'pass', message: 'rate', data: { ...whereOf(figure), text: claim.text, actual: `${claim.printed}%`, amount: current.printed }, actual: claim.value,
        at: [figure.ref], operands: [operand(figure, 'related')], address: [figure.address],
      });
    }
  },
};
