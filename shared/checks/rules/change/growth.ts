import { Decimal } from '../../../money/decimal.ts';
import { firstThatHolds } from '../../equation.ts';
import { checkPercentage } from '../../percentage.ts';
import { reversedDirection } from '../../reversed-direction.ts';
import { changeOf, directionsConflict, soleAmount } from '../../statement.ts';
import type { Rule } from '../../rule.ts';

/** S-04: 增减幅 = change / (current − change). */
export const changeGrowth: Rule = {
  id: 'change/growth',
  catalogue: 'S-04',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['growth-differs'],
  *check(context) {
    for (const claim of context.view.claims) {
      if (claim.measure !== 'growth' || claim.value === null) continue;
      const delta = changeOf(context, claim);
      const current = soleAmount(context, claim);
      if (!delta || !current) continue;
      const change = context.claim(delta);
      const conflict = directionsConflict(context, claim);
      // With contradicting words (S-05 reports them) either direction may be meant; the rate is judged on its own.
      const changes = conflict ? [change, { ...change, value: change.value.neg() }] : [change];
      const checked = firstThatHolds(changes.flatMap((signed) => checkPercentage(changeGrowth, {
        message: 'growth-differs', printed: context.claim(claim), numerator: signed,
        denominator: [{ figure: context.claim(current), sign: 1 }, { figure: signed, sign: -1 }],
      }) ?? []));
      if (!checked || !new Decimal(checked.actual ?? 0).isFinite()) continue;
      const reversed = checked.state === 'fail' && !conflict ? reversedDirection(changeGrowth, context.claim(claim), change, context.claim(current)) : null;
      yield reversed ? { ...checked, diagnosis: reversed } : checked;
    }
  },
};
