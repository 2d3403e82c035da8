import { create } from 'zustand';

/** The search in tables: what for, what to put in its place, in the shown table or in all of them. */
interface Find {
  readonly open: boolean;
  readonly query: string;
  readonly replacement: string;
  readonly everywhere: boolean;
  /** Counts openings, so that asking again takes the focus again. */
  readonly asked: number;
}

export const useFind = create<Find>()(() => ({ open: false, query: '', replacement: '', everywhere: false, asked: 0 }));

export const openFind = (query?: string): void => useFind.setState((find) => ({ open: true, asked: find.asked + 1, ...(query === undefined ? {} : { query }) }));
export const closeFind = (): void => useFind.setState({ open: false });
