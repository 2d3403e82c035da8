import type { RawCell } from '../../../../shared/model/raw-document.ts';
import { joinWrapped } from '../../../../shared/recognise/glyph-lines.ts';
import { addressOf, columnLetters, type SheetCell, type SheetData } from './sheet-data.ts';

/** A place of the laid-out sheet that holds a text or a formatted blank. Rows and columns count without hidden and left-out ones. */
export interface LaidCell extends RawCell {
  readonly blank: boolean;
}

/** A sheet as it shows: hidden rows and columns gone, stretches without any text shortened. */
export interface LaidSheet {
  readonly name: string;
  readonly rowCount: number;
  readonly colCount: number;
  readonly cells: readonly LaidCell[];
  /** File row and column of each laid-out one. */
  readonly rows: readonly number[];
  readonly cols: readonly number[];
  /** Hidden rows and columns that hold texts, as people name them: 5-9, C. */
  readonly hidden: readonly string[];
  /** First row, as people count, that was left out because there are too many. */
  readonly cutAt?: number;
}

/** Recognition asks how many blank rows follow each other up to 30; a stray cell in row 1,048,576 must not make a million. */
const LONGEST_BLANK_ROWS = 40;
const LONGEST_BLANK_COLS = 20;
/** A merged range wider or higher than this beyond the texts is a formatting habit, no part of a table. */
const WIDEST_MERGE = 300;

/** Confidence of a cell whose shown and stored numbers differ, or that shows an error. */
const DOUBTED = 0.5;

/** Line breaks inside a cell join as the language wants. */
const shownText = (cell: SheetCell): string => joinWrapped(cell.text.split(/[\r\n]+/).map((line) => line.trim())).trim();

/** Kept file indexes: all that are used or between used ones and not hidden, long unused stretches shortened. */
function keep(used: readonly number[], hidden: (at: number) => boolean, longest: number): number[] {
  const kept: number[] = [];
  let before = -1;
  for (const at of used) {
    for (let blank = Math.max(before + 1, at - longest); blank < at; blank += 1) if (!hidden(blank)) kept.push(blank);
    if (!hidden(at)) kept.push(at);
    before = at;
  }
  return kept;
}

/** 4, 5, 6, 8 → 5-7, 9 as people count; columns by letters. */
function ranges(indexes: readonly number[], name: (at: number) => string): string[] {
  const out: string[] = [];
  const sorted = [...indexes].sort((a, b) => a - b);
  for (let at = 0; at < sorted.length; at += 1) {
    const from = sorted[at] ?? 0;
    while (sorted[at + 1] === (sorted[at] ?? 0) + 1) at += 1;
    const to = sorted[at] ?? from;
    out.push(from === to ? name(from) : `${name(from)}-${name(to)}`);
  }
  return out;
}

/** Number of kept indexes in [from, to). */
function between(kept: readonly number[], from: number, to: number): number {
  const first = (limit: number): number => {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle] ?? 0) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return first(to) - first(from);
}

/** Lays a sheet out. Time and memory follow the number of cells that are in the file, not the used range. */
export function layOutSheet(sheet: SheetData): LaidSheet {
  const present = new Set(sheet.cells.map((cell) => `${cell.row},${cell.col}`));
  // A merged blank need not be in the file as a cell.
  const blanks = sheet.merges.filter((merge) => !present.has(`${merge.row},${merge.col}`)).map(({ row, col }): SheetCell => ({ row, col, text: '', numeric: false }));
  const texts = [...sheet.cells, ...blanks].map((cell) => ({ ...cell, text: shownText(cell) }));
  const filled = texts.filter((cell) => cell.text !== '');
  const mergeAt = new Map(sheet.merges.map((merge) => [`${merge.row},${merge.col}`, merge]));
  const usedRows = new Set<number>();
  const usedCols = new Set<number>();
  const span = (into: Set<number>, from: number, length: number): void => { for (let at = from; at < from + Math.min(length, WIDEST_MERGE); at += 1) into.add(at); };
  for (const cell of filled) {
    const merge = mergeAt.get(`${cell.row},${cell.col}`);
    span(usedRows, cell.row, merge && merge.rowSpan <= WIDEST_MERGE ? merge.rowSpan : 1);
    span(usedCols, cell.col, merge && merge.colSpan <= WIDEST_MERGE ? merge.colSpan : 1);
  }
  const sorted = (set: ReadonlySet<number>): number[] => [...set].sort((a, b) => a - b);
  const rows = keep(sorted(usedRows), sheet.hiddenRow, LONGEST_BLANK_ROWS);
  const cols = keep(sorted(usedCols), sheet.hiddenCol, LONGEST_BLANK_COLS);
  const rowAt = new Map(rows.map((row, index) => [row, index]));
  const colAt = new Map(cols.map((col, index) => [col, index]));

  const covered = new Set<number>();
  const spans = new Map<string, { readonly rowSpan: number; readonly colSpan: number; readonly address: string }>();
  for (const merge of sheet.merges) {
    const rowSpan = between(rows, merge.row, merge.row + merge.rowSpan);
    const colSpan = between(cols, merge.col, merge.col + merge.colSpan);
    // A merged range whose first row or column is hidden shows its text in the first that is not.
    const row = rowAt.get(merge.row) ?? between(rows, 0, merge.row);
    const col = colAt.get(merge.col) ?? between(cols, 0, merge.col);
    if (rowSpan === 0 || colSpan === 0) continue;
    spans.set(`${merge.row},${merge.col}`, { rowSpan, colSpan, address: `${addressOf(merge.row, merge.col)}:${addressOf(merge.row + merge.rowSpan - 1, merge.col + merge.colSpan - 1)}` });
    for (let r = row; r < row + rowSpan; r += 1) for (let c = col; c < col + colSpan; c += 1) if (r !== row || c !== col) covered.add(r * cols.length + c);
  }
  const hiddenRows = new Set<number>();
  const hiddenCols = new Set<number>();
  const cells: LaidCell[] = [];
  for (const cell of texts) {
    const merge = spans.get(`${cell.row},${cell.col}`);
    const row = rowAt.get(cell.row) ?? (merge && sheet.hiddenRow(cell.row) ? between(rows, 0, cell.row) : undefined);
    const col = colAt.get(cell.col) ?? (merge && sheet.hiddenCol(cell.col) ? between(cols, 0, cell.col) : undefined);
    if (row === undefined || col === undefined) {
      if (cell.text !== '' && sheet.hiddenRow(cell.row)) hiddenRows.add(cell.row);
      else if (cell.text !== '' && sheet.hiddenCol(cell.col)) hiddenCols.add(cell.col);
      continue;
    }
    if (covered.has(row * cols.length + col)) continue;
    cells.push({
      row, col, rowSpan: merge?.rowSpan ?? 1, colSpan: merge?.colSpan ?? 1, text: cell.text, blank: cell.text === '',
      place: { kind: 'sheet', sheet: sheet.name, address: merge?.address ?? addressOf(cell.row, cell.col) },
      ...(cell.formula === undefined ? {} : { formula: cell.formula }), ...(cell.stored === undefined ? {} : { stored: cell.stored }), ...(cell.doubt === undefined ? {} : { confidence: DOUBTED }),
    });
  }
  return { name: sheet.name, rowCount: rows.length, colCount: cols.length, cells, rows, cols, hidden: [...ranges([...hiddenRows], (row) => String(row + 1)), ...ranges([...hiddenCols], columnLetters)] };
}
