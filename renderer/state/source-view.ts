import { create } from 'zustand';

/** How the source pane looks: page from 1, zoom in CSS pixels for a point or null = fit to width. */
interface SourceView {
  readonly page: number;
  readonly zoom: number | null;
  readonly hideMarks: boolean;
  /** The scale on the screen now: what a wish to zoom starts from. */
  readonly shownScale: number;
}

export const useSourceView = create<SourceView>()(() => ({ page: 1, zoom: null, hideMarks: false, shownScale: 1 }));

export const turnPage = (to: number, pages: number): void => useSourceView.setState({ page: Math.min(pages, Math.max(1, to)) });

const STEP = 1.2;

/** Larger (+1), smaller (−1) or the whole width (0). */
export const zoomBy = (step: 1 | 0 | -1): void =>
  useSourceView.setState(({ shownScale }) => ({ zoom: step === 0 ? null : Math.min(5, Math.max(0.4, shownScale * STEP ** step)) }));
