import { create } from 'zustand';
import type { Changed, OpenDocument } from '../../shared/ipc/schemas.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
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
  useOpenDocument.setState({ open: { summary: changed.summary, view: changed.view ?? open.view, review: changed.review }, savedAt: Date.now() });
}

/** Another window or a restart moved the document on. */
export function documentMoved(document: DocumentId, revision: number): void {
  const { open } = useOpenDocument.getState();
  if (open?.summary.id === document && open.review.revision < revision) void openDocument(document);
}
