import { useEffect, useState, type ReactElement } from 'react';
import { backend } from '../../api/backend.ts';
import { currentHost } from '../../api/host.ts';
import { notify } from '../../state/notices.ts';
import { useWords } from '../../words/words.ts';
import { tellFailure } from '../review/run-command.ts';

/** The command and the variable that a workspace is moved with; the same in every language. */
const MOVE = ['gouji restore … --workspace …', 'GOUJI_DATA_DIR=…'] as const;

/** Where everything is kept, opened in the file manager where the surroundings can, and how it is moved. */
export function WorkspacePlace(): ReactElement {
  const words = useWords();
  const [folder, setFolder] = useState('');
  useEffect(() => { backend.call('workspace.place', {}).then((answer) => setFolder(answer.folder), tellFailure); }, []);
  const { showWorkspace } = currentHost();
  return (
    <div className="workspace-place">
      <div className="setting"><span>{words.office.place}</span><code>{folder}</code></div>
      {showWorkspace && <button type="button" className="btn" onClick={() => void showWorkspace().then((shown) => { if (!shown) notify('failed', words.office.notShown); })}>{words.office.showWorkspace}</button>}
      <p className="quiet">{words.office.placeHint}</p>
      {MOVE.map((line) => <code key={line} className="quiet">{line}</code>)}
    </div>
  );
}
