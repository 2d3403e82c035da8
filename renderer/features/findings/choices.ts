import type { ReviewedFinding } from '../../../shared/ipc/schemas.ts';
import type { DismissReason } from '../../../shared/model/change.ts';
import type { CellRef } from '../../../shared/model/ref.ts';
import { askReason } from '../../state/dismissing.ts';
import { useOpenDocument } from '../../state/open-document.ts';
import { requestEdit } from '../../state/editing.ts';
import { select, useSelection } from '../../state/selection.ts';
import { wordsNow } from '../../words/words.ts';
import { chooseRef, decide, focusedFinding } from '../review/actions.ts';
import { isOpen } from './finding-groups.ts';
import { proposalText } from './proposal-text.ts';

/** Accepts what is proposed: a mistake of the document, noted with the proposal. */
export async function accept(): Promise<void> {
  const reviewed = focusedFinding();
  const { open } = useOpenDocument.getState();
  if (!open || !reviewed || !isOpen(reviewed)) return;
  const value = proposalText(open.view, reviewed.finding);
  await decide({ status: 'confirmed', cause: 'document', reason: null, note: value === null ? '' : wordsNow().decide.proposal(value) });
}

export async function confirmDocument(): Promise<void> {
  const reviewed = focusedFinding();
  if (reviewed && isOpen(reviewed)) await decide({ status: 'confirmed', cause: 'document', reason: null, note: '' });
}

/** The cell a misreading is corrected in: the focused one of this finding, the proposal's, or the main place. */
export function cellToEdit(reviewed: ReviewedFinding | null): CellRef | null {
  const { focus } = useSelection.getState();
  if (focus?.kind === 'cell') return focus;
  const proposed = reviewed?.finding.diagnosis?.proposal?.ref;
  if (proposed?.kind === 'cell') return proposed;
  return reviewed?.finding.at.find((ref) => ref.kind === 'cell') ?? reviewed?.finding.operands.map((operand) => operand.ref).find((ref) => ref.kind === 'cell') ?? null;
}

/** Opens the editor in the grid; correcting the reading settles or moves the finding by itself. */
export function editReading(): void {
  const cell = cellToEdit(focusedFinding());
  if (!cell) return;
  const { focus, finding } = useSelection.getState();
  if (focus?.kind !== 'cell') {
    chooseRef(cell);
    if (finding !== null) select({ finding });
  }
  requestEdit(cell);
}

export async function dismiss(reason: DismissReason, note: string): Promise<void> {
  askReason(false);
  await decide({ status: 'dismissed', cause: null, reason, note });
}

export async function putOff(): Promise<void> {
  const reviewed = focusedFinding();
  if (reviewed && isOpen(reviewed)) await decide({ status: 'later', cause: null, reason: null, note: '' });
}

export async function reopen(): Promise<void> {
  const reviewed = focusedFinding();
  if (reviewed && reviewed.decision !== null) await decide(null);
}
