import type { Language } from '../words/language.ts';
import { arithmetic } from './arithmetic.ts';
import { readablePlace } from './finding-place.ts';
import { reportErrata } from './report-errata.ts';
import type { ReviewExport } from './review-schema.ts';

/** One line of the list of errata, in words. */
export interface ErrataRow {
  readonly page: string;
  readonly place: string;
  readonly printed: string;
  readonly shouldBe: string;
  readonly grounds: string;
}

/** The errata in the words of a letter: the place in one piece, the grounds in one sentence. */
export const errataRows = (report: ReviewExport, language: Language): readonly ErrataRow[] =>
  reportErrata(report).map(({ finding, printed, shouldBe }) => {
    const place = readablePlace(report, finding.at[0], language);
    return {
      page: place.page,
      place: [place.table, place.row, place.column].filter(Boolean).join(' · '),
      printed,
      shouldBe,
      grounds: [finding.message, arithmetic(finding), finding.decision?.note].filter(Boolean).join(' — '),
    };
  });
