import { Decimal } from '../../../money/decimal.ts';
import type { Claim } from '../../../model/claim.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import { checkPercentage } from '../../percentage.ts';
import type { Rule } from '../../rule.ts';
import { changeOf, directionsConflict, soleAmount } from '../../statement.ts';

/** Whether a rate follows from its change and amount; null when it cannot be recomputed. */
function follows(context: CheckContext, claim: Claim): boolean | null {
  const [delta, amount] = [changeOf(context, claim), soleAmount(context, claim)];
  if (!delta || !amount) return null;
  const change = context.claim(delta);
  const checked = checkPercentage(changeCopiedRate, { message: '', printed: context.claim(claim), numerator: change, denominator: [{ figure: context.claim(amount), sign: 1 }, { figure: change, sign: -1 }] });
  return checked === null ? null : checked.state !== 'fail';
}

/** S-18: a rate that does not follow from its own figures and equals the rate of the statement before was copied from there. */
export const changeCopiedRate: Rule = {
  id: 'change/copied-rate',
  catalogue: 'S-18',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['copied'],
  *check(context) {
    const rates = context.view.claims.filter((claim) => claim.measure === 'growth' && claim.value !== null && !new Decimal(claim.value).isZero());
    for (const [i, claim] of rates.entries()) {
      const before = rates[i - 1];
      if (!before || before.statement === claim.statement || directionsConflict(context, claim) || !new Decimal(before.value ?? 0).abs().eq(new Decimal(claim.value ?? 0).abs())) continue;
      const wrong = follows(context, claim) === false && follows(context, before) !== false;
      const [figure, other] = [context.claim(claim), context.claim(before)];
      yield {
        ...evaluation(changeCopiedRate, {
          state: wrong ? 'fail' : 'pass', message: 'copied', data: { ...whereOf(figure), text: claim.text, actual: `${claim.printed}%`, before: before.text }, actual: figure.value.toFixed(), at: [figure.ref, other.ref], operands: [figure, ...[changeOf(context, claim), soleAmount(context, claim)].flatMap((own) => (own ? [context.claim(own)] : []))].map((own) => operand(own, 'related')), address: [figure.address],
        }),
      };
    }
  },
};
