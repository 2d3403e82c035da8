import type { CheckRun, Finding } from '../model/finding.ts';
import { refKey } from '../model/ref.ts';
import type { ReviewedFinding } from '../model/reviewed-finding.ts';
import { answerErrata } from './answer-errata.ts';
import type { Alignment } from './align-versions.ts';
import { compareVersions } from './compare-versions.ts';
import { errataOf } from './errata-of.ts';
import { meets } from './place-there.ts';
import type { ErratumAnswer, VersionDifference } from './version-difference.ts';

/** What a later version made of the earlier one: answers to what was asked, and what nobody had asked for. */
export interface VersionReview {
  readonly answers: readonly ErratumAnswer[];
  readonly differences: readonly VersionDifference[];
}

const keysOf = (finding: Finding): readonly string[] => [...finding.at, ...finding.operands.map((operand) => operand.ref), ...(finding.diagnosis?.proposal ? [finding.diagnosis.proposal.ref] : [])].map(refKey);

/** What a difference is about in the earlier version. What is new there is about its table and nothing else: its place is only where it would stand. */
function keyOf({ earlier, before }: Pick<VersionDifference, 'earlier' | 'before'>): string | null {
  const ref = earlier?.ref ?? null;
  if (ref === null || before !== null) return ref && refKey(ref);
  return ref.kind === 'cell' || ref.kind === 'table' ? refKey({ kind: 'table', table: ref.table }) : null;
}

/** `findings` are those of the earlier version with their decisions, `run` is that of the later version. */
export function reviewVersion(alignment: Alignment, findings: readonly ReviewedFinding[], run: CheckRun): VersionReview {
  const answers = answerErrata(alignment, findings, run);
  const answered = new Set(answers.flatMap(({ earlier, answer }) => (earlier?.ref && answer !== 'unchanged' ? [refKey(earlier.ref)] : [])));
  const words = answers.flatMap(({ earlier, answer }) => (earlier?.ref?.kind === 'source' && answer !== 'unchanged' ? [earlier.ref.place] : []));
  const near = new Map(errataOf(findings).flatMap(({ finding }) => keysOf(finding).map((key) => [key, finding.address] as const)));
  return {
    answers,
    differences: compareVersions(alignment).flatMap((difference) => {
      const key = keyOf(difference);
      // A change that answers an erratum is told by the answer.
      if (key !== null && answered.has(key) && difference.kind !== 'row' && difference.kind !== 'table') return [];
      const place = difference.kind === 'text' && difference.before !== null ? difference.earlier?.place : null;
      if (place && words.some((asked) => meets(place, asked))) return [];
      return [{ ...difference, about: key === null ? null : (near.get(key) ?? null) }];
    }),
  };
}
