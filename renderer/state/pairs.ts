import { create } from 'zustand';
import type { DocumentPair } from '../../shared/ipc/pair-schemas.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { backend } from '../api/backend.ts';
import { useOpenDocument } from './open-document.ts';

/** Documents that belong to the open one, proposed or decided. Proposed pairs take no part in checks. */
export const usePairs = create<{ readonly pairs: readonly DocumentPair[] }>()(() => ({ pairs: [] }));

export async function readPairs(document: DocumentId): Promise<void> {
  const { pairs } = await backend.call('pairs.list', { document });
  if (useOpenDocument.getState().open?.summary.id === document) usePairs.setState({ pairs });
}
