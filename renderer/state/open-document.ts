import { create } from 'zustand';
import type { Changed, OpenDocument } from '../../shared/ipc/schemas.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { withParts } from '../../shared/view/view-parts.ts';
import { takeSummary } from './library.ts';
import { backend } from '../api/backend.ts';

interface State {
  readonly open: OpenDocument | null;
  readonly failure: AppError | null;
  /** When the last answer to a command came; shown as "saved". */
  readonly savedAt: number | null;
}

/** The open document as the backend last told it. Nothing here is computed by the window. */
export const useOpenDocument = create<State>()(() => ({ open: null, failure: null, savedAt: null }));

export async function openDocument(document: DocumentId): Promise<void> {
  if (useOpenDocument.getState().open?.summary.id !== document) useOpenDocument.setState({ open: null, failure: null, savedAt: null });
  try {
    useOpenDocument.setState({ open: await backend.call('documents.open', { document }), failure: null });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'disconnected') return; // read again when the pipe is back
    useOpenDocument.setState({ failure: error });
  }
}

/** Replaces what a command changed. */
export function takeChanged(changed: Changed): void {
  takeSummary(changed.summary);
  const { open } = useOpenDocument.getState();
  if (!open || open.summary.id !== changed.summary.id) return;
  if (changed.parts && open.review.revision !== changed.revision - 1) {
    void openDocument(open.summary.id); // something came between: the parts are of another view than the one at hand
    return;
  }
  const view = changed.parts ? withParts(open.view, changed.parts) : (changed.view ?? open.view);
  useOpenDocument.setState({ open: { summary: changed.summary, view, review: changed.review }, savedAt: Date.now() });
}

/** Another window or a restart moved the document on, or a partner changed and its findings were computed anew (`rechecked`). */
export function documentMoved(document: DocumentId, revision: number, rechecked: boolean): void {
  const { open } = useOpenDocument.getState();
  if (open?.summary.id === document && (rechecked || open.review.revision < revision)) void openDocument(document);
}
