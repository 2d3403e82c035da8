import type { Claim } from '../../../model/claim.ts';
import { checkSum } from '../../equation.ts';
import type { Rule } from '../../rule.ts';

/** Items, each once, in the order of the text. */
const once = (claims: readonly Claim[]): readonly Claim[] => [...new Map(claims.map((claim) => [claim.subject.row?.startsWith('F:') ? claim.subject.row : claim.subject.chain.join('>'), claim])).values()];

/**
 * N-07: the items that a section goes through add up to its total. With the table at hand N-05 and N-06 compare each of them, so this
 * is for documents whose tables are in another file.
 */
export const narrativeItemsSum: Rule = {
  id: 'narrative/items-sum',
  catalogue: 'N-07',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['differs'],
  *check(context) {
    if (context.all('gpb_exp').length > 0 || context.ofKind('fiscal_exp').length > 0) return;
    const amounts = context.view.claims.filter((claim) => claim.measure === 'amount' && claim.period === 'current' && claim.value !== null);
    for (const [, claims] of Map.groupBy(amounts, (claim) => claim.section.slice(0, 2).join('>'))) {
      const items = once(claims.filter((claim) => claim.subject.field === 'total' && claim.subject.chain.length >= 3));
      const total = claims.find((claim) => claim.subject.row === 'TOTAL' && claim.subject.field === 'total' && claim.subject.table === items[0]?.subject.table);
      if (items.length < 2 || !total) continue;
      yield checkSum(narrativeItemsSum, context.claim(total), items.map((claim) => ({ figure: context.claim(claim) })), { message: 'differs', data: { text: total.text, count: String(items.length) } });
    }
  },
};
