import { evaluation } from '../../evaluation.ts';
import { COUNTED_AT, COUNTED_THINGS } from '../../profiles/years.ts';
import type { Rule } from '../../rule.ts';
import { quoteOf } from '../../text-finding.ts';

/** Budgets are written until spring: a day of the budget year itself can only be an early one. */
const SPRING = 4;

/** C-18: the day at which vehicles and other assets were counted fits the year of the document. */
export const completenessCountedDay: Rule = {
  id: 'completeness/counted-day',
  catalogue: 'C-18',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['other-year'],
  *check(context) {
    const { fiscalYear, kind } = context.view.facts;
    if (fiscalYear === null || kind === 'unknown') return;
    for (const piece of context.pieces) {
      if (piece.table !== null || piece.kind === 'contents') continue;
      for (const match of piece.flat.matchAll(COUNTED_AT)) {
        const sentence = piece.flat.slice(match.index).split('\u3002')[0] ?? '';
        if (!COUNTED_THINGS.test(sentence) && !piece.section.some((heading) => COUNTED_THINGS.test(heading))) continue;
        const year = Number(match[1]);
        const month = match[2] === undefined ? 12 : Number(match[2]);
        const fits = kind === 'final' ? year === fiscalYear : year === fiscalYear - 1 || (year === fiscalYear && month <= SPRING);
        const ref = piece.ref(match.index, match.index + match[0].length);
        yield evaluation(completenessCountedDay, {
          state: fits ? 'pass' : 'fail', message: 'other-year', data: { where: piece.where, text: quoteOf(piece, match.index, match.index + match[0].length), expected: String(kind === 'final' ? fiscalYear : fiscalYear - 1) },
          actual: match[0], expected: String(kind === 'final' ? fiscalYear : fiscalYear - 1), at: ref ? [ref] : [], address: [piece.where],
        });
      }
    }
  },
};
