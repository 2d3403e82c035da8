import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import { plainLabel } from '../../../classify/row-key.ts';
import { fullName, nameCore } from '../../coded-lines.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import { subjectOfKey } from '../../profiles/codes/read-codes.ts';
import type { Rule } from '../../rule.ts';

/** The name that the bound line prints. */
function printedName(context: CheckContext, claim: Claim): string | null {
  const [cell] = claim.boundTo.length > 0 ? claim.boundTo : (claim.boundSum ?? []);
  const figure = cell ? context.figureAt(cell) : null;
  const name = figure ? plainLabel(figure.row) : '';
  return name === '' ? null : name;
}

const ITEM = /^F:\d{3,7}$/;

/** The name that the text uses for a class or item, where it is bound to one line. */
function nameInText(claim: Claim): string | null {
  const row = claim.subject.row ?? '';
  if (ITEM.test(row) && claim.subject.chain.length > 0) return claim.subject.chain.at(-1) ?? null;
  return row.startsWith('CLS:') ? claim.subject.label : null;
}

function compared(context: CheckContext, claim: Claim): Evaluation | null {
  const [own, printed] = [nameInText(claim), printedName(context, claim)];
  if (own === null || printed === null) return null;
  const figure = context.claim(claim);
  const known = subjectOfKey(claim.subject.row ?? '');
  // The official name is right even where the table prints another one (K-02 speaks of that).
  const same = fullName(own) === fullName(printed) || nameCore(own) === nameCore(printed) || (known !== undefined && nameCore(known.name) === nameCore(own));
  return evaluation(narrativeSubjectNames, { state: same ? 'pass' : 'fail', message: 'other-name', data: { text: claim.text, name: own, expected: printed }, actual: own, expected: printed, at: [figure.ref], address: [figure.address] });
}

/** N-08: classes and items carry in the text the names they have in the table. */
export const narrativeSubjectNames: Rule = {
  id: 'narrative/subject-names',
  catalogue: 'N-08',
  sources: ['GBC', 'DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['other-name'],
  *check(context) {
    for (const claim of context.view.claims) {
      const checked = claim.measure === 'amount' && claim.period !== 'prior' ? compared(context, claim) : null;
      if (checked) yield checked;
    }
  },
};
