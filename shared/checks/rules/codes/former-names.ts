import { functionSubjects } from '../../../classify/codes/read-codes.ts';
import type { Rule } from '../../rule.ts';
import { type Hit, hitsByKind, matches } from '../../text-finding.ts';

/** Shorter names (农业, 扶贫) are ordinary words. */
const SHORTEST = 6;

/** Y-08: names of subjects that had been changed before the document's year. */
export const codesFormerNames: Rule = {
  id: 'codes/former-names',
  catalogue: 'Y-08',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['former'],
  *check(context) {
    const year = context.view.facts.fiscalYear;
    if (year === null) return;
    const pieces = context.pieces.filter((piece) => piece.kind !== 'contents');
    const hits: Hit[] = [];
    for (const subject of functionSubjects().values()) {
      for (const old of subject.former) {
        if (old.until >= year || old.name.length < SHORTEST || subject.doubtful) continue;
        hits.push(...matches(pieces, new RegExp(old.name, 'gu'), () => ({ data: { name: subject.name, until: String(old.until) } })));
      }
    }
    yield* hitsByKind(codesFormerNames, context, 'former', hits, (hit) => hit.piece.flat.slice(hit.start, hit.end));
  },
};
