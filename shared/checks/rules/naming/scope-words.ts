import { GENERAL_TEXT, OWN_DEPARTMENT, OWN_UNIT } from '../../profiles/organisation-words.ts';
import type { Rule } from '../../rule.ts';
import { hitsByKind, matches } from '../../text-finding.ts';

/** D-05: a unit's document says 本单位, a department's 本部门. A department may speak of one of its units, so only the first is a warning. */
export const namingScopeWords: Rule = {
  id: 'naming/scope-words',
  catalogue: 'D-05',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['department-word', 'unit-word'],
  *check(context) {
    const { scope } = context.view.facts;
    if (scope === 'unknown') return;
    const pieces = context.pieces.filter((piece) => (piece.kind === 'body' || piece.kind === 'note') && !piece.section.some((heading) => GENERAL_TEXT.test(heading)));
    const [wrong, right, message] = scope === 'unit' ? [OWN_DEPARTMENT, OWN_UNIT, 'department-word'] as const : [OWN_UNIT, OWN_DEPARTMENT, 'unit-word'] as const;
    const wrongs = [...matches(pieces, wrong)];
    const rights = [...matches(pieces, right)];
    // Only where the document has a way of its own and leaves it.
    const mixed = wrongs.length > 0 && rights.length >= wrongs.length;
    yield* hitsByKind(namingScopeWords, context, message, mixed ? wrongs.map((hit) => ({ ...hit, message, severity: scope === 'unit' ? 'warning' as const : 'notice' as const })) : [], () => message);
  },
};
