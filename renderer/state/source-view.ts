import { create } from 'zustand';

/** How the source pane looks: page from 1, zoom in CSS pixels for a point or null = fit to width. */
interface SourceView {
  readonly page: number;
  readonly zoom: number | null;
  readonly hideMarks: boolean;
}

export const useSourceView = create<SourceView>()(() => ({ page: 1, zoom: null, hideMarks: false }));

export const turnPage = (to: number, pages: number): void => useSourceView.setState({ page: Math.min(pages, Math.max(1, to)) });
