import { statedThere } from '../../../across/alike.ts';
import { comparedWith, comparesWith } from '../../../across/compared-with.ts';
import { type Foreign, elsewhereFigure } from '../../../across/elsewhere.ts';
import { rateAcross, sameAcross, sumAcross } from '../../../across/equation.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import { Decimal } from '../../../money/decimal.ts';
import type { CheckContext, PartnerContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import { inUnit } from '../../figure.ts';
import type { Rule } from '../../rule.ts';
import { changeOf, directionsConflict, priorAmount, soleAmount } from '../../statement.ts';

/** What a change or last year's figure speaks of, and the figure of last year's document for it. */
interface Stated {
  readonly claim: Claim;
  readonly current: Claim;
  readonly there: Foreign;
}

function missing(claim: Claim, context: CheckContext, message: 'other-base' | 'line-missing', of: PartnerContext, there: Foreign | null): Evaluation {
  return {
    ...evaluation(priorLastYear, { state: 'not_run', message, data: { text: claim.text, otherDocument: of.partner.name }, at: [{ kind: 'claim', claim: claim.id }], group: `across/${message}`, address: [context.claimAddress(claim)] }),
    elsewhere: there ? [elsewhereFigure(there)] : [],
  };
}

/** The change as printed against this year's figure and last year's own. Sizes are compared the way the words go; the wrong way gives a negative one. */
function delta(context: CheckContext, { claim, current, there }: Stated): Evaluation {
  const change = context.claim(claim);
  const size = { ...change, value: change.value.abs() };
  const now = context.claim(current);
  const compare = (down: boolean): Evaluation =>
    sumAcross(priorLastYear, size, [{ figure: now, sign: down ? -1 : 1 }], [{ ...there, sign: down ? 1 : -1 }], { message: 'delta-differs', data: { text: claim.text, current: current.printed, change: claim.printed } });
  const down = change.value.isNegative();
  const checked = compare(down);
  // With contradicting words (S-05 reports them) either direction may be meant.
  return directionsConflict(context, claim) && checked.state === 'fail' ? compare(!down) : checked;
}

/** A rate printed without its change. */
function growth(context: CheckContext, { claim, current, there }: Stated): Evaluation | null {
  const now = context.claim(current);
  const before = inUnit(there.figure, now.unit);
  return rateAcross(priorLastYear, { message: 'growth-differs', printed: context.claim(claim), numerator: { ...now, value: now.value.minus(before.value), decimals: Math.min(now.decimals, before.decimals) } }, there, { text: claim.text, current: current.printed });
}

function check(context: CheckContext, stated: Stated): Evaluation | null {
  switch (stated.claim.measure) {
    case 'delta': return delta(context, stated);
    case 'growth': return growth(context, stated);
    // Neither amount need be wrong: the word is.
    case 'flat': return { ...sameAcross(priorLastYear, context.claim(stated.current), stated.there, { message: 'not-flat', data: { text: stated.claim.text, word: stated.claim.printed } }), diagnosis: null };
    case 'amount': return sameAcross(priorLastYear, context.claim(stated.claim), stated.there, { message: 'prior-differs', data: { text: stated.claim.text } });
    default: return null;
  }
}

/** Changes, rates without a change, 持平, and last year's figure where a sentence prints it. */
function speaksOfLastYear(context: CheckContext, claim: Claim): boolean {
  switch (claim.measure) {
    case 'delta': return claim.value !== null;
    case 'growth': return claim.value !== null && claim.unit === '%' && changeOf(context, claim) === null && priorAmount(context, claim) === null;
    case 'flat': return true;
    case 'amount': return claim.period === 'prior' && claim.value !== null;
    default: return false;
  }
}

/** One comparison with what is known of its base: `certain` where the sentence names last year's document. */
interface Compared {
  readonly evaluation: Evaluation;
  readonly certain: boolean;
}

/** The document compared with, and what it says; an evaluation where that is known to be another. Null where there is nothing to say. */
function compared(context: CheckContext, partners: readonly PartnerContext[], claim: Claim, current: Claim): Compared | null {
  const base = comparedWith(context, claim);
  const fits = partners.map((of) => ({ of, fit: comparesWith(base, of.partner.view.facts) }));
  const chosen = fits.find(({ fit }) => fit === 'yes') ?? fits.find(({ fit, of }) => fit === 'perhaps' && of.partner.role === 'prior');
  if (!chosen) {
    const [first] = partners;
    // 比年初预算 in final accounts speaks of no other year: the rules on final accounts compare it.
    return first && !(context.view.facts.kind === 'final' && base.kind === 'budget') ? { evaluation: missing(claim, context, 'other-base', first, null), certain: false } : null;
  }
  const there = statedThere(context, current, chosen.of);
  const checked = there && check(context, { claim, current, there });
  if (!checked) return null;
  return { evaluation: checked.state === 'fail' && there.absent ? missing(claim, context, 'line-missing', chosen.of, there) : checked, certain: chosen.fit === 'yes' || context.view.facts.kind === 'final' };
}

/** Comparisons that must agree before a document that does not say what it compares with is taken to mean last year's. */
const ENOUGH = 3;

/** An unnamed base is proven where most comparisons agree; a line far off then may still have been cut otherwise last year. */
function judged({ evaluation, certain }: Compared, proven: boolean): Evaluation {
  if (evaluation.state !== 'fail' || evaluation.severity !== 'error' || certain) return evaluation;
  const near = evaluation.difference !== null && evaluation.expected !== null && new Decimal(evaluation.difference).abs().lte(new Decimal(evaluation.expected).abs().div(10));
  return proven && (near || evaluation.diagnosis !== null) ? evaluation : { ...evaluation, severity: 'warning' };
}

/** Of 持平 the word is wrong, not the amount: nobody may put last year's amount in its place. */
const asWord = (evaluation: Evaluation): Evaluation => (evaluation.messageId === 'not-flat' && evaluation.state === 'fail' ? { ...evaluation, actual: evaluation.data['word'] ?? null, expected: null } : evaluation);

/** The same wrong figure said in several sections is one mistake with several places. */
function folded(evaluations: readonly Evaluation[]): readonly Evaluation[] {
  const groups = Map.groupBy(evaluations, ({ state, messageId, actual, expected, address }) => (state === 'fail' ? [messageId, actual, expected].join('|') : address));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    return [{ ...first, at: group.flatMap(({ at }) => at), operands: group.flatMap(({ operands }) => operands), elsewhere: group.flatMap(({ elsewhere }) => elsewhere ?? []), data: { ...first.data, places: String(group.length) } }];
  });
}

/**
 * Y-01: current − change = what last year's document printed. The change is compared, because it is what a writer retypes. A sentence that
 * compares with what was executed says nothing about last year's budget and is not run.
 */
export const priorLastYear: Rule = {
  id: 'prior/last-year',
  catalogue: 'Y-01',
  sources: ['GBC', 'DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['prior', 'claims'],
  messages: ['delta-differs', 'growth-differs', 'prior-differs', 'not-flat', 'other-base', 'line-missing'],
  *check(context) {
    const partners = [...context.partners('prior'), ...context.partners('accounts')];
    if (partners.length === 0) return;
    const all = context.view.claims.flatMap((claim) => {
      const current = speaksOfLastYear(context, claim) ? soleAmount(context, claim) : null;
      return (current && compared(context, partners, claim, current)) ?? [];
    });
    const count = (state: Evaluation['state']): number => all.filter(({ evaluation }) => evaluation.state === state).length;
    const proven = count('pass') >= Math.max(ENOUGH, 2 * count('fail'));
    yield* folded(all.map((each) => judged(each, proven))).map(asWord);
  },
};
