import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext } from '../../context.ts';
import { atMost } from '../../inequality.ts';
import { AWARDED, RESERVED, SMALL_AND_MEDIUM, SMALL_ONLY } from '../../profiles/narrative-words.ts';
import type { Rule } from '../../rule.ts';

type Kind = 'reserved' | 'reserved-small' | 'awarded' | 'awarded-small';

/** What an amount about smaller enterprises is; null for any other. */
function kindOf(claim: Claim): Kind | null {
  const words = `${claim.subject.label} ${claim.text}`;
  const own = claim.subject.label;
  const small = SMALL_ONLY.test(own) || (SMALL_ONLY.test(words) && !SMALL_AND_MEDIUM.test(own));
  if (!SMALL_AND_MEDIUM.test(words) && !SMALL_ONLY.test(words)) return null;
  if (AWARDED.test(own)) return small ? 'awarded-small' : 'awarded';
  return RESERVED.test(words) ? (small ? 'reserved-small' : 'reserved') : null;
}

/** Each part with the whole it belongs to. */
const WITHIN: readonly (readonly [Kind, Kind | 'total'])[] = [['reserved', 'total'], ['reserved-small', 'reserved'], ['awarded', 'total'], ['awarded-small', 'awarded']];

function* limits(context: CheckContext, claims: readonly Claim[]): Iterable<Evaluation> {
  const first = (kind: Kind | 'total'): Claim | undefined => claims.find((claim) => (kind === 'total' ? claim.subject.table === 'procurement' && claim.subject.row === 'TOTAL' && claim.subject.field === 'total' : kindOf(claim) === kind));
  for (const [part, whole] of WITHIN) {
    const [own, limit] = [first(part), first(whole)];
    const checked = own && limit && own !== limit ? atMost(narrativeSmallEnterprises, context.claim(own), context.claim(limit), 'exceeds') : null;
    if (checked) yield { ...checked, data: { ...checked.data, text: own?.text ?? '', other: limit?.text ?? '' } };
  }
}

/** N-14: what is kept for or given to smaller enterprises is part of the purchases, that of small ones part of that. */
export const narrativeSmallEnterprises: Rule = {
  id: 'narrative/small-enterprises',
  catalogue: 'N-14',
  sources: ['DOC'],
  severity: 'warning',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['exceeds'],
  *check(context) {
    const amounts = context.view.claims.filter((claim) => claim.measure === 'amount' && claim.period === 'current' && claim.value !== null);
    for (const [, claims] of Map.groupBy(amounts, (claim) => claim.section.join('>'))) {
      if (claims.some((claim) => kindOf(claim) !== null)) yield* limits(context, claims);
    }
  },
};
