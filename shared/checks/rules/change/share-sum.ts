import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import { Decimal } from '../../../money/decimal.ts';
import type { CheckContext } from '../../context.ts';
import { checkSum } from '../../equation.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import { checkPercentage } from '../../percentage.ts';
import type { Rule } from '../../rule.ts';
import { soleAmount } from '../../statement.ts';

/** How far shares that are each rounded may miss the whole, beyond half a unit for each. */
const SLACK = '0.05';

/** Shares whose amounts make up the whole they are shares of: only such a list must reach 100 %. */
function closed(context: CheckContext, shares: readonly Claim[], whole: Claim): boolean {
  const amounts = shares.map((share) => soleAmount(context, share));
  if (amounts.some((amount) => amount === null)) return false;
  const parts = amounts.flatMap((amount) => (amount ? [{ figure: context.claim(amount) }] : []));
  return checkSum(changeShareSum, context.claim(whole), parts, { message: '' }).state !== 'fail';
}

/** A share that does not follow from its own figures is told by S-01, and the sum misses because of it. */
const wrongAlone = (context: CheckContext, share: Claim, whole: Claim): boolean => {
  const amount = soleAmount(context, share);
  return amount !== null && checkPercentage(changeShareSum, { message: '', printed: context.claim(share), numerator: context.claim(amount), denominator: [{ figure: context.claim(whole), sign: 1 }] })?.state === 'fail';
};

function sumOf(context: CheckContext, shares: readonly Claim[]): Evaluation | null {
  const figures = shares.map((share) => context.claim(share));
  const [first] = figures;
  if (!first) return null;
  const sum = figures.reduce((total, figure) => total.plus(figure.value), new Decimal(0));
  const allowed = figures.reduce((total, figure) => total.plus(new Decimal(10).pow(-figure.decimals).div(2)), new Decimal(SLACK));
  const off = sum.minus(100);
  return evaluation(changeShareSum, {
    state: off.abs().gt(allowed) ? 'fail' : 'pass', message: 'not-whole', data: { ...whereOf(first), actual: sum.toFixed(), expected: '100', difference: off.toFixed() }, actual: sum.toFixed(), expected: '100', difference: off.toFixed(), tolerance: allowed.toFixed(),
    at: figures.map((figure) => figure.ref), operands: figures.map((figure) => operand(figure, 'related')), address: [first.address],
  });
}

/** S-02: the shares of a closed list add up to 100 %, rounding aside. */
export const changeShareSum: Rule = {
  id: 'change/share-sum',
  catalogue: 'S-02',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['not-whole'],
  *check(context) {
    const shares = context.view.claims.filter((claim) => claim.measure === 'share' && claim.value !== null && claim.shareOf !== null);
    for (const [, group] of Map.groupBy(shares, (claim) => `${claim.shareOf}|${claim.section.join('>')}`)) {
      const once = [...new Map(group.map((claim) => [claim.subject.label, claim])).values()];
      const whole = context.view.claims.find((candidate) => candidate.id === once[0]?.shareOf);
      const checked = whole && once.length >= 2 && closed(context, once, whole) && !once.some((share) => wrongAlone(context, share, whole)) ? sumOf(context, once) : null;
      if (checked) yield checked;
    }
  },
};
