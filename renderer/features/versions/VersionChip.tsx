import type { ReactElement } from 'react';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { goTo } from '../../state/route.ts';
import { laterOf, linkOf, useVersions, versionOf } from '../../state/versions.ts';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';

/** Which version the open document is, where it is not the only one; leads to the comparison, or to the version that took its place. */
export function VersionChip({ document }: { readonly document: DocumentId }): ReactElement | null {
  const { versions } = useWords();
  const links = useVersions((state) => state.links);
  const link = linkOf(links, document);
  const later = laterOf(links, document);
  const version = versionOf(links, document);
  const compare = (): void => goTo({ screen: 'versions', document });
  return (
    <>
      {link?.state === 'confirmed' && <button type="button" className="chip" onClick={compare}>{versions.nth(version)}</button>}
      {link?.state === 'proposed' && <button type="button" className="chip" onClick={compare}><Shape kind="unread" size={10} />{versions.proposed}</button>}
      {later !== null && <button type="button" className="chip" onClick={() => goTo({ screen: 'review', document: later })}><Shape kind="warning" size={10} />{versions.superseded(version + 1)}</button>}
    </>
  );
}
