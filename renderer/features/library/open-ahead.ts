import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import { readAhead } from '../../state/open-document.ts';
import { inLibrary } from '../../state/route.ts';
import { firstChoice } from '../review/first-choice.ts';
import { givePdf, takePdf } from '../source-view/kept-pdfs.ts';

/** Who rests on a row this long is about to open it; passing over rows prepares nothing. */
const RESTING_MS = 250;
/** Pixels a point: about as large as a page is shown beside its table, so that it is hardly soft until it is painted for its place. */
const SCALE = 1;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Gets ready what opening a document needs: what is known of it, its PDF, and the page that is seen first. All are bounded where they are kept. */
export function openAhead(summary: Pick<DocumentSummary, 'id' | 'format' | 'sha256'>): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void prepare(summary), RESTING_MS);
}

async function prepare({ id, format, sha256 }: Pick<DocumentSummary, 'id' | 'format' | 'sha256'>): Promise<void> {
  if (!inLibrary()) return;
  const told = await readAhead(id);
  if (!told || format !== 'pdf' || !inLibrary()) return;
  const pdf = takePdf(sha256);
  try {
    await pdf.opened;
    const { place } = firstChoice(told);
    // A page that cannot be painted says so where it is looked at.
    if (pdf.shown && !(pdf.shown instanceof Error) && inLibrary()) await pdf.shown.rasters.get(place?.kind === 'page' ? place.page : 1, SCALE, true).done.catch(() => undefined);
  } finally {
    givePdf(pdf);
  }
}
