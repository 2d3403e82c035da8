import { isErratum } from '../review/is-erratum.ts';
import type { Language } from '../words/language.ts';
import { arithmetic } from './arithmetic.ts';
import { readablePlace } from './finding-place.ts';
import type { ReviewExport } from './review-schema.ts';

/** One line of the list of errata, in words. */
export interface ErrataRow {
  readonly page: string;
  readonly place: string;
  readonly printed: string;
  readonly shouldBe: string;
  readonly grounds: string;
}

/** What a person confirmed as an error of the document itself; misreads and dismissed findings never get here. */
export const errataRows = (report: ReviewExport, language: Language): readonly ErrataRow[] =>
  (report.findings ?? [])
    .filter((finding) => isErratum(finding.status, finding.cause, finding.diagnosis?.kind))
    .map((finding) => {
      const place = readablePlace(report, finding.at[0], language);
      return {
        page: place.page,
        place: [place.table, place.row, place.column].filter(Boolean).join(' · '),
        printed: finding.actual ?? '',
        shouldBe: finding.diagnosis?.proposal?.value ?? finding.expected ?? '',
        grounds: [finding.message, arithmetic(finding), finding.decision?.note].filter(Boolean).join(' — '),
      };
    });
