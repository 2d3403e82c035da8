import type { RawCell } from '../model/raw-document.ts';
import { isNumberingRow } from './header.ts';
import { measureKind } from './spaced/target-rows.ts';

/** The grid of a text file with what was put right in it. */
export interface TidyTable {
  readonly cells: readonly RawCell[];
  readonly colCount: number;
  readonly doubts: readonly string[];
}

/** Trust in a cell that was moved to the column that its own words name. */
const MOVED = 0.9;

/** Cells that name their kind of measure go to the column of that kind, where it is free: scans shift them. Null when a row would lose one. */
function movedRow(row: readonly RawCell[], columns: ReadonlyMap<string, number>): readonly RawCell[] | null {
  const kinds = row.map((cell) => measureKind(cell.text));
  const wanted = row.map((cell, index) => columns.get(kinds[index] ?? '') ?? cell.col);
  if (row.every((cell, index) => wanted[index] === cell.col)) return null;
  const taken = new Map<number, RawCell>();
  for (const [index, cell] of row.entries()) {
    if (cell.text === '') continue;
    const col = wanted[index] ?? cell.col;
    if (taken.has(col)) return null;
    taken.set(col, cell.col === col ? cell : { ...cell, col, confidence: MOVED });
  }
  return row.map((cell) => taken.get(cell.col) ?? { ...cell, text: '' });
}

/** The cell of a row of column numbers after the row was moved left by `by` columns. */
function numberAt(cells: readonly RawCell[], cell: RawCell, by: number): RawCell {
  const from = by > 0 ? cells.find((other) => other.row === cell.row && other.col === cell.col + by) : cell;
  return { ...cell, text: from?.text ?? '', place: from?.place ?? cell.place };
}

/** Puts cells of shifted rows back under their heads and drops columns at the right edge that are blank in every row of all pages. */
export function tidyTextTable(cells: readonly RawCell[], headRows: number, colCount: number): TidyTable {
  const columns = new Map<string, number>();
  for (const cell of cells) {
    const kind = cell.row < headRows ? measureKind(`${cell.text}:`) : null;
    if (kind !== null && cell.colSpan === 1 && !columns.has(kind)) columns.set(kind, cell.col);
  }
  let moved = false;
  let out: readonly RawCell[] = cells;
  if (columns.size >= 3) {
    out = [...Map.groupBy(cells, (cell) => cell.row).values()].flatMap((row) => {
      const next = (row[0]?.row ?? 0) >= headRows && row.every((cell) => cell.colSpan === 1 && cell.rowSpan === 1) ? movedRow(row, columns) : null;
      moved ||= next !== null;
      return next ?? row;
    });
  }
  const numbering = [...Map.groupBy(out, (cell) => cell.row)].flatMap(([row, own]) => (isNumberingRow(own.map((cell) => cell.text)) ? [row] : []));
  const reach = (some: readonly RawCell[]): number => some.reduce((most, cell) => (cell.text === '' ? most : Math.max(most, cell.col + cell.colSpan)), 1);
  const right = reach(out.filter((cell) => !numbering.includes(cell.row)));
  const kept = right < colCount
    ? out.map((cell) => (numbering.includes(cell.row) ? numberAt(out, cell, reach(out.filter((other) => other.row === cell.row)) - right) : cell))
      .filter((cell) => cell.col < right).map((cell) => (cell.col + cell.colSpan > right ? { ...cell, colSpan: right - cell.col } : cell)) : out;
  return { cells: kept, colCount: Math.min(colCount, right), doubts: moved ? ['cells-moved'] : [] };
}
