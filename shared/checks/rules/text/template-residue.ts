import { ALLOWED_NEAR, RESIDUES } from '../../profiles/template-residue.ts';
import type { Rule } from '../../rule.ts';
import { type Hit, hitsByKind, matches } from '../../text-finding.ts';

/** what an unfilled template left behind; each kind told once with all its places. */
export const textTemplateResidue: Rule = {
  id: 'text/template-residue',
  catalogue: 'Q-05',
  sources: ['DOC', 'INS'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['alternative', 'instruction', 'placeholder', 'field', 'foreign'],
  *check(context) {
    const everywhere = context.pieces.filter((piece) => piece.kind !== 'contents');
    const running = everywhere.filter((piece) => piece.kind === 'body' || piece.kind === 'note' || piece.kind === 'cell');
    const taken = new Set<string>();
    const hits: Hit[] = [];
    for (const { kind, pattern, sure } of RESIDUES) {
      for (const hit of matches(kind === 'alternative' ? running : everywhere, pattern, () => ({ message: kind, severity: sure ? 'error' : 'warning' }))) {
        const place = `${everywhere.indexOf(hit.piece)}/${hit.start}`;
        if (taken.has(place) || (kind === 'alternative' && ALLOWED_NEAR.test(hit.piece.flat))) continue;
        taken.add(place);
        hits.push(hit);
      }
    }
    yield* hitsByKind(textTemplateResidue, context, 'placeholder', hits, (hit) => `${hit.message}/${hit.severity}`);
  },
};
