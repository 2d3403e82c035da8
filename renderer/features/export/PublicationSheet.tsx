import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Input } from '../../../shared/ipc/contract.ts';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { PublicationReport } from '../../../shared/publication/publication-schema.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import { publicationWords } from '../../../shared/words/publication-words.ts';
import { backend } from '../../api/backend.ts';
import { currentHost } from '../../api/host.ts';
import { closeOverlay } from '../../state/overlay.ts';
import { useSettings } from '../../state/settings.ts';
import { turnPage } from '../../state/source-view.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWords } from '../../words/words.ts';
import { tellFailure } from '../review/run-command.ts';

type Exposed = PublicationReport['exposures'][number];
type What = { readonly document: OpenDocument['summary']['id'] } | { readonly ticket: string };

function ExposureRow({ one, pages }: { readonly one: Exposed; readonly pages: number }): ReactElement {
  const language = useSettings((settings) => settings.language);
  const words = publicationWords(language);
  const { place } = one;
  const { page } = place;
  const where = [[place.sheet, place.address].filter(Boolean).join('!'), place.part ?? ''].filter((text) => text !== '').join(' · ');
  return (
    <li className={`exposure exposure-${one.severity}`}>
      <Shape kind={one.severity} size={13} label={words.severities[one.severity]} />
      <div>
        <p>{one.message}</p>
        <p className="quiet">
          {page !== null && (pages > 0 ? <button type="button" className="link" onClick={() => { closeOverlay(); turnPage(page, pages); }}>{fillText(words.page, { page: String(page) })}</button> : fillText(words.page, { page: String(page) }))}
          {page !== null && ' · '}{where !== '' && `${where} · `}{one.remedy}
        </p>
      </div>
    </li>
  );
}

/** What the exact bytes of the document's source, or of another file, would make public unseen. */
export function PublicationSheet({ open }: { readonly open: OpenDocument }): ReactElement {
  const labels = useWords().publication;
  const close = useWords().app.close;
  const language = useSettings((settings) => settings.language);
  const words = publicationWords(language);
  const [report, setReport] = useState<PublicationReport | null>(null);
  const [own, setOwn] = useState(true);
  const first = useRef<HTMLButtonElement>(null);
  // Only the last question's answer is shown.
  const asked = useRef(0);
  const { id } = open.summary;
  const check = useCallback(async (what: What): Promise<void> => {
    const number = (asked.current += 1);
    setReport(null);
    setOwn('document' in what);
    try {
      const input: Input<'publication.check'> = { ...what, language };
      const found = await backend.call('publication.check', input);
      if (number === asked.current) setReport(found);
    } catch (error) {
      tellFailure(error);
      if (number === asked.current) closeOverlay();
    }
  }, [language]);
  useEffect(() => void check({ document: id }), [check, id]);
  async function another(): Promise<void> {
    const [picked] = await currentHost().pickFiles();
    if (picked?.ok) await check({ ticket: picked.file.ticket });
  }
  const counts = report && { n: String(report.exposures.length), error: String(report.counts.error), warning: String(report.counts.warning), notice: String(report.counts.notice) };
  return (
    <Sheet label={labels.title} className="publication-sheet" onClose={closeOverlay} first={first}>
      <div className="reasons-head"><b>{labels.title}</b><button type="button" className="btn btn-plain" onClick={closeOverlay}>{close}<Kbd>Esc</Kbd></button></div>
      <div aria-live="polite">
        {report === null ? <p className="quiet">{labels.looking}</p> : (
          <>
            <p><b>{report.file.fileName}</b></p>
            <p className="publication-verdict">{counts && report.exposures.length > 0 ? fillText(words.found, counts) : words.clean}</p>
            <p className="quiet publication-hash">{fillText(words.looked, { sha256: report.file.sha256 })}</p>
          </>
        )}
      </div>
      {report !== null && report.exposures.length > 0 && <ul className="exposures" tabIndex={0} aria-label={labels.title}>{report.exposures.map((one, index) => <ExposureRow key={index} one={one} pages={own ? open.view.snapshot.pages.length : 0} />)}</ul>}
      <button ref={first} type="button" className="btn" onClick={() => void another()}>{labels.another}</button>
    </Sheet>
  );
}
