import type { ReviewedFinding } from '../../../shared/ipc/schemas.ts';
import type { DismissReason } from '../../../shared/model/change.ts';
import { refKey, type Ref } from '../../../shared/model/ref.ts';
import { askReason } from '../../state/dismissing.ts';
import { useOpenDocument } from '../../state/open-document.ts';
import { requestEdit, type Editable } from '../../state/editing.ts';
import { select, useSelection } from '../../state/selection.ts';
import { wordsNow } from '../../words/words.ts';
import { chooseRef, correctCell, decide, focusedFinding } from '../review/actions.ts';
import { documentIndex } from '../review/document-index.ts';
import { isOpen } from './finding-groups.ts';
import { proposalText } from './proposal-text.ts';

/** Where the program suspects its own reading: the place and what stands there now; null where the document is suspected. */
export function suspectedReading(reviewed: ReviewedFinding): { readonly ref: Editable; readonly before: string; readonly after: string } | null {
  const { open } = useOpenDocument.getState();
  const { diagnosis } = reviewed.finding;
  if (!open || diagnosis?.kind !== 'misread' || diagnosis.proposal?.ref.kind !== 'cell') return null;
  const before = documentIndex(open.view).cell(diagnosis.proposal.ref)?.text;
  const after = proposalText(open.view, reviewed.finding);
  return before === undefined || after === null ? null : { ref: diagnosis.proposal.ref, before, after };
}

/** Accepts what is proposed: our reading is corrected where that is suspected, else the document's mistake is noted with the proposal. */
export async function accept(): Promise<void> {
  const reviewed = focusedFinding();
  const { open } = useOpenDocument.getState();
  if (!open || !reviewed || !isOpen(reviewed)) return;
  const reading = suspectedReading(reviewed);
  if (reading?.ref.kind === 'cell') return correctCell(reading.ref, reading.before, reading.after);
  const value = proposalText(open.view, reviewed.finding);
  await decide({ status: 'confirmed', cause: 'document', reason: null, note: value === null ? '' : wordsNow().decide.proposal(value) });
}

export async function confirmDocument(): Promise<void> {
  const reviewed = focusedFinding();
  if (reviewed && isOpen(reviewed)) await decide({ status: 'confirmed', cause: 'document', reason: null, note: '' });
}

const editable = (ref: Ref | undefined): Editable | null => (ref?.kind === 'cell' || ref?.kind === 'claim' ? ref : null);

/** Where a misreading is corrected: the lit cell or figure, the proposal's, or the finding's main place. */
export function placeToEdit(reviewed: ReviewedFinding | null): Editable | null {
  const { focus } = useSelection.getState();
  const finding = reviewed?.finding;
  return editable(focus ?? undefined) ?? editable(finding?.diagnosis?.proposal?.ref) ?? editable(finding?.at.find((ref) => editable(ref))) ?? editable(finding?.operands.map((operand) => operand.ref).find((ref) => editable(ref)));
}

/** Opens the editor in the grid or in the text; correcting the reading settles or moves the finding by itself. */
export function editReading(): void {
  const place = placeToEdit(focusedFinding());
  if (!place) return;
  const { focus, finding } = useSelection.getState();
  if (!focus || refKey(focus) !== refKey(place)) {
    chooseRef(place);
    if (finding !== null) select({ finding });
  }
  requestEdit(place);
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
