import { announcedName } from '../../../classify/announced-name.ts';
import { kindFromTitle } from '../../../classify/table-kind-of.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import { linesOfDump } from '../../lines-of-dump.ts';
import { MONEY_COVERED, NOTHING_EVALUATED, PERFORMANCE_CHAPTER, PROJECTS_COUNTED, RESULT_GIVEN, SELF_EVALUATED } from '../../profiles/final-words.ts';
import type { Rule } from '../../rule.ts';

/** A file with so little text is the tables alone: what it does not say may stand in another file. */
const FEW_PARAGRAPHS = 8;

type Missing = 'chapter-missing' | 'projects-missing' | 'money-missing' | 'result-missing' | 'table-missing';

function missing(context: CheckContext): readonly Missing[] {
  const bodies = context.pieces.filter((piece) => piece.kind === 'body');
  const chapter = bodies.filter((piece) => piece.section.some((heading) => PERFORMANCE_CHAPTER.test(heading)));
  const text = (chapter.length > 0 ? chapter : bodies.filter((piece) => SELF_EVALUATED.test(piece.flat))).map((piece) => piece.flat).join('\n');
  if (text === '') return ['chapter-missing'];
  if (NOTHING_EVALUATED.test(text)) return [];
  const tests: readonly (readonly [Missing, boolean])[] = [
    ['projects-missing', PROJECTS_COUNTED.test(text)], ['money-missing', MONEY_COVERED.test(text)], ['result-missing', RESULT_GIVEN.test(text)],
    ['table-missing', context.ofKind('f_self_eval', 'project_targets', 'whole_targets').length > 0],
  ];
  return tests.flatMap(([name, there]) => (there ? [] : [name]));
}

/** F-16: final accounts tell of the self-evaluation: how many projects, how much money, with what result, and at least one form. */
export const finalSelfEvaluation: Rule = {
  id: 'final/self-evaluation',
  catalogue: 'F-16',
  sources: ['OP', 'STD'],
  severity: 'error',
  must: 'law',
  profiles: ['final'],
  needs: ['text'],
  messages: ['chapter-missing', 'projects-missing', 'money-missing', 'result-missing', 'table-missing', 'not-assembled', 'only-part'],
  *check(context) {
    const { facts } = context.view;
    if (facts.kind !== 'final') return;
    if (context.pieces.filter((piece) => piece.kind === 'body').length < FEW_PARAGRAPHS) {
      yield evaluation(finalSelfEvaluation, { state: 'not_run', message: 'only-part', address: [] });
      return;
    }
    const found = missing(context);
    // Forms are often published as files of their own, and words for counts vary: only a missing chapter is certain.
    const unread = linesOfDump(context).some((line) => announcedName(line) !== null && kindFromTitle(line, true) === 'f_self_eval');
    for (const message of found) yield message === 'table-missing' && unread ? evaluation(finalSelfEvaluation, { state: 'not_run', message: 'not-assembled', address: [message] }) : evaluation(finalSelfEvaluation, { state: 'fail', severity: message === 'chapter-missing' ? 'error' : 'warning', message, address: [message] });
    if (found.length === 0) yield evaluation(finalSelfEvaluation, { state: 'pass', message: 'chapter-missing', address: [] });
  },
};
