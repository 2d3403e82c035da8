import { openAhead } from '../features/library/open-ahead.ts';
import { loadColumns } from '../features/review/ReviewPage.tsx';
import { loadPdfReader } from '../features/source-view/kept-pdfs.ts';
import { startPdfThread } from '../features/source-view/pdf-thread.ts';
import { useLibrary } from '../state/library.ts';
import { shownDocuments, useLibraryView } from '../state/library-view.ts';
import { inLibrary } from '../state/route.ts';
import { standingDocuments, useVersions } from '../state/versions.ts';

/** The library is there and can be worked in before the rest is loaded, however short a time a person looks at it. */
const SETTLED_MS = 1500;
/** A first table takes a tenth of a second in one piece: nobody should press a key into it. */
const QUIET_MS = 500;

const EVENTS = ['keydown', 'pointermove', 'pointerdown', 'wheel'] as const;

/** Resolves once no key was pressed and no mouse moved for a while. */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(ended, QUIET_MS);
    function again(): void {
      clearTimeout(timer);
      timer = setTimeout(ended, QUIET_MS);
    }
    function ended(): void {
      for (const event of EVENTS) removeEventListener(event, again, true);
      requestIdleCallback(() => resolve());
    }
    for (const event of EVENTS) addEventListener(event, again, true);
  });
}

/** Loads grid, panes and pdf.js while nothing else is to be done, so that the first document opens without waiting for them; then the document that most likely is opened. */
export function loadAhead(): void {
  setTimeout(() => requestIdleCallback(() => void ahead()), SETTLED_MS);
}

async function ahead(): Promise<void> {
  await Promise.all([loadColumns(), loadPdfReader()]);
  // Who has a document open has waited for all this already.
  if (!inLibrary()) return;
  startPdfThread();
  const view = useLibraryView.getState();
  const [first] = shownDocuments(standingDocuments(useLibrary.getState().documents, useVersions.getState().links, view.withEarlier), view);
  if (first && view.cursor === null) openAhead(first);
  await quiet();
  if (inLibrary()) (await import('../features/table-grid/rehearse-grid.ts')).rehearseGrid();
}
