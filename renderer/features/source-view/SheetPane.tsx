import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { refKey } from '../../../shared/model/ref.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { operandLetters } from '../review/linked.ts';
import { columnName, sheetCells, type SheetCell } from './sheet-cells.ts';

/** The worksheet by address, as far as it was read: figures of the finding lettered, the focus boxed. */
export function SheetPane({ open }: { readonly open: OpenDocument }): ReactElement {
  const { finding: address, focus, place, turn } = useSelection();
  const words = useWords();
  const { sheets } = open.view.snapshot;
  const [sheet, setSheet] = useState(sheets[0] ?? '');
  const focused = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (place?.kind === 'sheet') setSheet(place.sheet);
  }, [place, turn]);
  const cells = useMemo(() => sheetCells(open.view, sheet), [open.view, sheet]);
  const finding = open.review.findings.find((one) => one.finding.address === address)?.finding ?? null;
  const letters = operandLetters(finding);
  const wrong = new Set(finding?.at.map(refKey));
  const focusKey = focus && refKey(focus);
  useEffect(() => void focused.current?.scrollIntoView({ block: 'center', inline: 'nearest' }), [focusKey, turn, sheet]);

  const rows = Math.max(0, ...cells.map((cell) => cell.row + cell.rowSpan));
  const cols = Math.max(0, ...cells.map((cell) => cell.col + cell.colSpan));
  const starts = new Map(cells.map((cell) => [`${cell.row}/${cell.col}`, cell]));
  const covered = new Set(cells.flatMap((cell) => coveredBy(cell)));
  return (
    <>
      <div className="bar" role="toolbar" aria-label={words.source.title}>
        <b className="bar-title">{words.source.title}</b>
        <select className="field" value={sheet} aria-label={words.source.title} onChange={(event) => setSheet(event.target.value)}>{sheets.map((name) => <option key={name} value={name}>{words.source.sheet(name)}</option>)}</select>
      </div>
      <div className="paper-scroll" tabIndex={0} role="region" aria-label={words.source.title}>
        <table className="sheet paper">
          <thead><tr><th />{Array.from({ length: cols }, (_, col) => <th key={col}>{columnName(col)}</th>)}</tr></thead>
          <tbody>
            {Array.from({ length: rows }, (_, row) => (
              <tr key={row}>
                <th>{row + 1}</th>
                {Array.from({ length: cols }, (_unused, col) => {
                  const cell = starts.get(`${row}/${col}`);
                  if (!cell) return covered.has(`${row}/${col}`) ? null : <td key={col} />;
                  const key = refKey(cell.ref);
                  const letter = letters.get(key);
                  return (
                    <td
                      key={col} rowSpan={cell.rowSpan} colSpan={cell.colSpan} ref={key === focusKey ? focused : undefined} onClick={() => chooseRef(cell.ref)}
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

function coveredBy(cell: SheetCell): string[] {
  const keys: string[] = [];
  for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) for (let col = cell.col; col < cell.col + cell.colSpan; col += 1) if (row !== cell.row || col !== cell.col) keys.push(`${row}/${col}`);
  return keys;
}
