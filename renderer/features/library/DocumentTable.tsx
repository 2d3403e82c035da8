import type { ReactElement } from 'react';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import { backend } from '../../api/backend.ts';
import { readDocuments } from '../../state/library.ts';
import { notify } from '../../state/notices.ts';
import { goTo } from '../../state/route.ts';
import { useSettings } from '../../state/settings.ts';
import { formatCount } from '../../ui/format-count.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { Shape } from '../../ui/Shape.tsx';
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

function DocumentRow({ document }: { readonly document: DocumentSummary }): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const whole = document.accounted === document.amounts && document.gaps === 0;
  // A scan without text has no amounts either: nothing was read is not the same as nothing was left.
  const nothing = document.amounts === 0 && document.tables === 0;
  const open = (): void => goTo({ screen: 'review', document: document.id });
  return (
    <tr onDoubleClick={open}>
      <td className="doc-cell">
        <button type="button" className="doc-name" onClick={open}>{document.title ?? document.entityName ?? document.fileName}</button>
        {document.example && <span className="tag">{words.library.example}</span>}
        <div className="quiet doc-file">{[document.entityName !== document.title ? document.entityName : null, document.fileName].filter(Boolean).join(' · ')}</div>
      </td>
      <td>{document.fiscalYear ?? <span className="quiet">{words.library.noYear}</span>}</td>
      <td>{words.library.kind[document.kind]}</td>
      <td className="num">{document.pages > 0 ? document.pages : ''}</td>
      <td className="num">{document.tables}</td>
      <td><span className="with-shape"><Shape kind={whole && !nothing ? 'pass' : 'unread'} />{nothing ? words.library.nothingRead : `${formatCount(document.accounted)} / ${formatCount(document.amounts)}`}{!nothing && document.gaps > 0 && ` · ${words.coverage.unread(document.gaps)}`}</span></td>
      <td>{!nothing && <OpenFindings document={document} />}</td>
      <td className="num">{document.decided > 0 ? document.decided : ''}</td>
      <td className="quiet">{formatMoment(document.importedAt, language)}<div>{words.library.by(document.importedBy)}</div></td>
      <td><button type="button" className="btn btn-plain row-action" onClick={() => void hide(document.id, words.library.hidden)}>{words.library.hide}</button></td>
    </tr>
  );
}

/** The list of documents, newest first. */
export function DocumentTable({ documents }: { readonly documents: readonly DocumentSummary[] }): ReactElement {
  const { columns } = useWords().library;
  return (
    <table className="documents">
      <thead>
        <tr>
          <th>{columns.title}</th><th>{columns.year}</th><th>{columns.kind}</th><th className="num">{columns.pages}</th><th className="num">{columns.tables}</th>
          <th>{columns.coverage}</th><th>{columns.findings}</th><th className="num">{columns.decided}</th><th>{columns.imported}</th><th />
        </tr>
      </thead>
      <tbody>{documents.map((document) => <DocumentRow key={document.id} document={document} />)}</tbody>
    </table>
  );
}
