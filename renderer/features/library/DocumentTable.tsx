import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactElement } from 'react';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import { backend } from '../../api/backend.ts';
import { readDocuments } from '../../state/library.ts';
import { useLibraryView } from '../../state/library-view.ts';
import { notify } from '../../state/notices.ts';
import { goTo } from '../../state/route.ts';
import { useSettings } from '../../state/settings.ts';
import { laterOf, useVersions, versionOf } from '../../state/versions.ts';
import { formatCount } from '../../ui/format-count.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { Shape } from '../../ui/Shape.tsx';
import { openAhead } from './open-ahead.ts';
import { StageMark } from '../signoff/StageChip.tsx';
import { isUnnamed } from '../../words/is-unnamed.ts';
import { useWords } from '../../words/words.ts';

async function hide(document: DocumentSummary['id'], told: string): Promise<void> {
  await backend.call('documents.hide', { document });
  notify('told', told);
  await readDocuments();
}

function OpenFindings({ document }: { readonly document: DocumentSummary }): ReactElement {
  const words = useWords();
  const { open } = document;
  if (open.error + open.warning + open.notice === 0) return <span className="with-shape quiet"><Shape kind="pass" />{words.library.clean}</span>;
  return (
    <span className="counts">
      {(['error', 'warning', 'notice'] as const).map((severity) =>
        open[severity] > 0 ? <span key={severity} className="with-shape"><Shape kind={severity} label={words.severity[severity]} />{open[severity]}</span> : null)}
    </span>
  );
}

function DocumentRow({ document, lit }: { readonly document: DocumentSummary; readonly lit: boolean }): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const whole = document.accounted === document.amounts && document.gaps === 0;
  // A scan without text has no amounts either: nothing was read is not the same as nothing was left.
  const nothing = document.amounts === 0 && document.tables === 0;
  const links = useVersions((state) => state.links);
  const [version, later] = [versionOf(links, document.id), laterOf(links, document.id)];
  const open = (): void => goTo({ screen: 'review', document: document.id });
  return (
    <tr onDoubleClick={open} onPointerEnter={() => openAhead(document)} onClick={() => useLibraryView.setState({ cursor: document.id })} aria-selected={lit} data-document={document.id}>
      <td className="doc-cell">
        <button type="button" className="doc-name" onClick={open}>{document.title ?? document.entityName ?? document.fileName}</button>
        {(version > 1 || later !== null) && <span className="tag">{words.versions.nth(version)}</span>}
        {document.example && <span className="tag">{words.library.example}</span>}
        <div className="quiet doc-file">{[document.entityName !== document.title ? document.entityName : null, document.fileName].filter(Boolean).join(' · ')}</div>
      </td>
      <td>{document.fiscalYear ?? <span className="quiet">{words.library.noYear}</span>}</td>
      <td>{words.library.kind[document.kind]}</td>
      <td className="num">{document.pages > 0 ? document.pages : ''}</td>
      <td className="num">{document.tables}</td>
      <td><span className="with-shape"><Shape kind={whole && !nothing ? 'pass' : 'unread'} />{nothing ? words.library.nothingRead : `${formatCount(document.accounted)} / ${formatCount(document.amounts)}`}{!nothing && document.gaps > 0 && ` · ${words.coverage.unread(document.gaps)}`}</span></td>
      <td><StageMark summary={document} /></td>
      <td>{!nothing && <OpenFindings document={document} />}</td>
      <td className="num">{document.decided > 0 ? document.decided : ''}</td>
      <td className="quiet">{formatMoment(document.importedAt, language)}{!isUnnamed(document.importedBy) && <div>{words.library.by(document.importedBy)}</div>}</td>
      <td><button type="button" className="btn btn-plain row-action" onClick={() => void hide(document.id, words.library.hidden)}>{words.library.hide}</button></td>
    </tr>
  );
}

/** Two lines of text and their margins; rows never wrap, so that places in a long list are known before it is drawn. */
const ROW = 54;

/** The list of documents; only the rows in view exist, so that two thousand open as fast as twenty. */
export function DocumentTable({ documents, scroller }: { readonly documents: readonly DocumentSummary[]; readonly scroller: HTMLElement | null }): ReactElement {
  const { columns } = useWords().library;
  const cursor = useLibraryView((state) => state.cursor);
  const virtual = useVirtualizer({ count: documents.length, getScrollElement: () => scroller, estimateSize: () => ROW, overscan: 12 });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  // Only a moved cursor scrolls, not an answer that changes a row.
  const followed = useRef<string | null>(null);
  useEffect(() => {
    const at = documents.findIndex((one) => one.id === cursor);
    if (at < 0 || followed.current === cursor) return;
    followed.current = cursor;
    const row = documents[at];
    if (row) openAhead(row);
    virtual.scrollToIndex(at, { align: 'auto' });
  }, [cursor, documents, virtual]);
  return (
    <table className="documents" aria-rowcount={documents.length + 1}>
      <thead>
        <tr>
          <th>{columns.title}</th><th>{columns.year}</th><th>{columns.kind}</th><th className="num">{columns.pages}</th><th className="num">{columns.tables}</th>
          <th>{columns.coverage}</th><th>{columns.stage}</th><th>{columns.findings}</th><th className="num">{columns.decided}</th><th>{columns.imported}</th><th><span className="visually-hidden">{columns.actions}</span></th>
        </tr>
      </thead>
      <tbody>
        {above > 0 && <tr className="row-space" aria-hidden="true"><td colSpan={11} style={{ height: above }} /></tr>}
        {items.map((item) => { const document = documents[item.index]; return document && <DocumentRow key={document.id} document={document} lit={document.id === cursor} />; })}
        {below > 0 && <tr className="row-space" aria-hidden="true"><td colSpan={11} style={{ height: below }} /></tr>}
      </tbody>
    </table>
  );
}
