import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import { spending } from '../../overview-lines.ts';
import { ALL_BASIC, ALL_PROJECT, BASIC_FOR, PROJECT_FOR } from '../../profiles/narrative-words.ts';
import type { Rule } from '../../rule.ts';

/** What the item's line prints under the other use; the first that is not nothing. */
function otherUse(context: CheckContext, claim: Claim, field: 'basic' | 'project') {
  const table = claim.subject.table === null ? undefined : context.ofKind(claim.subject.table)[0];
  const list = table && spending(table)?.list;
  const column = list?.column(field);
  if (!list || !column) return null;
  return list.lines.filter((line) => line.key === claim.subject.row).map((line) => list.figure(line, column)).find((figure) => !figure.value.isZero()) ?? null;
}

function* compared(context: CheckContext, claim: Claim): Iterable<Evaluation> {
  const flat = context.paragraphOf(claim)?.flat ?? '';
  const all = ALL_BASIC.test(flat) ? 'basic' : ALL_PROJECT.test(flat) ? 'project' : null;
  if (all === null) return;
  const figure = context.claim(claim);
  const printed = otherUse(context, claim, all === 'basic' ? 'project' : 'basic');
  const told = (all === 'basic' ? PROJECT_FOR : BASIC_FOR).test(flat);
  yield evaluation(narrativeAllOfOneUse, {
    state: printed || told ? 'fail' : 'pass', message: printed ? 'other-use' : 'other-purpose', data: { ...(printed ? whereOf(printed) : whereOf(figure)), text: claim.text, actual: printed?.text ?? '' }, actual: all,
    at: [figure.ref, ...(printed ? [printed.ref] : [])], operands: printed ? [operand(printed, 'related')] : [], address: [figure.address],
  });
}

/** N-20: 全部为基本支出 (项目支出) agrees with the item's line and with the rest of the paragraph. */
export const narrativeAllOfOneUse: Rule = {
  id: 'narrative/all-of-one-use',
  catalogue: 'N-20',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims', 'gpb_exp'],
  messages: ['other-use', 'other-purpose'],
  *check(context) {
    const items = context.view.claims.filter((claim) => claim.measure === 'amount' && claim.subject.field === 'total' && /^F:\d{5,7}$/.test(claim.subject.row ?? ''));
    // A paragraph with several items says 全部 of one of them.
    for (const [, claims] of Map.groupBy(items, (claim) => claim.paragraph)) {
      const [only] = claims;
      if (only && claims.length === 1) yield* compared(context, only);
    }
  },
};
