import { create } from 'zustand';
import type { ProposedPair } from '../../shared/ipc/pair-schemas.ts';
import { backend } from '../api/backend.ts';

/** Pairs of the library that wait for a person's word, as the backend last told it. */
export const useProposedPairs = create<{ readonly pairs: readonly ProposedPair[] }>()(() => ({ pairs: [] }));

export async function readProposedPairs(): Promise<void> {
  useProposedPairs.setState({ pairs: (await backend.call('pairs.proposed', {})).pairs });
}
