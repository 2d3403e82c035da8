import type { ReviewedFinding, ReviewState } from '../../../shared/ipc/schemas.ts';
import { isOpen } from '../../../shared/review/is-open.ts';

export const GROUPS = ['error', 'warning', 'notice', 'tails', 'notRun', 'done'] as const;
export type Group = (typeof GROUPS)[number];

/** Groups that are folded until somebody opens them. */
export const FOLDED: readonly Group[] = ['tails', 'notRun', 'done'];

/** Where a finding stands in the list. */
export function groupOf(reviewed: ReviewedFinding): Group {
  const { finding } = reviewed;
  if (!isOpen(reviewed)) return 'done';
  if (finding.state === 'tail') return 'tails';
  if (finding.state === 'not_run' || finding.severity === 'unread') return 'notRun';
  return finding.severity;
}

const laterLast = (a: ReviewedFinding, b: ReviewedFinding): number => Number(a.status === 'later') - Number(b.status === 'later');

const made = new WeakMap<ReviewState, Readonly<Record<Group, readonly ReviewedFinding[]>>>();

/** All findings by group, each in document order with `later` ones last. */
export function findingGroups(review: ReviewState): Readonly<Record<Group, readonly ReviewedFinding[]>> {
  const known = made.get(review);
  if (known) return known;
  const by = Map.groupBy(review.findings, groupOf);
  const list = (group: Group): readonly ReviewedFinding[] => (by.get(group) ?? []).toSorted(laterLast);
  const groups = { error: list('error'), warning: list('warning'), notice: list('notice'), tails: list('tails'), notRun: list('notRun'), done: list('done') };
  made.set(review, groups);
  return groups;
}

/** What J and K walk through: the groups that are unfolded. */
export function walkOrder(review: ReviewState, unfolded: ReadonlySet<Group>): readonly ReviewedFinding[] {
  const groups = findingGroups(review);
  return GROUPS.filter((group) => !FOLDED.includes(group) || unfolded.has(group)).flatMap((group) => groups[group]);
}
