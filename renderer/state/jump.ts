import { create } from 'zustand';
import type { SearchHit } from '../../shared/ipc/review-schemas.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Ref } from '../../shared/model/ref.ts';

/** A place to light as soon as its document is open: what a search found, what a finding of another document compared with, or that finding again. */
export type Jump = { readonly document: DocumentId } & ({ readonly hit: Pick<SearchHit, 'at' | 'start' | 'end'> } | { readonly ref: Ref | null } | { readonly finding: string });

/** The finding that led into another document (`from`): leaving that one comes back to it. */
export interface WayBack {
  readonly document: DocumentId;
  readonly finding: string;
  readonly from: DocumentId;
}

export const useJump = create<{ readonly jump: Jump | null; readonly back: WayBack | null }>()(() => ({ jump: null, back: null }));
