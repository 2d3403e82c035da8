import { evaluation } from '../../evaluation.ts';
import { sameName } from '../../coded-lines.ts';
import { functionSubjects } from '../../../classify/codes/read-codes.ts';
import type { Rule } from '../../rule.ts';

/** K-06: a section (款) named in the text stands under the class (类) it officially belongs to. */
export const codesSections: Rule = {
  id: 'codes/sections',
  catalogue: 'K-06',
  sources: ['GK', 'DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['other-class'],
  *check(context) {
    const subjects = [...functionSubjects().values()];
    const classes = subjects.filter((subject) => subject.code.length === 3);
    const sections = subjects.filter((subject) => subject.code.length === 5);
    const seen = new Set<string>();
    for (const claim of context.view.claims) {
      const [top = '', section = ''] = claim.subject.chain;
      const key = `${top}>${section}`;
      if (top === '' || section === '' || seen.has(key)) continue;
      seen.add(key);
      const named = classes.find((subject) => sameName(subject.name, top) || subject.former.some((old) => sameName(old.name, top)));
      const homes = sections.filter((subject) => subject.name === section || subject.former.some((old) => old.name === section));
      if (!named || homes.length === 0) continue;
      const fits = homes.some((subject) => subject.code.startsWith(named.code));
      const home = classes.find((subject) => homes.some((own) => own.code.startsWith(subject.code)));
      yield evaluation(codesSections, { state: fits ? 'pass' : 'fail', message: 'other-class', data: { text: claim.text, section, name: top, official: home?.name ?? '' }, at: [context.claim(claim).ref], actual: top, expected: home?.name ?? null, address: [key] });
    }
  },
};
