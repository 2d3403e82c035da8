import type { RawBlock, RawCell } from '../model/raw-document.ts';
import { parseAmount } from '../money/parse-amount.ts';
import { isCaptionLine, isCaptionRow } from './block-captions.ts';
import { piecesOfText, type BlockItem, type BlockPiece, type BlockTable } from './block-lines.ts';
import { captionKind, isNoteStart, isTableName, mayBeCaption } from './caption-words.ts';

type Sheet = Extract<RawBlock, { kind: 'table' }>;

/** Blank ruled rows before a note belong to the form; more are the rest of an empty sheet. */
const MOST_BLANK_ROWS = 30;

interface SheetRow {
  readonly index: number;
  readonly cells: readonly RawCell[];
  readonly filled: readonly RawCell[];
  readonly pieces: readonly BlockPiece[];
}

function rowsOf(sheet: Sheet): SheetRow[] {
  const byRow = Map.groupBy(sheet.cells, (cell) => cell.row);
  return Array.from({ length: sheet.rowCount }, (_, index) => {
    const cells = [...(byRow.get(index) ?? [])].sort((a, b) => a.col - b.col);
    const filled = cells.filter((cell) => cell.text !== '');
    return { index, cells, filled, pieces: filled.flatMap((cell) => piecesOfText(cell.text, cell.place)) };
  });
}

/** True when the row begins or belongs to a grid: two cells or more that are no caption. */
const isGridRow = (row: SheetRow): boolean => row.filled.length >= 2 && !isCaptionRow(row.pieces);

/** True when a row inside a table is the caption of the next one, or its note. */
function endsTable(row: SheetRow, width: number): boolean {
  const [only] = row.filled;
  if (row.filled.length === 0 || !only) return false;
  if (row.filled.length > 1) return isCaptionRow(row.pieces);
  const kind = captionKind(only.text);
  if (kind === 'unit' || kind === 'number' || isNoteStart(only.text)) return true;
  const wide = only.colSpan >= Math.max(2, width / 2);
  return (wide && isTableName(only.text)) || (only.colSpan >= width && width > 1 && /。$/.test(only.text) && only.text.length > 40);
}

/** Column after the last one that the cells reach. Sheets have too many cells for a spread. */
const rightOf = (cells: readonly RawCell[], least = 0): number => cells.reduce((most, cell) => Math.max(most, cell.col + cell.colSpan), least);

/** Blank cells for places that the file says nothing about (a row between two rows of figures), with addresses counted on from a cell of their column. */
function blanksFor(cells: readonly RawCell[], taken: ReadonlySet<number>, rowCount: number, colCount: number): RawCell[] {
  const known = new Map<number, RawCell>();
  for (const cell of cells) if (!known.has(cell.col)) known.set(cell.col, cell);
  const blanks: RawCell[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    for (let col = 0; col < colCount; col += 1) {
      const near = known.get(col) ?? cells[0];
      if (taken.has(row * colCount + col) || !near) continue;
      const at = near.place.kind === 'sheet' ? /^([A-Z]+)(\d+)/.exec(near.place.address) : null;
      const place = near.place.kind === 'sheet' && at ? { ...near.place, address: `${at[1]}${Number(at[2]) + row - near.row}` } : near.place;
      blanks.push({ row, col, rowSpan: 1, colSpan: 1, text: '', place });
    }
  }
  return blanks;
}

/** Cuts the grid rows out of the sheet: blank outer columns dropped, every place covered. */
function tableOf(rows: readonly SheetRow[], covered: readonly RawCell[], part: string, explicit = false): BlockTable | null {
  const first = rows[0]?.index ?? 0;
  const rowCount = rows.length;
  const filled = rows.flatMap((row) => row.filled);
  // A sheet's grid is where its texts are; a marked table has its own outline, which its later pages share.
  const all = explicit ? covered : filled;
  const left = all.reduce((least, cell) => Math.min(least, cell.col), Infinity);
  const right = rightOf(all);
  const colCount = right - left;
  if ((rowCount < 2 && !explicit) || colCount < 2) return null;
  const taken = new Set<number>();
  const cells: RawCell[] = [];
  for (const cell of covered) {
    const row = cell.row - first;
    const col = cell.col - left;
    if (row < 0 || row >= rowCount || col < 0 || col >= colCount || taken.has(row * colCount + col)) continue;
    const rowSpan = Math.min(cell.rowSpan, rowCount - row);
    const colSpan = Math.min(cell.colSpan, colCount - col);
    for (let r = row; r < row + rowSpan; r += 1) for (let c = col; c < col + colSpan; c += 1) taken.add(r * colCount + c);
    cells.push({ ...cell, row, col, rowSpan, colSpan });
  }
  if (taken.size < rowCount * colCount) cells.push(...blanksFor(cells, taken, rowCount, colCount));
  return { kind: 'table', rowCount, colCount, cells: cells.sort((a, b) => a.row - b.row || a.col - b.col), part };
}

