import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import { Decimal } from '../../../money/decimal.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import { checkPercentage } from '../../percentage.ts';
import type { Rule } from '../../rule.ts';
import { changeOf, soleAmount } from '../../statement.ts';

/** Fewer are slips, told by S-01 and S-04. */
const FEWEST = 3;

/** A rate recomputed as those rules do; null when it cannot be. */
function recomputed(context: CheckContext, claim: Claim): Evaluation | null {
  const amount = soleAmount(context, claim);
  if (!amount) return null;
  if (claim.measure === 'share') {
    const whole = context.view.claims.find((candidate) => candidate.id === claim.shareOf);
    return whole ? checkPercentage(changeTruncated, { message: '', printed: context.claim(claim), numerator: context.claim(amount), denominator: [{ figure: context.claim(whole), sign: 1 }] }) : null;
  }
  const delta = changeOf(context, claim);
  if (!delta) return null;
  const change = context.claim(delta);
  return checkPercentage(changeTruncated, { message: '', printed: context.claim(claim), numerator: change, denominator: [{ figure: context.claim(amount), sign: 1 }, { figure: change, sign: -1 }] });
}

/** S-17: several rates that are cut off instead of rounded are a habit of the whole document. */
export const changeTruncated: Rule = {
  id: 'change/truncated',
  catalogue: 'S-17',
  sources: ['DOC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['cut-off'],
  *check(context) {
    const rates = context.view.claims.filter((claim) => (claim.measure === 'share' || claim.measure === 'growth') && claim.value !== null);
    const checked = rates.flatMap((claim) => {
      const found = recomputed(context, claim);
      return found ? [{ claim, found }] : [];
    });
    if (checked.length === 0) return;
    const cut = checked.filter(({ claim, found }) => found.state === 'fail' && new Decimal(found.expected ?? 0).minus(new Decimal(claim.value ?? 0).abs()).eq(new Decimal(10).pow(-claim.decimals)));
    const [first] = cut;
    const state = cut.length >= FEWEST ? 'fail' : 'pass';
    yield evaluation(changeTruncated, {
      state, message: 'cut-off', data: { text: first?.claim.text ?? '', count: String(cut.length), ...(first ? { actual: first.claim.printed, expected: first.found.expected ?? '' } : {}) }, at: state === 'fail' ? cut.map(({ claim }) => context.claim(claim).ref) : [], address: [],
    });
  },
};
