import { useEffect, useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { backend } from '../../api/backend.ts';
import { useSettings } from '../../state/settings.ts';
import { formatCount } from '../../ui/format-count.ts';
import { useWords } from '../../words/words.ts';
import { saveWhenDone } from '../export/export-document.ts';
import { tellFailure } from '../review/run-command.ts';

/** The pack for support: what it holds and what it never holds is shown before it is made; it goes nowhere but to the place the person chooses. */
export function SupportSection(): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const [contents, setContents] = useState<Output<'support.contents'> | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let left = false;
    backend.call('support.contents', { language }).then((answer) => { if (!left) setContents(answer); }, tellFailure);
    return () => { left = true; };
  }, [language]);
  function make(): void {
    setBusy(true);
    void backend.call('support.pack', { language }).then(saveWhenDone).catch(tellFailure).finally(() => setBusy(false));
  }
  return (
    <>
      <p className="quiet">{words.support.hint}</p>
      {contents && <p>{contents.never}</p>}
      <ul className="rules support-files">
        {contents?.files.map((file) => <li key={file.name}><div className="grow"><b>{file.name}</b> <span className="quiet">{formatCount(Math.ceil(file.bytes / 1024))} KB</span><p className="quiet">{file.what}</p></div></li>)}
      </ul>
      <div className="setting-row"><button type="button" className="btn btn-main" disabled={busy || contents === null} onClick={make}>{words.support.make}</button></div>
    </>
  );
}
