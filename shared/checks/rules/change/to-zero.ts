import { Decimal } from '../../../money/decimal.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';
import { changeOf, soleAmount } from '../../statement.ts';

/** S-08: what fell to nothing fell by 100 %. */
export const changeToZero: Rule = {
  id: 'change/to-zero',
  catalogue: 'S-08',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['not-all'],
  *check(context) {
    for (const claim of context.view.claims) {
      if (claim.measure !== 'growth' || claim.value === null) continue;
      const [delta, current] = [changeOf(context, claim), soleAmount(context, claim)];
      if (!delta || !current || !context.claim(current).value.isZero() || context.claim(delta).value.isZero()) continue;
      const figure = context.claim(claim);
      yield evaluation(changeToZero, {
        state: new Decimal(claim.value).eq(-100) ? 'pass' : 'fail', message: 'not-all', data: { ...whereOf(figure), text: claim.text, actual: `${claim.printed}%` }, actual: claim.value, expected: '-100', at: [figure.ref],
        operands: [operand(figure, 'related')], address: [figure.address],
      });
    }
  },
};