const asLine = (row: SheetRow, part: string): BlockItem => ({ kind: 'line', pieces: row.pieces, styleLevel: null, part });

/**
 * Splits a sheet into lines and grids. A grid begins at the first row with two cells that are no caption and ends before a note,
 * before the caption of the next table, or at an empty row after which something else begins.
 */
export function splitSheet(sheet: Sheet, part: string): BlockItem[] {
  const rows = rowsOf(sheet);
  const items: BlockItem[] = [];
  const spanned = new Set<number>();
  for (const cell of sheet.cells) for (let row = cell.row + 1; row < cell.row + cell.rowSpan; row += 1) spanned.add(row);
  let open: SheetRow[] = [];
  let width = 0;
  const add = (row: SheetRow): void => {
    width = rightOf(row.filled, open.length === 0 ? 0 : width);
    open.push(row);
  };
  const close = (): void => {
    while (open.length > 0 && open.at(-1)?.filled.length === 0) open.pop();
    flush();
  };
  const flush = (): void => {
    const table = open.length === 0 ? null : tableOf(open, sheet.cells, part);
    if (table) items.push(table);
    else for (const row of open) if (row.filled.length > 0) items.push(asLine(row, part));
    open = [];
  };
  for (const [index, row] of rows.entries()) {
    if (open.length === 0) {
      if (row.filled.length === 0) continue;
      if (isGridRow(row)) add(row);
      else items.push(asLine(row, part));
      continue;
    }
    if (row.filled.length === 0) {
      if (spanned.has(row.index) || row.cells.length >= width / 2) {
        add(row);
        continue;
      }
      const next = rows[index + 1];
      const goesOn = next !== undefined && isGridRow(next) && next.filled.some((cell) => parseAmount(cell.text) !== null);
      if (goesOn) add(row);
      else close();
    } else if (endsTable(row, width)) {
      let blanks = 0;
      while (open.at(-1 - blanks)?.filled.length === 0) blanks += 1;
      if (blanks > MOST_BLANK_ROWS || !isNoteStart(row.filled[0]?.text ?? '')) close();
      else flush();
      items.push(asLine(row, part));
    } else add(row);
  }
  close();
  return items;
}

/**
 * A grid that the source itself marks as one table (text with tabs, later word files): only leading rows that are captions
 * and trailing notes are taken out of it.
 */
export function splitGrid(grid: Sheet, part: string): BlockItem[] {
  const rows = rowsOf(grid);
  const isWide = (row: SheetRow): boolean => row.filled.length === 1 && (row.filled[0]?.colSpan ?? 0) >= grid.colCount;
  let from = 0;
  while (from < rows.length) {
    const row = rows[from];
    if (!row || row.filled.length === 0) break;
    const [wide] = isWide(row) ? row.filled : [];
    // A title that does not say 表 (机关运行经费) stands over the line of unit and entity.
    const titled = wide !== undefined && (isTableName(wide.text) || (mayBeCaption(wide.text) && isCaptionLine(rows[from + 1]?.pieces ?? [])));
    if (!titled && !isCaptionLine(row.pieces)) break;
    from += 1;
  }
  let to = rows.length;
  while (to > from) {
    const row = rows[to - 1];
    if (!row || !(isWide(row) || (row.filled.length === 1 && row.filled[0]?.col === 0)) || !isNoteStart(row.filled[0]?.text ?? '')) break;
    to -= 1;
  }
  const body = rows.slice(from, to);
  const cut = body.some((row) => row.filled.length > 0) ? tableOf(body, grid.cells, part, true) : null;
  const table = cut && grid.doubts ? { ...cut, doubts: grid.doubts } : cut;
  const lines = (some: readonly SheetRow[]): BlockItem[] => some.filter((row) => row.filled.length > 0).map((row) => asLine(row, part));
  return [...lines(rows.slice(0, from)), ...(table ? [table] : lines(body)), ...lines(rows.slice(to))];
}
