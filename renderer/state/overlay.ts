import { create } from 'zustand';

/** Sheets that lie over the whole window; one at a time. `goto-page` is the palette asking for a page number. */
export type Overlay = 'palette' | 'goto-page' | 'keys' | 'sign' | 'comments' | 'structure' | 'pairs' | 'proposed-pairs' | 'family' | 'publication';

/** Which sheet is open. Base UI gives the focus back to where it was when it closes. */
export const useOverlay = create<{ readonly open: Overlay | null }>()(() => ({ open: null }));

export const showOverlay = (open: Overlay): void => useOverlay.setState({ open });
export const closeOverlay = (): void => useOverlay.setState({ open: null });
