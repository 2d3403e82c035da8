import type { ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { refKey } from '../../../shared/model/ref.ts';
import { doubtMessage } from '../../../shared/words/doubt-message.ts';
import { useSelection } from '../../state/selection.ts';
import { useSettings } from '../../state/settings.ts';
import { LinesInView } from '../../ui/LinesInView.tsx';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { documentIndex } from '../review/document-index.ts';
import { cellLabel, tableName } from '../review/place-label.ts';
import { doubtIndex, type Doubt } from './doubt-index.ts';

function DoubtRow({ open, doubt }: { readonly open: OpenDocument; readonly doubt: Doubt }): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const focus = useSelection((state) => state.focus);
  if (doubt.kind === 'table') {
    const table = documentIndex(open.view).tables.get(doubt.table);
    const ref = { kind: 'table' as const, table: doubt.table };
    return (
      <button type="button" className="d-row" aria-current={focus !== null && refKey(focus) === refKey(ref)} onClick={() => chooseRef(ref)}>
        <b>{table ? tableName(open.view, table) : doubt.title}</b>
        {doubt.ids.map((id) => { const text = doubtMessage(language, id); return text === null ? null : <span key={id}>{text}</span>; })}
      </button>
    );
  }
  const { cell, ref } = doubt;
  return (
    <button type="button" className="d-row" aria-current={focus !== null && refKey(focus) === refKey(ref)} onClick={() => chooseRef(ref)}>
      <b className="d-text">{cell.text}</b>
      {cell.alternatives && cell.alternatives.length > 0 && <span className="d-other">{words.table.otherReadings(cell.alternatives.map((one) => one.text).join(' / '))}</span>}
      <span className="quiet">{cellLabel(open.view, ref)}</span>
      <span className="quiet">{cell.method === 'ocr' ? words.doubts.fromPicture : words.doubts.fromText}</span>
    </button>
  );
}

const DOUBT_HEIGHT = (): number => 66;

/** What was not read with certainty, each one a jump to its place; what the checks already confirm is told by its tick in the grid. */
export function DoubtList({ open }: { readonly open: OpenDocument }): ReactElement {
  const words = useWords();
  return (
    <LinesInView lines={doubtIndex(open.view)} guess={DOUBT_HEIGHT} beyond={10} label={words.list.doubts} none={<p className="f-none">{words.doubts.none}</p>}>
      {(doubt) => <DoubtRow open={open} doubt={doubt} />}
    </LinesInView>
  );
}
