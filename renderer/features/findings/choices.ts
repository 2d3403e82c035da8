import type { ReviewedFinding } from '../../../shared/ipc/schemas.ts';
import type { DismissReason } from '../../../shared/model/change.ts';
import { refKey, type Ref } from '../../../shared/model/ref.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { askReason } from '../../state/dismissing.ts';
import { notify } from '../../state/notices.ts';
import { openDocument, useOpenDocument } from '../../state/open-document.ts';
import { changeSetting, useSettings } from '../../state/settings.ts';
import { requestEdit, type Editable } from '../../state/editing.ts';
import { select, useSelection } from '../../state/selection.ts';
import { wordsNow } from '../../words/words.ts';
import { chooseRef, correctCell, decide, focusedFinding, thenAdvance } from '../review/actions.ts';
import { documentIndex } from '../review/document-index.ts';
import { tellFailure } from '../review/run-command.ts';
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

/** The word that a finding is about, where it is about exactly one: its address ends with it. Null for figures, tables and mixed groups. */
export function wordOf({ finding }: ReviewedFinding): string | null {
  const found = finding.data['found'];
  return found !== undefined && found !== '' && finding.address.endsWith(`|${found}`) ? found : null;
}

/** Changes what the office checks: the backend checks what is open again, and the finding goes with it. */
async function changeChecks(key: 'checks.accepted' | 'checks.off', value: string, told: string): Promise<void> {
  const { open } = useOpenDocument.getState();
  if (!open) return;
  askReason(false);
  await thenAdvance(async () => {
    try {
      await changeSetting(key, value);
      await openDocument(open.summary.id);
      notify('told', told);
      return true;
    } catch (error) {
      tellFailure(error);
      return false;
    }
  });
}

/** Not an error in any document: the word is accepted. */
export async function dismissWord(word: string): Promise<void> {
  const { acceptedWords } = useSettings.getState();
  await changeChecks('checks.accepted', [...acceptedWords.split('\n').filter((line) => line.trim() !== ''), word].join('\n'), wordsNow().office.wordKept(word));
}

/** Not an error in any document: the rule is switched off. */
export async function dismissRule(rule: string, title: string): Promise<void> {
  await changeChecks('checks.off', [...useSettings.getState().rulesOff.filter((one) => one !== rule), rule].join(','), wordsNow().office.ruleOff(title));
}

export async function putOff(): Promise<void> {
  const reviewed = focusedFinding();
  if (reviewed && isOpen(reviewed)) await decide({ status: 'later', cause: null, reason: null, note: '' });
}

export async function reopen(): Promise<void> {
  const reviewed = focusedFinding();
  if (reviewed && reviewed.decision !== null) await decide(null);
}
