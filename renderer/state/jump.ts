import { create } from 'zustand';
import type { SearchHit } from '../../shared/ipc/review-schemas.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Ref } from '../../shared/model/ref.ts';

/** A place to light as soon as its document is open: what a search found, or what a finding of another document compared with. */
export type Jump = { readonly document: DocumentId } & ({ readonly hit: Pick<SearchHit, 'at' | 'start' | 'end'> } | { readonly ref: Ref | null });

export const useJump = create<{ readonly jump: Jump | null }>()(() => ({ jump: null }));
