import { loadColumns } from '../features/review/ReviewPage.tsx';
import { loadPdfReader } from '../features/source-view/kept-pdfs.ts';

/** The library is there and can be worked in before the rest is loaded, however short a time a person looks at it. */
const SETTLED_MS = 1500;

/** Loads grid, panes and pdf.js while nothing else is to be done, so that the first document opens without waiting for them. */
export function loadAhead(): void {
  setTimeout(() => requestIdleCallback(() => void Promise.all([loadColumns(), loadPdfReader()])), SETTLED_MS);
}
