import { useEffect, useState, type ReactElement } from 'react';
import type { BackupList } from '../../../shared/ipc/backup-schemas.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { backend } from '../../api/backend.ts';
import { notify } from '../../state/notices.ts';
import { useSettings } from '../../state/settings.ts';
import { formatCount } from '../../ui/format-count.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { useWords } from '../../words/words.ts';
import { saveWhenDone } from '../export/export-document.ts';
import { tellFailure } from '../review/run-command.ts';

type Preview = Output<'backups.preview'>;

function Counts({ title, content }: { readonly title: string; readonly content: Preview['backup'] }): ReactElement {
  const { settings } = useWords();
  const language = useSettings((state) => state.language);
  return <div><b>{title}</b><p>{settings.holds(content.documents, content.changes)}</p><p className="quiet">{content.lastChange ? settings.lastChange(formatMoment(content.lastChange, language)) : ''}{content.sources > 0 && content.missing > 0 && ` · ${settings.missing(content.missing)}`}</p></div>;
}

/** Copies of the workspace: made now, carried away as one file, or put back beside what is there. */
export function BackupSection(): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const [list, setList] = useState<BackupList | null>(null);
  const [chosen, setChosen] = useState<{ readonly name: string; readonly preview: Preview } | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => { backend.call('backups.list', {}).then(setList, tellFailure); }, []);
  const during = (work: Promise<unknown>): void => {
    setBusy(true);
    void work.catch(tellFailure).finally(() => setBusy(false));
  };
  async function restore(name: string): Promise<void> {
    await backend.call('backups.restore', { name });
    setChosen(null);
    notify('told', words.settings.restoreNext);
  }
  return (
    <>
      <div className="setting-row">
        <button type="button" className="btn" disabled={busy} onClick={() => during(backend.call('backups.make', {}).then((made) => { setList(made); notify('told', words.settings.backupMade); }))}>{words.settings.makeBackup}</button>
        <button type="button" className="btn" disabled={busy} onClick={() => during(backend.call('backups.pack', {}).then(saveWhenDone))}>{words.settings.packBackup}</button>
      </div>
      {list && <p className="quiet">{words.settings.kept(list.limits.count, list.limits.days)}</p>}
      {list?.backups.length === 0 && <p className="f-none">{words.settings.noBackup}</p>}
      <ul className="rules">
        {list?.backups.map((backup) => (
          <li key={backup.name}>
            <div className="grow"><b>{formatMoment(backup.at, language)}</b> <span className="quiet">{formatCount(Math.ceil(backup.bytes / 1024))} KB</span></div>
            <button type="button" className="btn" disabled={busy} onClick={() => during(backend.call('backups.preview', { name: backup.name }).then((preview) => setChosen({ name: backup.name, preview })))}>{words.settings.look}</button>
          </li>
        ))}
      </ul>
      {chosen && (
        <div className="backup-preview" role="group" aria-label={words.settings.restore}>
          <Counts title={words.settings.inBackup} content={chosen.preview.backup} />
          <Counts title={words.settings.atPresent} content={chosen.preview.present} />
          <p className="quiet">{words.settings.restoreHint}</p>
          <div className="setting-row"><button type="button" className="btn btn-main" disabled={busy} onClick={() => during(restore(chosen.name))}>{words.settings.restore}</button><button type="button" className="btn" onClick={() => setChosen(null)}>{words.app.cancel}</button></div>
        </div>
      )}
    </>
  );
}
