import type { RawBlock, RawCell } from '../../../../shared/model/raw-document.ts';

/** A line of the file with its offset. */
export interface OffsetLine {
  readonly text: string;
  readonly start: number;
}

/** A word processor's dump prints one cell a line, begun by a tab; a blank line ends the row. */
const CELL = /^ ?\t([^\t]*)$/;
/** Fewer cells are an indented paragraph. */
const LEAST_CELLS = 3;

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The cells of the row that begins at `from`; further paragraphs of a cell have no tab. */
function rowAt(lines: readonly OffsetLine[], from: number): { cells: Cell[]; next: number } {
  const cells: Cell[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.text === '') break;
    const own = CELL.exec(line.text)?.[1];
    const last = cells.at(-1);
    const end = line.start + line.text.length;
    if (own !== undefined) cells.push({ text: own.trim(), start: end - own.length, end });
    else if (last && !line.text.includes('\t')) cells[cells.length - 1] = { text: last.text + line.text.trim(), start: last.start, end };
    else break;
  }
  return { cells, next: at };
}

/** A table printed one cell a line from line `from` on: two rows or more of the same number of cells; null when there is none. */
export function stackedTable(lines: readonly OffsetLine[], from: number): { readonly block: RawBlock; readonly next: number } | null {
  const rows: Cell[][] = [];
  let next = from;
  let end = from;
  while (CELL.test(lines[next]?.text ?? '')) {
    const row = rowAt(lines, next);
    if (row.cells.length < LEAST_CELLS || (rows[0] && rows[0].length !== row.cells.length)) break;
    rows.push(row.cells);
    end = row.next;
    next = lines[end]?.text === '' ? end + 1 : lines.length;
  }
  const first = rows[0];
  if (!first || rows.length < 2) return null;
  const cells = rows.flatMap((row, index) => row.map((cell, col): RawCell => ({ row: index, col, rowSpan: 1, colSpan: 1, text: cell.text, place: { kind: 'text', start: cell.start, end: cell.end } })));
  return { block: { kind: 'table', rowCount: rows.length, colCount: first.length, cells, place: { kind: 'text', start: first[0]?.start ?? 0, end: rows.at(-1)?.at(-1)?.end ?? 0 } }, next: end };
}
