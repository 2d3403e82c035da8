import { evaluation } from '../../evaluation.ts';
import { COVER_DAY, PUBLISHED_DAY } from '../../profiles/publication.ts';
import type { Rule } from '../../rule.ts';

/** Covers are on the first pages. */
const FIRST_LINES = 25;

/** C-16: the day on the cover fits the fiscal year: budgets come out around its beginning, final accounts in the year after. */
export const completenessPublishedYear: Rule = {
  id: 'completeness/published-year',
  catalogue: 'C-16',
  sources: ['GK'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['other-year'],
  *check(context) {
    const { fiscalYear, kind } = context.view.facts;
    if (fiscalYear === null || kind === 'unknown') return;
    for (const piece of context.pieces.filter((each) => each.table === null && each.kind !== 'contents').slice(0, FIRST_LINES)) {
      const match = COVER_DAY.exec(piece.flat.trim()) ?? PUBLISHED_DAY.exec(piece.flat);
      if (!match) continue;
      const year = Number(match[1]);
      const month = Number(match[2]);
      const fits = kind === 'final' ? year === fiscalYear + 1 : year === fiscalYear || (year === fiscalYear - 1 && month >= 10);
      const ref = piece.ref(match.index, match.index + match[0].length);
      yield evaluation(completenessPublishedYear, { state: fits ? 'pass' : 'fail', message: 'other-year', data: { actual: match[0], year: String(fiscalYear) }, actual: match[0], at: ref ? [ref] : [], address: ['cover'] });
    }
  },
};
