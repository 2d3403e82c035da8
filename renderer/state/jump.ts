import { create } from 'zustand';
import type { SearchHit } from '../../shared/ipc/review-schemas.ts';
import type { DocumentId } from '../../shared/model/ids.ts';

/** A place to light as soon as its document is open. */
export const useJump = create<{ readonly jump: { readonly document: DocumentId; readonly hit: Pick<SearchHit, 'at' | 'start' | 'end'> } | null }>()(() => ({ jump: null }));
