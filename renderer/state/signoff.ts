import { create } from 'zustand';
import type { Signoff } from '../../shared/ipc/review-schemas.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { backend } from '../api/backend.ts';
import { useOpenDocument } from './open-document.ts';

/** Who has signed the open document, and which pages were looked at; as the backend last told it. */
export const useSignoff = create<{ readonly document: DocumentId | null; readonly signoff: Signoff | null }>()(() => ({ document: null, signoff: null }));

/** Asks the backend again and keeps the answer for the window. */
export async function readSignoff(document: DocumentId): Promise<Signoff> {
  const signoff = await backend.call('signoff.get', { document });
  // A slow answer about a document that is no longer open says nothing.
  if (useOpenDocument.getState().open?.summary.id === document) useSignoff.setState({ document, signoff });
  return signoff;
}
