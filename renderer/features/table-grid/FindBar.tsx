import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { refKey } from '../../../shared/model/ref.ts';
import type { ViewTable } from '../../../shared/model/view.ts';
import { closeFind, useFind } from '../../state/find.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../words/words.ts';
import { chooseRef, correctMany } from '../review/actions.ts';
import { documentIndex } from '../review/document-index.ts';
import { findCells, replaced } from './find-cells.ts';

/** Finds in the shown table or in all tables, and mends the same misreading in all places found as one change. */
export function FindBar({ open, table }: { readonly open: OpenDocument; readonly table: ViewTable | null }): ReactElement | null {
  const find = useFind();
  const words = useWords();
  const focus = useSelection((state) => state.focus);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!find.open) return;
    input.current?.focus();
    input.current?.select();
  }, [find.open, find.asked]);
  const found = useMemo(() => (find.open ? findCells(find.everywhere || !table ? open.view.tables : [table], find.query) : []), [find.open, find.everywhere, find.query, open.view, table]);
  const edits = useMemo(() => {
    const index = documentIndex(open.view);
    return find.query === '' || find.replacement === '' ? [] : found.flatMap((ref) => {
      const before = index.cell(ref)?.text;
      const after = before === undefined ? null : replaced(before, find.query, find.replacement);
      return before === undefined || after === null ? [] : [{ table: ref.table, row: ref.row, col: ref.col, before, after }];
    });
  }, [found, find.query, find.replacement, open.view]);
  if (!find.open) return null;
  const focusKey = focus && refKey(focus);
  const at = found.findIndex((ref) => refKey(ref) === focusKey);

  const go = (step: 1 | -1): void => {
    const next = found[at < 0 ? (step === 1 ? 0 : found.length - 1) : (at + step + found.length) % found.length];
    if (next) chooseRef(next);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') closeFind();
    else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <div className="find" role="search" aria-label={words.find.title}>
      <input ref={input} className="field" value={find.query} maxLength={200} placeholder={words.find.title} aria-label={words.find.title} onChange={(event) => useFind.setState({ query: event.target.value })} onKeyDown={onKey} />
      <span className="quiet find-count" role="status">{find.query === '' ? '' : words.find.count(at + 1, found.length)}</span>
      <button type="button" className="btn btn-plain" aria-label={words.find.previous} disabled={found.length === 0} onClick={() => go(-1)}>↑</button>
      <button type="button" className="btn btn-plain" aria-label={words.find.next} disabled={found.length === 0} onClick={() => go(1)}>↓</button>
      <button type="button" className="btn btn-plain" aria-pressed={find.everywhere} onClick={() => useFind.setState({ everywhere: !find.everywhere })}>{words.find.everywhere}</button>
      <input className="field" value={find.replacement} maxLength={200} placeholder={words.find.replacement} aria-label={words.find.replacement} onChange={(event) => useFind.setState({ replacement: event.target.value })} onKeyDown={(event) => { if (event.key === 'Escape') closeFind(); }} />
      <button type="button" className="btn" disabled={edits.length === 0} onClick={() => void correctMany(edits)}>{words.find.replace(edits.length)}</button>
      <span className="grow" />
      <button type="button" className="btn btn-plain" aria-label={words.app.close} onClick={closeFind}>×</button>
    </div>
  );
}
