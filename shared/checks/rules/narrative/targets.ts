import { Decimal } from '../../../money/decimal.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import { claimAmounts } from '../../claim-amounts.ts';
import { claimTopic } from '../../claim-topic.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

/** Projects of the target tables: lines of a list, or one for each form page; null when neither can be told. */
function projectCount(context: CheckContext): number | null {
  const tables = context.ofKind('project_targets');
  const lines = tables.map((table) => table.lists.flatMap((list) => list.lines).filter((line) => line.key.startsWith('PRJ:') && !line.memo).length);
  if (lines.length === 0) return null;
  // Forms describe one project each and have no project lines.
  if (lines.every((count) => count === 0)) return tables.length;
  return lines.includes(0) ? null : lines.reduce((sum, count) => sum + count, 0);
}

function countDiffers(context: CheckContext, claim: Claim, projects: number): Evaluation {
  const figure = context.claim(claim);
  const difference = figure.value.minus(projects);
  return evaluation(narrativeTargets, {
    state: difference.isZero() ? 'pass' : 'fail', severity: 'error', message: 'count-differs', at: [figure.ref, ...context.ofKind('project_targets').slice(0, 1).map((table) => ({ kind: 'table' as const, table: table.table.id }))],
    data: { ...whereOf(figure), text: claim.text, actual: claim.printed, expected: String(projects), difference: difference.toFixed() },
    expected: new Decimal(projects).toFixed(), actual: figure.value.toFixed(), difference: difference.toFixed(), tolerance: '0',
    operands: [operand(figure, 'printed')], address: [figure.address],
  });
}

/** N-16: number of projects with targets and their amount = 项目绩效目标表. */
export const narrativeTargets: Rule = {
  id: 'narrative/targets',
  catalogue: 'N-16',
  sources: ['STD', 'DOC'],
  severity: 'warning',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['claims', 'project_targets'],
  messages: ['differs', 'cells-differ', 'count-differs', 'unbound'],
  *check(context) {
    for (const checked of claimAmounts(narrativeTargets, context, 'targets')) {
      // The text repeats the table's own total here, so even one cent is two ways of writing one figure (tolerance 0).
      yield checked.state === 'tail' && checked.messageId === 'differs' ? { ...checked, state: 'fail', severity: 'warning', group: null } : checked;
    }
    const projects = projectCount(context);
    if (projects === null) return;
    for (const claim of context.view.claims) {
      if (claim.measure === 'count' && claim.value !== null && claimTopic(claim) === 'targets' && claim.subject.row === 'TOTAL') yield countDiffers(context, claim, projects);
    }
  },
};
