import { messageOf } from '../checks/rule-text.ts';
import type { Spot, VersionDifference } from '../versions/version-difference.ts';
import type { VersionReview } from '../versions/review-version.ts';
import type { Language } from '../words/language.ts';
import { exportRef } from './export-refs.ts';
import type { ExportEarlier } from './review-schema.ts';

/** The version before the exported one, and what became of it. `version` counts the exported one, from 2. */
export interface EarlierVersion {
  readonly version: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly review: VersionReview;
}

const placeOf = (spot: Spot | null) => (spot?.ref ? exportRef(spot.ref) : null);

/** Of what is not in the exported document only the table is told, where it has that. */
function placeNow({ kind, after, later }: Pick<VersionDifference, 'kind' | 'after' | 'later'>) {
  if (after !== null) return placeOf(later);
  const ref = kind === 'row' || kind === 'column' ? later?.ref : null;
  return ref?.kind === 'cell' || ref?.kind === 'table' ? exportRef({ kind: 'table', table: ref.table }) : null;
}

/** Answers to the earlier version's errata and all other changes, in the form of the export; places are those of the exported document. */
export const exportEarlier = ({ version, fileName, sha256, review }: EarlierVersion, language: Language): ExportEarlier => ({
  version, fileName, sha256,
  errata: review.answers.map(({ finding, answer, check, label, before, asked, after, later }) => ({
    rule: finding.ruleId, catalogue: finding.catalogue, message: messageOf(language, finding), label, printed: before, asked, now: after, answer, check, at: placeOf(later),
  })),
  changes: review.differences.map((difference) => { const { group, kind, label, before, after, about } = difference; return { group, kind, label, before, after, at: placeNow(difference), nearErratum: about !== null }; }),
});
