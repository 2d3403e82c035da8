import type { PlainCell, PlainGrid } from './block-writer.ts';

/** A cell of a row as a word file gives it: left and right edge in any one unit of length. */
export interface RowCell {
  readonly left: number;
  readonly right: number;
  readonly text: string;
  /** Part of a cell over several rows: its first row, or a later one. */
  readonly merge: 'first' | 'later' | null;
}

/** Edges that differ by less than this are one line drawn by hand twice (twips; a character is 200 or more). */
const SAME_LINE = 110;

interface Line {
  first: number;
  readonly rows: Set<number>;
}

/** Column number of each edge. Edges of one row are never one line, however near. */
function columnsOf(rows: readonly (readonly RowCell[])[]): { column: (edge: number) => number; colCount: number } {
  const users = new Map<number, Set<number>>();
  for (const [row, cells] of rows.entries()) {
    for (const cell of cells) for (const edge of [cell.left, cell.right]) users.set(edge, (users.get(edge) ?? new Set()).add(row));
  }
  const column = new Map<number, number>();
  const lines: Line[] = [];
  for (const [edge, using] of [...users].sort((a, b) => a[0] - b[0])) {
    const last = lines.at(-1);
    if (last && edge - last.first <= SAME_LINE && ![...using].some((row) => last.rows.has(row))) for (const row of using) last.rows.add(row);
    else lines.push({ first: edge, rows: new Set(using) });
    column.set(edge, lines.length - 1);
  }
  return { column: (edge) => column.get(edge) ?? 0, colCount: Math.max(0, lines.length - 1) };
}

/** Rows of cells with edges → a grid with exact spans. Places that no cell covers become blank cells. */
export function gridFromEdges(rows: readonly (readonly RowCell[])[]): PlainGrid {
  const { column, colCount } = columnsOf(rows);
  const cells: (PlainCell & { rowSpan: number })[] = [];
  const taken = new Set<number>();
  /** The cell over several rows that ends in the row above, by its first column. */
  let above = new Map<number, PlainCell & { rowSpan: number }>();
  for (const [row, texts] of rows.entries()) {
    const here = new Map<number, PlainCell & { rowSpan: number }>();
    for (const { left, right, text, merge } of texts) {
      const col = column(left);
      const colSpan = column(right) - col;
      if (colSpan < 1) continue;
      const owner = merge === 'later' ? above.get(col) : undefined;
      const goesOn = owner !== undefined && owner.colSpan === colSpan;
      if (goesOn) owner.rowSpan += 1;
      const cell = goesOn ? owner : { row, col, rowSpan: 1, colSpan, text };
      if (!goesOn) cells.push(cell);
      if (merge) here.set(col, cell);
      for (let c = col; c < col + colSpan; c += 1) taken.add(row * colCount + c);
    }
    above = here;
  }
  for (let row = 0; row < rows.length; row += 1) {
    for (let col = 0; col < colCount; col += 1) if (!taken.has(row * colCount + col)) cells.push({ row, col, rowSpan: 1, colSpan: 1, text: '' });
  }
  cells.sort((a, b) => a.row - b.row || a.col - b.col);
  return { rowCount: rows.length, colCount, cells };
}
