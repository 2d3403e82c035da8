import { create } from 'zustand';
import type { Changed, OpenDocument } from '../../shared/ipc/schemas.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { withMarkParts } from '../../shared/review/mark-parts.ts';
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

/** Documents looked at last or read ahead, as they were told: opening one of them asks only whether it still stands so. */
const kept = new Map<DocumentId, OpenDocument>();
const KEPT = 4;

function keep(open: OpenDocument): void {
  kept.delete(open.summary.id);
  kept.set(open.summary.id, open);
  for (const id of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(id);
  }
}

useOpenDocument.subscribe(({ open }) => {
  if (open && kept.get(open.summary.id) !== open) keep(open);
});

/** Has a document told that somebody seems about to open; whoever does sees it at once. Null when it cannot be had. */
export async function readAhead(document: DocumentId): Promise<OpenDocument | null> {
  const known = kept.get(document);
  if (known) return known;
  try {
    const told = await backend.call('documents.open', { document });
    keep(told);
    return told;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return null; // nobody asked for it: who opens the document meets the failure again and is told
  }
}

/** The document asked for last: what is told of another one comes too late. */
let wanted: DocumentId | null = null;

/** Shows what is at hand at once, and the document as it stands as soon as that is known. */
export async function openDocument(document: DocumentId): Promise<void> {
  wanted = document;
  const atHand = kept.get(document) ?? null;
  if (useOpenDocument.getState().open?.summary.id !== document) useOpenDocument.setState({ open: atHand, failure: null, savedAt: null });
  try {
    if (atHand?.state !== undefined && (await backend.call('documents.isCurrent', { document, state: atHand.state })).current) return;
    const told = await backend.call('documents.open', { document });
    if (wanted === document) useOpenDocument.setState({ open: told, failure: null });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'disconnected') return; // read again when the pipe is back
    if (wanted === document) useOpenDocument.setState({ failure: error });
  }
}

/** Replaces what a command changed. */
export function takeChanged(changed: Changed): void {
  takeSummary(changed.summary);
  const { open } = useOpenDocument.getState();
  if (!open || open.summary.id !== changed.summary.id) return;
  if (changed.base !== undefined && changed.base !== open.state) {
    void openDocument(open.summary.id); // something came between: the parts are of another state than the one at hand
    return;
  }
  const view = changed.parts ? withParts(open.view, changed.parts) : (changed.view ?? open.view);
  const review = changed.marks ? { ...changed.review, marks: withMarkParts(open.review.marks, changed.marks) } : changed.review;
  const state = changed.state === undefined ? {} : { state: changed.state };
  useOpenDocument.setState({ open: { summary: changed.summary, view, review, ...state }, savedAt: Date.now() });
}

/** Another window or a restart moved the document on, or a partner changed and its findings were computed anew (`rechecked`). */
export function documentMoved(document: DocumentId, revision: number, rechecked: boolean): void {
  const { open } = useOpenDocument.getState();
  if (open?.summary.id === document && (rechecked || open.review.revision < revision)) void openDocument(document);
}
