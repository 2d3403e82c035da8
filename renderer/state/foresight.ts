import { create } from 'zustand';

/** What the text that is being typed into a cell would do to the open errors and warnings; null until the backend has said it. */
export const useForesight = create<{ readonly typed: string | null; readonly outcome: { readonly settled: number; readonly fresh: number } | null }>()(() => ({ typed: null, outcome: null }));
