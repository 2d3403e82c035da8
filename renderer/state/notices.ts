import { create } from 'zustand';

/** A calm line at the bottom: `told` fades by itself, `failed` stays until it is closed. */
export interface Notice {
  readonly id: number;
  readonly kind: 'told' | 'failed';
  readonly text: string;
  readonly detail: string | null;
}

const SHOWN_MS = 6000;
let lastId = 0;

export const useNotices = create<{ readonly notices: readonly Notice[] }>()(() => ({ notices: [] }));

export const closeNotice = (id: number): void => useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));

/** Shows a line; the same text is not stacked twice. */
export function notify(kind: Notice['kind'], text: string, detail: string | null = null): void {
  lastId += 1;
  const id = lastId;
  useNotices.setState(({ notices }) => ({ notices: [...notices.filter((notice) => notice.text !== text), { id, kind, text, detail }].slice(-4) }));
  if (kind === 'told') setTimeout(() => closeNotice(id), SHOWN_MS);
}
