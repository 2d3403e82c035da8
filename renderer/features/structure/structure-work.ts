import { AppError } from '../../../shared/ipc/errors.ts';
import type { StructureEdit } from '../../../shared/model/structure-edit.ts';
import { backend } from '../../api/backend.ts';
import { notify } from '../../state/notices.ts';
import { useOpenDocument } from '../../state/open-document.ts';
import { showOverlay } from '../../state/overlay.ts';
import { select, useSelection } from '../../state/selection.ts';
import { clearStructure, useStructure } from '../../state/structure.ts';
import { explainError } from '../../words/explain-error.ts';
import { wordsNow } from '../../words/words.ts';
import { documentIndex } from '../review/document-index.ts';
import { run, signature, tellFailure } from '../review/run-command.ts';

let asked = 0;

/** Shows what edits would give; the newest question wins. Nothing is stored. */
export async function propose(edits: readonly StructureEdit[], memory: number | null = null): Promise<void> {
  const { open } = useOpenDocument.getState();
  if (!open || edits.length === 0) return;
  asked += 1;
  const turn = asked;
  useStructure.setState({ edits, memory, busy: true, refused: null, preview: null, applied: null, tool: null });
  showOverlay('structure');
  try {
    const preview = await backend.call('structure.preview', { document: open.summary.id, edits: [...edits] });
    if (turn === asked) useStructure.setState({ preview, busy: false });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (turn === asked) useStructure.setState({ busy: false, refused: explainError(error.code, error.details) });
  }
}

/** Makes the proposal a change of the document; one undo takes it back. */
export async function applyProposal(): Promise<void> {
  const { edits, memory, preview, busy } = useStructure.getState();
  if (edits.length === 0 || !preview || busy) return;
  useStructure.setState({ busy: true });
  const changed = await run((open) => backend.call('structure.apply', { document: open.summary.id, revision: open.review.revision, by: signature(), edits: [...edits], ...(memory === null ? {} : { memory }) }));
  if (!changed) {
    useStructure.setState({ busy: false });
    return;
  }
  clearStructure();
  // A kept repair needs not be kept again.
  useStructure.setState({ applied: memory === null ? changed.change.seq : null });
  const { open } = useOpenDocument.getState();
  const { tab } = useSelection.getState();
  const table = preview.tables[0]?.id ?? (tab?.kind === 'table' ? tab.table : undefined);
  const shown = open?.view.tables.find((one) => one.id === table) ?? open?.view.tables[0];
  if (open && shown) select({ finding: null, focus: null, tab: { kind: 'table', table: shown.id }, place: documentIndex(open.view).place({ kind: 'table', table: shown.id }) });
}

/** Keeps the repair just made, to be offered for the same body or for every table of this layout. */
export async function keepRepair(scope: 'body' | 'template'): Promise<void> {
  const { applied } = useStructure.getState();
  const { open } = useOpenDocument.getState();
  if (applied === null || !open) return;
  try {
    await backend.call('memory.keep', { document: open.summary.id, by: signature(), change: applied, scope });
    notify('told', wordsNow().structure.kept);
    useStructure.setState({ applied: null });
  } catch (error) {
    tellFailure(error);
  }
}
