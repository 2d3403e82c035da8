import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import { plainLabel } from '../../../classify/row-key.ts';
import { fullName, nameCore } from '../../coded-lines.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import { editDistance } from '../../near-name.ts';
import { subjectOfKey } from '../../../classify/codes/read-codes.ts';
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

/** Class and section of a chain whose item is bound: near the official name and not it. Sections the list has under that very name are left to K-06. */
function* above(context: CheckContext, claim: Claim, seen: Set<string>): Iterable<Evaluation> {
  const code = /^F:(\d{7})$/.exec(claim.subject.row ?? '')?.[1];
  const { chain } = claim.subject;
  if (code === undefined || chain.length !== 3) return;
  for (const [i, digits] of [[0, 3], [1, 5]] as const) {
    const own = chain[i] ?? '';
    const known = subjectOfKey(`F:${code.slice(0, digits)}`);
    const key = `${code.slice(0, digits)} ${own}`;
    if (own === '' || !known || known.doubtful || seen.has(key)) continue;
    seen.add(key);
    const names = [known.name, ...known.former.map((old) => old.name)].map(nameCore);
    const slip = !names.includes(nameCore(own)) && !names.some((name) => name.startsWith(nameCore(own))) && names.some((name) => editDistance(nameCore(own), name, 2) <= (name.length > 6 ? 2 : 1));
    yield evaluation(narrativeSubjectNames, { state: slip ? 'fail' : 'pass', message: 'other-name', data: { text: claim.text, name: own, expected: known.name }, actual: own, expected: known.name, at: [context.claim(claim).ref], address: ['above', key] });
  }
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
    const seen = new Set<string>();
    for (const claim of context.view.claims) {
      const checked = claim.measure === 'amount' && claim.period !== 'prior' ? compared(context, claim) : null;
      if (checked) yield checked;
      if (claim.measure === 'amount') yield* above(context, claim, seen);
    }
  },
};
