import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Difference, History } from '../../../shared/ipc/review-schemas.ts';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { isUndoable } from '../../../shared/history/undo-state.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { changeLabel } from '../../../shared/words/change-label.ts';
import { backend } from '../../api/backend.ts';
import { openDocument, useOpenDocument } from '../../state/open-document.ts';
import { goTo } from '../../state/route.ts';
import { useSettings } from '../../state/settings.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { BackMark } from '../../ui/BackMark.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';
import { run, signature, tellFailure } from '../review/run-command.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { diffText } from './diff-text.ts';

const SHOWN_DIFFS = 6;

type Change = History['changes'][number];

function ChangeRow({ open, change, history, ends, onEnd }: { readonly open: OpenDocument; readonly change: Change; readonly history: History; readonly ends: readonly [number, number]; readonly onEnd: (end: 0 | 1, seq: number) => void }): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const note = history.notes.find((one) => one.seq === change.seq);
  const blocked = note?.blockedBy ?? [];
  const undoable = note?.standing === true && isUndoable(change);
  return (
    <li className={note?.standing === false ? 'change change-gone' : 'change'}>
      <div className="change-head">
        <span className="quiet">{change.seq}</span>
        <b>{changeLabel(language, change)}{change.undoes !== null && ` #${change.undoes}`}</b>
        <span>{change.by}</span><span className="quiet">{formatMoment(change.at, language)}</span>
        {note?.standing === false && change.undoes === null && <span className="quiet">{words.history.takenBack}</span>}
        <span className="grow" />
        {undoable && (
          <button type="button" className="btn btn-plain" disabled={blocked.length > 0} title={blocked.length > 0 ? words.history.blocked(blocked.join('、')) : undefined}
            onClick={() => void run((now) => backend.call('history.undoChange', { document: now.summary.id, revision: now.review.revision, by: signature(), seq: change.seq }))}>{blocked.length > 0 ? words.history.blocked(blocked.join('、')) : words.history.undoThis}</button>
        )}
        <span className="radio-row" role="group" aria-label={words.history.compare}>
          <button type="button" aria-pressed={ends[0] === change.seq} onClick={() => onEnd(0, change.seq)}>{words.history.from}</button>
          <button type="button" aria-pressed={ends[1] === change.seq} onClick={() => onEnd(1, change.seq)}>{words.history.to}</button>
        </span>
      </div>
      <ul>
        {change.diffs.slice(0, SHOWN_DIFFS).map((diff, index) => {
          const { where, before, after } = diffText(open, diff);
          return <li key={index}><span className="quiet">{where}</span> <del>{before || words.history.blank}</del> → <ins>{after || words.history.blank}</ins></li>;
        })}
        {change.diffs.length > SHOWN_DIFFS && <li className="quiet">{words.history.more(change.diffs.length - SHOWN_DIFFS)}</li>}
      </ul>
    </li>
  );
}

/** Who changed what, newest first; any change can be taken back from here, and any two points compared. */
export function HistoryPage({ document }: { readonly document: DocumentId }): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const open = useOpenDocument((state) => (state.open?.summary.id === document ? state.open : null));
  const [history, setHistory] = useState<History | null>(null);
  const [filter, setFilter] = useState('');
  const [person, setPerson] = useState('');
  const [ends, setEnds] = useState<readonly [number, number]>([0, 0]);
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null);
  const revision = open?.review.revision;
  useEffect(() => { if (!open) void openDocument(document); }, [open, document]);
  useEffect(() => {
    let left = false;
    if (revision !== undefined) backend.call('history.list', { document }).then((answer) => { if (!left) setHistory(answer); }, tellFailure);
    return () => { left = true; };
  }, [document, revision]);
  const last = history?.changes.at(-1)?.seq ?? 0;
  useEffect(() => {
    if (ends[0] === ends[1]) return setDifferences(null);
    let left = false;
    backend.call('history.compare', { document, from: Math.min(...ends), to: Math.max(...ends) }).then((answer) => { if (!left) setDifferences(answer.differences); }, tellFailure);
    return () => { left = true; };
  }, [document, ends, revision]);
  const people = useMemo(() => [...new Set(history?.changes.map((change) => change.by))], [history]);
  const shown = useMemo(() => {
    if (!history || !open) return [];
    const wanted = filter.trim().toLowerCase();
    return history.changes.toReversed().filter((change) => (person === '' || change.by === person) && (wanted === '' || [changeLabel(language, change), change.by, ...change.diffs.map((diff) => Object.values(diffText(open, diff)).join(' '))].join(' ').toLowerCase().includes(wanted)));
  }, [history, open, filter, person, language]);
  const setEnd = (end: 0 | 1, seq: number): void => setEnds(([from, to]) => (end === 0 ? [seq, to === 0 ? last : to] : [from, seq]));
  return (
    <>
      <header className="top">
        <BackMark onBack={() => goTo({ screen: 'library' })} />
        <b className="top-title">{words.history.title} · {open?.summary.title ?? open?.summary.fileName ?? ''}</b>
        <span className="grow" />
        <button type="button" className="btn" onClick={() => goTo({ screen: 'review', document })}>{words.history.back}<Kbd>Esc</Kbd></button>
      </header>
      <main className="page-body">
        <div className="library-bar">
          <input className="field library-search" type="search" value={filter} placeholder={words.history.filter} aria-label={words.history.filter} onChange={(event) => setFilter(event.target.value)} />
          <select className="field" value={person} aria-label={words.settings.person} onChange={(event) => setPerson(event.target.value)}><option value="">{words.history.everyone}</option>{people.map((one) => <option key={one} value={one}>{one}</option>)}</select>
          <button type="button" className="btn" disabled={last === 0} onClick={() => setEnds([0, last])}>{words.history.sinceImport}</button>
          {differences && <button type="button" className="btn btn-plain" onClick={() => setEnds([0, 0])}>{words.history.endCompare}</button>}
        </div>
        {open && differences && <DifferenceList open={open} differences={differences} title={words.history.between(Math.min(...ends), Math.max(...ends))} />}
        {history && shown.length === 0 && <p className="f-none">{history.changes.length === 0 ? words.history.noneYet : words.history.none}</p>}
        <ol className="changes">{open && history && shown.map((change) => <ChangeRow key={change.seq} open={open} change={change} history={history} ends={ends} onEnd={setEnd} />)}</ol>
      </main>
    </>
  );
}
