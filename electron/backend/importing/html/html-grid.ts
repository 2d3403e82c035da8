import type { PlainCell, PlainGrid } from '../docx/block-writer.ts';
import { attributeOf, isElement, isHidden, type HtmlElement } from './html-tree.ts';

/** More places than this are no table of a disclosure but an attack or a mistake. */
const MOST_PLACES = 2_000_000;
const WIDEST_SPAN = 1000;
const TALLEST_SPAN = 65_534;

/** A row group of a table in printed order: its rows with their cells. */
export type RowGroup = readonly (readonly HtmlElement[])[];

/** Row groups as a browser prints them: heads first, feet last; hidden rows go to `hidden`. */
export function rowGroups(table: HtmlElement, hidden: (row: HtmlElement) => void): RowGroup[] {
  const heads: RowGroup[] = [];
  const bodies: RowGroup[] = [];
  const feet: RowGroup[] = [];
  for (const child of table.childNodes) {
    if (!isElement(child) || !/^(?:thead|tbody|tfoot)$/.test(child.tagName)) continue;
    const rows = child.childNodes.filter(isElement).filter((row) => row.tagName === 'tr').filter((row) => {
      if (!isHidden(row) && !isHidden(child)) return true;
      hidden(row);
      return false;
    });
    const group = rows.map((row) => row.childNodes.filter(isElement).filter((cell) => /^t[dh]$/.test(cell.tagName) && !isHidden(cell)));
    (child.tagName === 'thead' && heads.length === 0 ? heads : child.tagName === 'tfoot' ? feet : bodies).push(group);
  }
  return [...heads, ...bodies, ...feet];
}

const spanOf = (cell: HtmlElement, name: string, most: number): number => {
  const value = attributeOf(cell, name)?.trim() ?? '';
  return /^\d{1,6}/.test(value) ? Math.min(most, Number.parseInt(value, 10)) : 1;
};

interface Placed {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly cell: HtmlElement;
}

/** The table model of the HTML standard: each cell goes to the first free place of its row; spans end with their group. */
function place(groups: readonly RowGroup[]): Placed[] | null {
  const placed: Placed[] = [];
  const taken = new Set<string>();
  let first = 0;
  let places = 0;
  for (const group of groups) {
    for (const [index, cells] of group.entries()) {
      const row = first + index;
      let col = 0;
      for (const cell of cells) {
        while (taken.has(`${row},${col}`)) col += 1;
        const rest = group.length - index;
        const tall = spanOf(cell, 'rowspan', TALLEST_SPAN);
        const rowSpan = tall === 0 ? rest : Math.min(tall, rest);
        const colSpan = Math.max(1, spanOf(cell, 'colspan', WIDEST_SPAN));
        places += rowSpan * colSpan;
        if (places > MOST_PLACES) return null;
        for (let r = row; r < row + rowSpan; r += 1) for (let c = col; c < col + colSpan; c += 1) taken.add(`${r},${c}`);
        placed.push({ row, col, rowSpan, colSpan, cell });
        col += colSpan;
      }
    }
    first += group.length;
  }
  return placed;
}

/** Row groups → a grid with exact spans; null when it is too large. Rows and columns in which no cell begins divide nothing and are dropped. */
export function gridOfGroups(groups: readonly RowGroup[], textOf: (cell: HtmlElement) => string): PlainGrid | null {
  const placed = place(groups);
  if (!placed) return null;
  const index = (values: readonly number[]): Map<number, number> => new Map([...new Set(values)].sort((a, b) => a - b).map((value, at) => [value, at]));
  const rows = index(placed.map((cell) => cell.row));
  const cols = index(placed.map((cell) => cell.col));
  const count = (map: ReadonlyMap<number, number>, from: number, length: number): number => {
    let sum = 0;
    for (let at = from; at < from + length; at += 1) if (map.has(at)) sum += 1;
    return sum;
  };
  const taken = new Set<number>();
  const cells: PlainCell[] = [];
  for (const entry of placed) {
    const row = rows.get(entry.row) ?? 0;
    const col = cols.get(entry.col) ?? 0;
    let rowSpan = count(rows, entry.row, entry.rowSpan);
    const colSpan = count(cols, entry.col, entry.colSpan);
    // A wide cell may meet one that reaches down from above: the standard lets them overlap, a grid does not.
    for (let step = 1; step < rowSpan; step += 1) if (Array.from({ length: colSpan }, (_, c) => taken.has((row + step) * cols.size + col + c)).some(Boolean)) rowSpan = step;
    let wide = 1;
    while (wide < colSpan && !taken.has(row * cols.size + col + wide)) wide += 1;
    for (let r = row; r < row + rowSpan; r += 1) for (let c = col; c < col + wide; c += 1) taken.add(r * cols.size + c);
    cells.push({ row, col, rowSpan, colSpan: wide, text: textOf(entry.cell) });
  }
  for (let row = 0; row < rows.size; row += 1) for (let col = 0; col < cols.size; col += 1) if (!taken.has(row * cols.size + col)) cells.push({ row, col, rowSpan: 1, colSpan: 1, text: '' });
  return { rowCount: rows.size, colCount: cols.size, cells: cells.sort((a, b) => a.row - b.row || a.col - b.col) };
}
