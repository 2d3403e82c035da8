import type { ReactElement } from 'react';
import type { ViewTable } from '../../../shared/model/view.ts';
import { useWords } from '../../words/words.ts';

const MOST_ROWS = 60;

/** A table as it would stand, whole head and first rows. */
export function PreviewTable({ table, before }: { readonly table: ViewTable; readonly before: ViewTable | undefined }): ReactElement {
  const words = useWords();
  const last = Math.min(table.rowCount, MOST_ROWS);
  const known = new Set(before?.cells.map((cell) => `${cell.id}/${cell.text}/${cell.rowSpan}/${cell.colSpan}`));
  return (
    <figure className="preview-table">
      <figcaption><b>{table.title || words.table.untitled}</b> <span className="quiet">{words.history.shape('', table.rowCount, table.colCount)} · {table.unit ? words.table.unit(table.unit) : words.table.unitUnknown}</span></figcaption>
      <div className="preview-scroll" tabIndex={0} role="region" aria-label={words.table.grid(table.title)}>
        <table>
          <tbody>
            {Array.from({ length: last }, (_, row) => (
              <tr key={row} className={row < table.headRows ? 'preview-head' : ''}>
                {table.cells.filter((cell) => cell.row === row).toSorted((a, b) => a.col - b.col).map((cell) => (
                  <td key={cell.col} rowSpan={Math.min(cell.rowSpan, last - row)} colSpan={cell.colSpan} className={[cell.value === null ? '' : 'num', before && !known.has(`${cell.id}/${cell.text}/${cell.rowSpan}/${cell.colSpan}`) ? 'preview-new' : ''].join(' ')}>{cell.text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {table.rowCount > last && <p className="quiet">{words.structure.moreRows(table.rowCount - last)}</p>}
      </div>
    </figure>
  );
}
