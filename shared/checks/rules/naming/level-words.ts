import { LEVEL_IN_DEFINITION, levelOf, LEVELS } from '../../profiles/organisation-words.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, matches } from '../../text-finding.ts';

/** D-06: definitions speak of the level of government that the organisation belongs to, not of the template's. */
export const namingLevelWords: Rule = {
  id: 'naming/level-words',
  catalogue: 'D-06',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['other-level'],
  *check(context) {
    const name = context.view.facts.entityName;
    const level = name === null ? null : levelOf(name);
    if (name === null || level === null) return;
    const pieces = context.pieces.filter((piece) => piece.kind === 'body');
    yield* eachHit(namingLevelWords, context, 'other-level', matches(pieces, LEVEL_IN_DEFINITION, (match) => {
      const known = LEVELS.find(({ words }) => words.test(match[1] ?? ''));
      return known && !known.fits.includes(level) ? { data: { name } } : null;
    }));
  },
};
