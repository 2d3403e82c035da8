import type { ReviewedFinding, ReviewState } from '../../../shared/ipc/schemas.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { refKey, type Ref } from '../../../shared/model/ref.ts';
import type { DocumentView } from '../../../shared/model/view.ts';
import type { Selection, Tab } from '../../state/selection.ts';
import { documentIndex } from './document-index.ts';
import { equationOrder } from './equation-order.ts';
import { wordsAt } from './words-at.ts';

/** What a choice lights up: the same shape whichever of the three columns it was made in. */
export type Lit = Pick<Selection, 'finding' | 'focus' | 'tab' | 'place'>;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The letters of a finding's figures by refKey, in the order of the equation; figures after the 26th and zeros of long sums have none. */
export function operandLetters(finding: Finding | null): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const operand of equationOrder(finding).operands) {
    const key = refKey(operand.ref);
    const letter = LETTERS[letters.size];
    if (letter !== undefined && !letters.has(key)) letters.set(key, letter);
  }
  return letters;
}

function tabOf(view: DocumentView, ref: Ref | null): Tab | null {
  if (ref?.kind === 'cell' || ref?.kind === 'table') return { kind: 'table', table: ref.table };
  if (ref?.kind === 'claim') return { kind: 'narrative' };
  const place = ref?.place;
  if (!place) return null;
  // Words of the text are looked at in the text, also on a page that has a table.
  if (wordsAt(view, place)) return { kind: 'narrative' };
  if (place.kind !== 'page') return null;
  const table = view.tables.find((one) => one.fragments.some((part) => part.kind === 'page' && part.page === place.page));
  return table ? { kind: 'table', table: table.id } : { kind: 'narrative' };
}

/** Chosen in the list: the finding's main place decides where grid and source go. */
export function litByFinding(view: DocumentView, finding: Finding): Lit {
  const main = finding.at[0] ?? finding.operands[0]?.ref ?? null;
  return { finding: finding.address, focus: main, tab: tabOf(view, main), place: main && documentIndex(view).place(main) };
}

const touches = (finding: Finding, key: string): boolean => finding.at.some((ref) => refKey(ref) === key) || finding.operands.some((operand) => refKey(operand.ref) === key);

const RANK = { error: 0, warning: 1, notice: 2, unread: 3 } as const;

/** Findings a place takes part in, undecided and severe ones first. */
export function findingsAt(review: ReviewState, ref: Ref): readonly ReviewedFinding[] {
  const key = refKey(ref);
  const decided = ({ status }: ReviewedFinding): number => (status === 'open' || status === 'reopened' ? 0 : status === 'later' ? 1 : 2);
  const pointsAt = ({ finding }: ReviewedFinding): number => (finding.at.some((one) => refKey(one) === key) ? 0 : 1);
  return review.findings
    .filter(({ finding, status }) => status !== 'fixed' && touches(finding, key))
    .toSorted((a, b) => decided(a) - decided(b) || pointsAt(a) - pointsAt(b) || RANK[a.finding.severity] - RANK[b.finding.severity]);
}

/** Chosen in the grid, the text or on the page: the focused finding stays when it speaks of this place. */
export function litByRef(view: DocumentView, review: ReviewState, ref: Ref, focused: string | null): Lit {
  const here = findingsAt(review, ref);
  const kept = here.find(({ finding }) => finding.address === focused) ?? here[0];
  return { finding: kept?.finding.address ?? null, focus: ref, tab: tabOf(view, ref), place: documentIndex(view).place(ref) };
}

/** A figure of the focused finding: the finding stays whatever else the figure takes part in. */
export function litByOperand(view: DocumentView, finding: Finding, ref: Ref): Lit {
  return { finding: finding.address, focus: ref, tab: tabOf(view, ref), place: documentIndex(view).place(ref) };
}
