import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import { backend } from '../../api/backend.ts';
import { givePdf, takePdf } from '../source-view/kept-pdfs.ts';

/** Who rests on a row this long is about to open it; passing over rows prepares nothing. */
const RESTING_MS = 250;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Gets ready what opening a document needs: its checks behind the window, its PDF in it. Both are bounded where they are kept. */
export function openAhead({ id, format, sha256 }: Pick<DocumentSummary, 'id' | 'format' | 'sha256'>): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    // No state is asked for, only that the document is at hand; what is wrong with it is told when it is opened.
    void backend.call('documents.isCurrent', { document: id, state: '' }).catch(() => undefined);
    if (format === 'pdf') givePdf(takePdf(sha256));
  }, RESTING_MS);
}
