import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { refKey } from '../../../shared/model/ref.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { operandLetters } from '../review/linked.ts';
import { columnName, sheetCells } from './sheet-cells.ts';
import { drawnCells, sheetLayout, SHEET_ROW } from './sheet-layout.ts';

/** Width of the column with the numbers of the lines, in CSS pixels. */
const NUMBERS = 46;

/**
 * The worksheet by address, as far as it was read: figures of the finding lettered, the focus boxed. Only the lines in view are
 * drawn: a sheet of five thousand lines is thirty thousand elements, and each frame of the grid beside it waited for them.
 */
export function SheetPane({ open }: { readonly open: OpenDocument }): ReactElement {
  const { finding: address, focus, place, turn } = useSelection();
  const words = useWords();
  const { sheets } = open.view.snapshot;
  const [sheet, setSheet] = useState(sheets[0] ?? '');
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place?.kind === 'sheet') setSheet(place.sheet);
  }, [place, turn]);
  const cells = useMemo(() => sheetCells(open.view, sheet), [open.view, sheet]);
  const layout = useMemo(() => sheetLayout(cells), [cells]);
  const finding = open.review.findings.find((one) => one.finding.address === address)?.finding ?? null;
  const letters = operandLetters(finding);
  const wrong = new Set(finding?.at.map(refKey));
  const focusKey = focus && refKey(focus);
  // The line of the columns' letters comes first.
  const virtual = useVirtualizer({ count: layout.rows, getScrollElement: () => scroller.current, estimateSize: () => SHEET_ROW, paddingStart: SHEET_ROW, scrollPaddingStart: SHEET_ROW, overscan: 12 });

  useEffect(() => {
    const at = focusKey === null ? undefined : cells.find((cell) => refKey(cell.ref) === focusKey);
    const pane = scroller.current;
    if (!at || !pane) return;
    virtual.scrollToIndex(at.row, { align: 'center' });
    const left = layout.widths.slice(0, at.col).reduce((sum, width) => sum + width, 0);
    const right = left + NUMBERS + layout.widths.slice(at.col, at.col + at.colSpan).reduce((sum, width) => sum + width, 0);
    if (left < pane.scrollLeft) pane.scrollLeft = left;
    else if (right > pane.scrollLeft + pane.clientWidth) pane.scrollLeft = right - pane.clientWidth;
  }, [focusKey, turn, cells, layout, virtual]);

  const lines = virtual.getVirtualItems();
  const from = lines[0]?.index ?? 0;
  const to = (lines.at(-1)?.index ?? -1) + 1;
  return (
    <>
      <div className="bar" role="toolbar" aria-label={words.source.title}>
        <b className="bar-title">{words.source.title}</b>
        <select className="field" value={sheet} aria-label={words.source.title} onChange={(event) => setSheet(event.target.value)}>{sheets.map((name) => <option key={name} value={name}>{words.source.sheet(name)}</option>)}</select>
      </div>
      <div className="paper-scroll sheet-scroll" ref={scroller} tabIndex={0} role="region" aria-label={words.source.title}>
        <table className="sheet paper" aria-rowcount={layout.rows + 1} style={{ width: layout.widths.reduce((sum, width) => sum + width, NUMBERS), marginBottom: Math.max(0, layout.rows - to) * SHEET_ROW }}>
          <colgroup><col style={{ width: NUMBERS }} />{layout.widths.map((width, col) => <col key={col} style={{ width }} />)}</colgroup>
          <thead><tr aria-rowindex={1}><th />{layout.widths.map((_, col) => <th key={col}>{columnName(col)}</th>)}</tr></thead>
          {from > 0 && <tbody aria-hidden><tr style={{ height: from * SHEET_ROW }} /></tbody>}
          <tbody>
            {lines.map(({ index: row }) => (
              <tr key={row} aria-rowindex={row + 2}>
                <th>{row + 1}</th>
                {drawnCells(layout, row, from, to).map(({ col, rowSpan, colSpan, cell }) => {
                  if (!cell) return <td key={col} />;
                  const key = refKey(cell.ref);
                  const letter = letters.get(key);
                  return (
                    <td
                      key={col} rowSpan={rowSpan} colSpan={colSpan} onClick={() => chooseRef(cell.ref)}
                      className={[cell.number ? 'num' : '', letter ? 's-op' : '', wrong.has(key) ? 's-wrong' : '', key === focusKey ? 's-focus' : ''].join(' ')}
                    >
                      {letter && <i>{letter}</i>}{cell.text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
