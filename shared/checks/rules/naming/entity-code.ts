import { compact } from '../../../classify/compact.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, type Hit } from '../../text-finding.ts';
import { unitLines } from '../../unit-lines.ts';

const CODE_AND_NAME = /(?<!\d)(\d{3}|\d{6}|\d{9})[-_ ]?(?=\p{Script=Han})/gu;

/** D-02: where captions and headings print a code before the name, it is the code that the tables print for that name. */
export const namingEntityCode: Rule = {
  id: 'naming/entity-code',
  catalogue: 'D-02',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['income', 'expenditure'],
  messages: ['other-name'],
  *check(context) {
    const names = new Map<string, Set<string>>();
    for (const { code, name } of unitLines(context)) names.set(code, (names.get(code) ?? new Set()).add(name));
    if (names.size === 0) return;
    const hits: Hit[] = [];
    for (const piece of context.pieces) {
      if (piece.kind !== 'entity' && piece.kind !== 'heading' && piece.kind !== 'contents') continue;
      const flat = compact(piece.flat);
      for (const match of flat.matchAll(CODE_AND_NAME)) {
        const code = match[1] ?? '';
        const known = names.get(code);
        const rest = flat.slice(match.index + match[0].length);
        if (!known || [...known].some((name) => rest.startsWith(name) || name.startsWith(rest))) continue;
        // Another unit's name behind this code is a mix-up; anything else may be a sentence.
        const other = [...names].find(([own, all]) => own !== code && [...all].some((name) => rest.startsWith(name) && name.length >= 4));
        if (other) hits.push({ piece, start: 0, end: piece.text.length, data: { code, name: [...known][0] ?? '' } });
      }
    }
    yield* eachHit(namingEntityCode, context, 'other-name', hits);
  },
};
