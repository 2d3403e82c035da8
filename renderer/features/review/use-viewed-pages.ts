import { useEffect } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { backend } from '../../api/backend.ts';
import { useConnection } from '../../state/connection.ts';
import { useSettings } from '../../state/settings.ts';
import { useSourceView } from '../../state/source-view.ts';

/** A page counts as seen after this long on the screen: paging past it is not looking. */
const SEEN_MS = 1500;

/** Records the pages that a named person has had before them; what nobody put a name to is not recorded. */
export function useViewedPages(open: OpenDocument | null): void {
  const page = useSourceView((state) => state.page);
  const person = useSettings((settings) => settings.person);
  const document = open?.summary.id;
  const pages = open?.view.snapshot.pages.length ?? 0;
  useEffect(() => {
    if (document === undefined || person === '' || page > pages) return;
    const timer = setTimeout(() => {
      backend.call('pages.viewed', { document, by: person, pages: [page] }).catch((error: unknown) => { if (useConnection.getState().state === 'online') throw error; });
    }, SEEN_MS);
    return () => clearTimeout(timer);
  }, [document, person, page, pages]);
}
