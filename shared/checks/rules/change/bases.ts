import { evaluation } from '../../evaluation.ts';
import { BASES } from '../../profiles/narrative-words.ts';
import type { Rule } from '../../rule.ts';

/** S-15: one section compares with one kind of figure: last year's budget, what was spent, or the accounts. */
export const changeBases: Rule = {
  id: 'change/bases',
  catalogue: 'S-15',
  sources: ['DOC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget'],
  needs: ['text'],
  messages: ['mixed'],
  *check(context) {
    const bodies = context.pieces.filter((piece) => piece.kind === 'body');
    for (const [section, pieces] of Map.groupBy(bodies, (piece) => piece.section.slice(0, 2).join('>'))) {
      const found = BASES.flatMap((base) => {
        const piece = pieces.find((own) => base.words.test(own.flat));
        return piece ? [{ base, piece }] : [];
      });
      const [first] = found;
      if (!first) continue;
      yield evaluation(changeBases, {
        state: found.length > 1 ? 'fail' : 'pass', message: 'mixed', data: { where: first.piece.where, text: found.map(({ base }) => base.name).join(', ') }, actual: found.map(({ base }) => base.name).join(','),
        at: found.flatMap(({ piece }) => piece.ref(0, piece.text.length) ?? []), address: [section],
      });
    }
  },
};
