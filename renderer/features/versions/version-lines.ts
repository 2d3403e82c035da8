import type { VersionReviewAnswer } from '../../../shared/ipc/version-schemas.ts';
import { DIFFERENCE_GROUPS, type DifferenceGroup, type ErratumAnswer, type Spot, type VersionDifference } from '../../../shared/versions/version-difference.ts';

/** A line that can be lit; `at` counts over answers and then differences. */
export type VersionEntry =
  | { readonly kind: 'answer'; readonly at: number; readonly answer: ErratumAnswer }
  | { readonly kind: 'difference'; readonly at: number; readonly difference: VersionDifference };

/** What the list of a comparison shows, heads among the lines. */
export type VersionLine = { readonly kind: 'head'; readonly group: 'answers' | DifferenceGroup; readonly count: number } | VersionEntry;

/** Answers first, then what nobody had asked for: figures, words, layout. */
export function versionLines({ answers, differences }: Pick<VersionReviewAnswer, 'answers' | 'differences'>): readonly VersionLine[] {
  const entries = differences.map((difference, index): VersionEntry => ({ kind: 'difference', at: answers.length + index, difference }));
  return [
    ...(answers.length > 0 ? [{ kind: 'head' as const, group: 'answers' as const, count: answers.length }] : []),
    ...answers.map((answer, at): VersionEntry => ({ kind: 'answer', at, answer })),
    ...DIFFERENCE_GROUPS.flatMap((group): VersionLine[] => {
      const own = entries.filter((entry) => entry.kind === 'difference' && entry.difference.group === group);
      return own.length === 0 ? [] : [{ kind: 'head', group, count: own.length }, ...own];
    }),
  ];
}

/** The line that is lit. */
export function entryAt({ answers, differences }: Pick<VersionReviewAnswer, 'answers' | 'differences'>, at: number): VersionEntry | null {
  const answer = answers[at];
  if (answer) return { kind: 'answer', at, answer };
  const difference = differences[at - answers.length];
  return difference ? { kind: 'difference', at, difference } : null;
}

/** Its places in both versions. */
export const spotsOf = (entry: VersionEntry): { readonly earlier: Spot | null; readonly later: Spot | null } => (entry.kind === 'answer' ? entry.answer : entry.difference);
