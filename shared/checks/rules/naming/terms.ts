import { TERMS, TERMS_CHAPTER } from '../../profiles/organisation-words.ts';
import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

/** D-07: terms that the document uses are explained where it explains terms. */
export const namingTerms: Rule = {
  id: 'naming/terms',
  catalogue: 'D-07',
  sources: ['STD'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['unexplained'],
  *check(context) {
    const body = context.pieces.filter((piece) => piece.kind === 'body' || piece.kind === 'heading');
    const inside = (section: readonly string[]): boolean => section.some((heading) => TERMS_CHAPTER.test(heading));
    const chapter = body.filter((piece) => inside(piece.section));
    if (chapter.length === 0) return;
    for (const { name, used, explained } of TERMS) {
      if (!body.some((piece) => !inside(piece.section) && used.test(piece.flat))) continue;
      const heading = body.find((piece) => TERMS_CHAPTER.test(piece.flat));
      const ref = heading?.ref(0, heading.text.length);
      yield evaluation(namingTerms, { state: chapter.some((piece) => explained.test(piece.flat)) ? 'pass' : 'fail', message: 'unexplained', data: { name }, at: ref ? [ref] : [], address: [name] });
    }
  },
};
