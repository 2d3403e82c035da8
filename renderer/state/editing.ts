import { create } from 'zustand';
import type { Ref } from '../../shared/model/ref.ts';
import { awaitEditor } from './early-keys.ts';

/** What a person can type over: a cell of a table or a figure of the text. */
export type Editable = Extract<Ref, { kind: 'cell' | 'claim' }>;

/** A wish to edit, made outside the grid and the text (key 1, F2); a new object each time, so that asking twice starts twice. */
export const useEditing = create<{ readonly request: Editable | null }>()(() => ({ request: null }));

export function requestEdit(ref: Editable): void {
  awaitEditor(performance.now());
  useEditing.setState({ request: { ...ref } });
}
