import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import { aboutOf, unequal } from '../../claim-groups.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

function compared(context: CheckContext, claims: readonly Claim[]): Evaluation | null {
  const figures = claims.map((claim) => context.claim(claim));
  const [first] = figures;
  if (!first || figures.length < 2) return null;
  const other = figures.find((figure) => unequal({ ...first, value: first.value.abs() }, { ...figure, value: figure.value.abs() }));
  return evaluation(changeTwoChanges, {
    state: other ? 'fail' : 'pass', message: 'differ', data: { ...whereOf(other ?? first), text: (other ?? first).row, actual: other?.text ?? first.text, expected: first.text, before: first.row }, actual: (other ?? first).value.toFixed(), expected: first.value.toFixed(),
    at: [(other ?? first).ref, ...(other ? [first.ref] : [])], operands: other ? [operand(other, 'related'), operand(first, 'related')] : [], address: [first.address],
  });
}

/** S-14: one comparison has one change and one rate wherever it is printed. Final accounts compare with two years' figures and are left out. */
export const changeTwoChanges: Rule = {
  id: 'change/two-changes',
  catalogue: 'S-14',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget'],
  needs: ['claims'],
  messages: ['differ'],
  *check(context) {
    const changes = context.view.claims.filter((claim) => (claim.measure === 'delta' || claim.measure === 'growth') && claim.value !== null && claim.period === 'current' && aboutOf(claim) !== null && claim.unit !== null);
    for (const [, group] of Map.groupBy(changes, (claim) => `${claim.measure}|${aboutOf(claim)}`)) {
      const checked = compared(context, group);
      if (checked) yield checked;
    }
  },
};
