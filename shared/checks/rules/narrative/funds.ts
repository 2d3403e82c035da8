import { tableAmounts } from '../../claim-amounts.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';
import { contentOf } from '../../table-content.ts';

/** N-12: 政府性基金 and 国有资本经营 in the text = their tables; no such money in the text only where the table is empty. */
export const narrativeFunds: Rule = {
  id: 'narrative/funds',
  catalogue: 'N-12',
  sources: ['OP'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['claims', 'gf_exp'],
  messages: ['differs', 'cells-differ', 'unbound', 'denied'],
  *check(context) {
    yield* tableAmounts(narrativeFunds, context, 'gf_exp', 'soc_exp', 'f_gf', 'f_soc', 'gf_income');
    for (const claim of context.view.claims) {
      const kind = claim.subject.table;
      if (claim.measure !== 'none' || kind === null || claim.subject.row !== 'TOTAL' || !['gf_exp', 'soc_exp', 'f_gf', 'f_soc'].includes(kind)) continue;
      const [table] = context.ofKind(kind);
      if (!table) continue;
      const filled = contentOf(table) === 'figures';
      const figure = context.claim(claim);
      yield evaluation(narrativeFunds, {
        state: filled ? 'fail' : 'pass', message: 'denied', data: { ...whereOf(figure), text: claim.text, otherTable: table.title }, actual: claim.printed, at: [figure.ref, { kind: 'table', table: table.table.id }],
        operands: filled ? [operand(figure, 'related')] : [], address: [figure.address],
      });
    }
  },
};
