import type { Claim } from '../../../model/claim.ts';
import { Decimal } from '../../../money/decimal.ts';
import { unequal } from '../../claim-groups.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';
import { priorAmount, soleAmount } from '../../statement.ts';

/** What a statement of 持平 is contradicted by: a change or rate other than zero, or another amount of last year. */
function contradiction(context: CheckContext, flat: Claim): Claim | null {
  const own = context.statement(flat).filter((other) => other.paragraph === flat.paragraph && other.subject.label === flat.subject.label);
  const moved = own.find((other) => (other.measure === 'delta' || other.measure === 'growth') && other.value !== null && !new Decimal(other.value).isZero());
  if (moved) return moved;
  const [current, prior] = [soleAmount(context, flat), priorAmount(context, flat)];
  return current && prior && unequal(context.claim(current), context.claim(prior)) ? prior : null;
}

/** S-06: 持平 only where nothing changed. */
export const changeUnchanged: Rule = {
  id: 'change/unchanged',
  catalogue: 'S-06',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['changed'],
  *check(context) {
    for (const claim of context.view.claims) {
      if (claim.measure !== 'flat') continue;
      const other = contradiction(context, claim);
      const figure = context.claim(claim);
      yield evaluation(changeUnchanged, {
        state: other ? 'fail' : 'pass', message: 'changed', data: { ...whereOf(figure), text: claim.text, other: other?.text ?? '', actual: other?.printed ?? '' }, actual: other?.value ?? null,
        at: [figure.ref, ...(other ? [context.claim(other).ref] : [])], operands: other ? [operand(context.claim(other), 'related')] : [], address: [figure.address],
      });
    }
  },
};
