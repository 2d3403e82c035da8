import { cellAt } from '../../../shared/model/cell-at.ts';
import type { ViewTable } from '../../../shared/model/view.ts';

/** The printed head as AG Grid wants it: groups over groups over one leaf for each grid column. */
export type HeadNode =
  | { readonly kind: 'group'; readonly text: string; readonly children: readonly HeadNode[] }
  | { readonly kind: 'leaf'; readonly text: string; readonly col: number };

/** Head nodes for columns [from, to) at head row `row`; a cell merged to the bottom over several columns keeps its text on top. */
function nodes(table: ViewTable, row: number, from: number, to: number): HeadNode[] {
  const found: HeadNode[] = [];
  for (let col = from; col < to; ) {
    const cell = row < table.headRows ? cellAt(table, row, col) : undefined;
    if (!cell) {
      found.push({ kind: 'leaf', text: '', col });
      col += 1;
      continue;
    }
    const end = Math.min(to, cell.col + cell.colSpan);
    const below = cell.row + cell.rowSpan;
    if (end - col === 1 && below >= table.headRows) found.push({ kind: 'leaf', text: cell.text, col });
    else found.push({ kind: 'group', text: cell.text, children: nodes(table, below, col, end) });
    col = end;
  }
  return found;
}

/** The head of a table. */
export const headTree = (table: ViewTable): readonly HeadNode[] => nodes(table, 0, 0, table.colCount);
