import { messageOf } from '../checks/rule-text.ts';
import type { Spot } from '../versions/version-difference.ts';
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

/** Answers to the earlier version's errata and all other changes, in the form of the export; places are those of the exported document. */
export const exportEarlier = ({ version, fileName, sha256, review }: EarlierVersion, language: Language): ExportEarlier => ({
  version, fileName, sha256,
  errata: review.answers.map(({ finding, answer, check, label, before, asked, after, later }) => ({
    rule: finding.ruleId, catalogue: finding.catalogue, message: messageOf(language, finding), label, printed: before, asked, now: after, answer, check, at: placeOf(later),
  })),
  changes: review.differences.map(({ group, kind, label, before, after, later, about }) => ({ group, kind, label, before, after, at: placeOf(later), nearErratum: about !== null })),
});
