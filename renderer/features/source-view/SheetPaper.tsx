import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type CSSProperties, type ReactElement } from 'react';
import { refKey, type Ref } from '../../../shared/model/ref.ts';
import type { PrintedSource } from '../../../shared/view/printed-source.ts';
import { columnName, sheetCells } from './sheet-cells.ts';
import { drawnCells, overhang, readsOn, sheetLayout, SHEET_ROW } from './sheet-layout.ts';
import type { SourceMarks } from './source-marks.ts';

/** Width of the column with the numbers of the lines, in CSS pixels. */
const NUMBERS = 46;

interface SheetPaperProps {
  readonly source: PrintedSource;
  readonly sheet: string;
  readonly marks: SourceMarks;
  /** The place that is looked at is brought into view again with each turn. */
  readonly turn: number;
  readonly label: string;
  /** Called with what is clicked; null where nothing can be chosen. */
  readonly choose: ((ref: Ref) => void) | null;
}

/**
 * A worksheet by address, as far as it was read: figures of the finding lettered, the focus boxed. Only the lines in view are
 * drawn: a sheet of five thousand lines is thirty thousand elements, and each frame of the grid beside it waited for them.
 */
export function SheetPaper({ source, sheet, marks, turn, label, choose }: SheetPaperProps): ReactElement {
  const { letters, wrong, focus } = marks;
  const scroller = useRef<HTMLDivElement>(null);
  const cells = useMemo(() => sheetCells(source, sheet), [source, sheet]);
  const layout = useMemo(() => sheetLayout(cells), [cells]);
  const beyond = useMemo(() => overhang(cells, layout.widths), [cells, layout]);
  // The line of the columns' letters comes first.
  const virtual = useVirtualizer({ count: layout.rows, getScrollElement: () => scroller.current, estimateSize: () => SHEET_ROW, paddingStart: SHEET_ROW, scrollPaddingStart: SHEET_ROW, overscan: 12 });

  useEffect(() => {
    const at = focus.size === 0 ? undefined : cells.find((cell) => focus.has(refKey(cell.ref)));
    const pane = scroller.current;
    if (!at || !pane) return;
    virtual.scrollToIndex(at.row, { align: 'center' });
    const left = layout.widths.slice(0, at.col).reduce((sum, width) => sum + width, 0);
    const right = left + NUMBERS + layout.widths.slice(at.col, at.col + at.colSpan).reduce((sum, width) => sum + width, 0);
    if (left < pane.scrollLeft) pane.scrollLeft = left;
    else if (right > pane.scrollLeft + pane.clientWidth) pane.scrollLeft = right - pane.clientWidth;
  }, [focus, turn, cells, layout, virtual]);

  const lines = virtual.getVirtualItems();
  const from = lines[0]?.index ?? 0;
  const to = (lines.at(-1)?.index ?? -1) + 1;
  return (
    <div className="paper-scroll sheet-scroll" ref={scroller} tabIndex={0} role="region" aria-label={label}>
      <table className={choose ? 'sheet paper' : 'sheet sheet-fixed paper'} aria-rowcount={layout.rows + 1} style={{ width: layout.widths.reduce((sum, width) => sum + width, NUMBERS + beyond), paddingRight: beyond, '--beyond': `${beyond}px`, marginBottom: Math.max(0, layout.rows - to) * SHEET_ROW } as CSSProperties /* a custom property is none of React's */}>
        <colgroup><col style={{ width: NUMBERS }} />{layout.widths.map((width, col) => <col key={col} style={{ width }} />)}</colgroup>
        <thead><tr aria-rowindex={1}><th />{layout.widths.map((_, col) => <th key={col}>{columnName(col)}</th>)}</tr></thead>
        {from > 0 && <tbody aria-hidden><tr style={{ height: from * SHEET_ROW }} /></tbody>}
        <tbody>
          {lines.map(({ index: row }) => (
            <tr key={row} aria-rowindex={row + 2}>
              <th>{row + 1}</th>
              {drawnCells(layout, row, from, to).map(({ col, rowSpan, colSpan, cell }, index, drawn) => {
                if (!cell) return <td key={col} />;
                const key = refKey(cell.ref);
                const letter = letters.get(key);
                return (
                  <td
                    key={col} rowSpan={rowSpan} colSpan={colSpan} onClick={choose ? () => choose(cell.ref) : undefined}
                    className={[cell.number ? 'num' : readsOn(cell, drawn.slice(index + 1).every((one) => !one.cell), layout.widths[col] ?? 0) ? 's-on' : '', letter ? 's-op' : '', wrong.has(key) ? 's-wrong' : '', focus.has(key) ? 's-focus' : ''].join(' ')}
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
  );
}
