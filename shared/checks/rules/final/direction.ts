import type { Claim } from '../../../model/claim.ts';
import { Decimal } from '../../../money/decimal.ts';
import { evaluation, operand } from '../../evaluation.ts';
import { inUnit } from '../../figure.ts';
import { plannedInParagraph } from '../../planned-spent.ts';
import { AGAINST_BUDGET, SENTENCE_STOP } from '../../profiles/final-words.ts';
import type { Rule } from '../../rule.ts';

const said = (match: RegExpExecArray): -1 | 0 | 1 | null => (match[1] ? 1 : match[2] ? -1 : match[3] || match[5] ? 0 : null);

/** A list of parts between the budget and the words: in one sentence with them the words speak of the last part, whose budget is not printed. */
function speaksOfPart(claims: readonly Claim[], planned: number, words: number, text: string): boolean {
  const between = claims.filter((claim) => claim.measure === 'amount' && claim.start > planned && claim.start < words);
  const last = between.at(-1);
  return between.length > 1 && last !== undefined && !text.slice(last.end, words).includes(SENTENCE_STOP);
}

/** F-11: 决算数大于、小于、等于预算数 agrees with the two figures; 持平 only where they are printed alike. */
export const finalDirection: Rule = {
  id: 'final/direction',
  catalogue: 'F-11',
  sources: ['GBC', 'DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['final'],
  needs: ['claims'],
  messages: ['against-figures'],
  *check(context) {
    for (const [, claims] of Map.groupBy(context.view.claims, (claim) => claim.paragraph)) {
      const [first] = claims;
      const piece = first ? context.paragraphOf(first) : null;
      const pairs = piece ? plannedInParagraph(context, claims) : [];
      if (!piece || pairs.length === 0) continue;
      for (const match of piece.flat.matchAll(AGAINST_BUDGET)) {
        const sign = said(match);
        const pair = pairs.findLast(({ at }) => at < match.index);
        if (sign === null || !pair || speaksOfPart(claims, pair.at, match.index, piece.flat)) continue;
        const spent = inUnit(pair.spent, pair.planned.unit);
        const real = Decimal.sign(spent.value.minus(pair.planned.value));
        const ref = piece.ref(match.index, match.index + match[0].length);
        yield evaluation(finalDirection, {
          state: real === sign ? 'pass' : 'fail', message: 'against-figures', data: { text: match[0], planned: pair.planned.text, spent: pair.spent.text }, actual: match[0],
          at: ref ? [ref, pair.spent.ref] : [pair.spent.ref], operands: [operand(pair.spent, 'related'), operand(pair.planned, 'related')], address: [pair.spent.address, String(sign)],
        });
      }
    }
  },
};
