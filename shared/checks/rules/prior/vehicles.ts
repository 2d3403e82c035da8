import { elsewhereFigure } from '../../../across/elsewhere.ts';
import type { Claim } from '../../../model/claim.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand } from '../../evaluation.ts';
import { PURCHASE_MONEY, VEHICLES, VEHICLES_IN_USE, VEHICLES_MOVED } from '../../profiles/across-words.ts';
import type { Rule } from '../../rule.ts';

/** The one count of vehicles in use; null when the text gives none or several. */
function vehicles(context: CheckContext): Claim | null {
  const found = context.view.claims.filter((claim) => claim.measure === 'count' && claim.value !== null && claim.period !== 'prior' && VEHICLES.test(claim.text) && VEHICLES_IN_USE.test(claim.text) && !VEHICLES_MOVED.test(claim.text.slice(0, claim.text.indexOf(claim.printed))));
  const [first] = found;
  return first && found.every((claim) => claim.value === first.value) ? first : null;
}

/** Y-09: a number of vehicles other than last year's goes with words on what was bought or scrapped. */
export const priorVehicles: Rule = {
  id: 'prior/vehicles',
  catalogue: 'Y-09',
  sources: ['DOC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['prior', 'claims'],
  messages: ['moved'],
  *check(context) {
    const now = vehicles(context);
    if (!now) return;
    for (const of of context.partners('prior')) {
      const before = vehicles(of.context);
      if (!before) continue;
      const moved = context.pieces.some((piece) => piece.kind === 'body' && VEHICLES.test(piece.flat) && VEHICLES_MOVED.test(piece.flat.replace(PURCHASE_MONEY, '')));
      const same = now.value === before.value;
      yield {
        ...evaluation(priorVehicles, {
          state: same || moved ? 'pass' : 'fail', message: 'moved', data: { text: now.text, other: before.printed, otherDocument: of.partner.name }, expected: before.value, actual: now.value,
          at: [{ kind: 'claim', claim: now.id }], operands: [operand(context.claim(now), 'related')], address: [context.claimAddress(now)],
        }),
        elsewhere: [elsewhereFigure({ figure: of.context.claim(before), of })],
      };
    }
  },
};
