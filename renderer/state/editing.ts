import { create } from 'zustand';
import type { CellRef } from '../../shared/model/ref.ts';

/** A wish to edit a cell, made outside the grid (key 1, F2); a new object each time, so that asking twice starts twice. */
export const useEditing = create<{ readonly request: CellRef | null }>()(() => ({ request: null }));

export const requestEdit = (ref: CellRef): void => useEditing.setState({ request: { ...ref } });
