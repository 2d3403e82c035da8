import { DONE_IN_PLAN, PAST_SECTION } from '../../profiles/text-marks.ts';
import type { Rule } from '../../rule.ts';
import { hitsByKind, matches } from '../../text-finding.ts';

/** a budget's targets told as if they had been reached. */
export const textTense: Rule = {
  id: 'text/tense',
  catalogue: 'Q-12',
  sources: ['DOC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget'],
  needs: ['project_targets'],
  messages: ['done'],
  *check(context) {
    const goals = context.pieces.filter((piece) => piece.kind === 'cell' && piece.table?.kind === 'project_targets');
    yield* hitsByKind(textTense, context, 'done', matches(goals, DONE_IN_PLAN, (_match, piece) => (PAST_SECTION.test(piece.where) ? null : {})), () => '');
  },
};
