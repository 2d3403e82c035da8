import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import { useLibrary } from '../../state/library.ts';
import { shownDocuments, useLibraryView } from '../../state/library-view.ts';
import { goTo, useRoute } from '../../state/route.ts';
import { standingDocuments, useVersions } from '../../state/versions.ts';

/** Somebody still has to decide or to sign. */
const awaitsWork = ({ open, stage }: DocumentSummary): boolean => open.error + open.warning + open.notice > 0 || stage === 'open';

/** The document that is open on the review page; null elsewhere. */
export const reviewedDocument = (): DocumentSummary['id'] | null => {
  const { route } = useRoute.getState();
  return route.screen === 'review' ? route.document : null;
};

/** The next document that awaits work, in the order in which the library lists them, beginning anew at its end; null when none is left. */
export function nextToDo(after: DocumentSummary['id']): DocumentSummary | null {
  const view = useLibraryView.getState();
  const shown = shownDocuments(standingDocuments(useLibrary.getState().documents, useVersions.getState().links, view.withEarlier), view);
  const at = shown.findIndex((one) => one.id === after);
  return [...shown.slice(at + 1), ...shown.slice(0, Math.max(0, at))].find((one) => one.id !== after && awaitsWork(one)) ?? null;
}

/** Opens it; the library comes back to its row. */
export function goOnTo(document: DocumentSummary): void {
  useLibraryView.setState({ cursor: document.id });
  goTo({ screen: 'review', document: document.id });
}
