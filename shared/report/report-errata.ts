import { isErratum } from '../review/is-erratum.ts';
import type { ExportFinding, ReviewExport } from './review-schema.ts';

/** A finding that a person confirmed as an error of the document, with what is printed and what should be ('' = neither known). */
export interface ReportErratum {
  readonly finding: ExportFinding;
  readonly printed: string;
  readonly shouldBe: string;
}

/** The errata of a report in the order of its findings: every format that lists errata lists these and no others. */
export const reportErrata = (report: ReviewExport): readonly ReportErratum[] =>
  (report.findings ?? [])
    .filter((finding) => isErratum(finding.status, finding.cause, finding.diagnosis?.kind))
    .map((finding) => ({ finding, printed: finding.actual ?? '', shouldBe: finding.diagnosis?.proposal?.value ?? finding.expected ?? '' }));
