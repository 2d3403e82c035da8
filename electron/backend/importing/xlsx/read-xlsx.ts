import { read, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { joinWrapped } from '../../../../shared/recognise/glyph-lines.ts';
import type { RawBlock, RawCell } from '../../../../shared/model/raw-document.ts';
import type { Gap, Snapshot } from '../../../../shared/model/snapshot.ts';
import { recogniseBlocks } from '../../../../shared/recognise/recognise-blocks.ts';
import { ReadError } from '../read-error.ts';
import type { ReadProgress } from '../read-document.ts';

function openWorkbook(bytes: Uint8Array): WorkBook {
  try {
    // Stubs show which blank cells are formatted: a ruled blank row belongs to its table.
    return read(bytes, { type: 'array', cellStyles: true, sheetStubs: true, cellHTML: false, cellFormula: false });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new ReadError(/password|encrypt/i.test(message) ? 'password-needed' : 'damaged-file', 'XLSX');
  }
}

/** The text a reader sees; line breaks inside a cell join as the language wants. */
function shown(cell: CellObject): string {
  if (cell.t === 'z') return '';
  const text = cell.w ?? (cell.v === undefined || cell.v === null ? '' : String(cell.v));
  return joinWrapped(text.split(/[\r\n]+/).map((line) => line.trim())).trim();
}

interface Kept {
  readonly row: readonly number[];
  readonly col: readonly number[];
}

/** Numbers of the rows and columns that are not hidden, at their new places. */
function visible(sheet: WorkSheet, rows: number, cols: number): { keep: Kept; hidden: string[] } {
  const hidden: string[] = [];
  const row: number[] = [];
  const col: number[] = [];
  for (let r = 0; r < rows; r += 1) if (sheet['!rows']?.[r]?.hidden) hidden.push(String(r + 1)); else row.push(r);
  for (let c = 0; c < cols; c += 1) if (sheet['!cols']?.[c]?.hidden) hidden.push(utils.encode_col(c)); else col.push(c);
  return { keep: { row, col }, hidden };
}

/** A sheet as one grid of displayed texts; hidden rows and columns are left out and named. */
function sheetBlock(name: string, sheet: WorkSheet): { block: Extract<RawBlock, { kind: 'table' }>; hidden: string[] } {
  const found: { row: number; col: number; cell: CellObject }[] = [];
  for (const [address, value] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    found.push({ row: r, col: c, cell: value as CellObject }); // keys without "!" hold cells
  }
  const rows = Math.max(0, ...found.map((entry) => entry.row + 1));
  const cols = Math.max(0, ...found.map((entry) => entry.col + 1));
  const { keep, hidden } = visible(sheet, rows, cols);
  const rowAt = new Map(keep.row.map((row, index) => [row, index]));
  const colAt = new Map(keep.col.map((col, index) => [col, index]));
  const covered = new Set<string>();
  const merges = new Map<string, { rowSpan: number; colSpan: number; address: string }>();
  for (const range of sheet['!merges'] ?? []) {
    const inRows = keep.row.filter((row) => row >= range.s.r && row <= range.e.r);
    const inCols = keep.col.filter((col) => col >= range.s.c && col <= range.e.c);
    merges.set(`${range.s.r},${range.s.c}`, { rowSpan: inRows.length, colSpan: inCols.length, address: utils.encode_range(range) });
    for (const row of inRows) for (const col of inCols) if (row !== range.s.r || col !== range.s.c) covered.add(`${row},${col}`);
  }
  const cells: RawCell[] = [];
  for (const { row, col, cell } of found) {
    const at = rowAt.get(row);
    const colIndex = colAt.get(col);
    if (at === undefined || colIndex === undefined || covered.has(`${row},${col}`)) continue;
    const merge = merges.get(`${row},${col}`);
    const address = merge?.address ?? utils.encode_cell({ r: row, c: col });
    cells.push({ row: at, col: colIndex, rowSpan: Math.max(1, merge?.rowSpan ?? 1), colSpan: Math.max(1, merge?.colSpan ?? 1), text: shown(cell), place: { kind: 'sheet', sheet: name, address } });
  }
  return { hidden, block: { kind: 'table', rowCount: keep.row.length, colCount: keep.col.length, cells: withBlanks(cells, keep, name), place: { kind: 'sheet', sheet: name, address: 'A1' } } };
}

/** Blank places between cells of a row that has any are cells too: a grid has no holes. */
function withBlanks(cells: readonly RawCell[], keep: Kept, sheet: string): RawCell[] {
  const taken = new Set<string>();
  for (const cell of cells) for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1) for (let c = cell.col; c < cell.col + cell.colSpan; c += 1) taken.add(`${r},${c}`);
  const used = cells.filter((cell) => cell.text !== '');
  const right = Math.max(0, ...used.map((cell) => cell.col + cell.colSpan));
  const bottom = Math.max(0, ...used.map((cell) => cell.row + cell.rowSpan));
  const rowsWithCells = new Set(cells.flatMap((cell) => Array.from({ length: cell.rowSpan }, (_, step) => cell.row + step)));
  const out = cells.filter((cell) => cell.row < bottom && cell.col < right);
  for (const row of rowsWithCells) {
    if (row >= bottom) continue;
    for (let col = 0; col < right; col += 1) {
      if (taken.has(`${row},${col}`)) continue;
      out.push({ row, col, rowSpan: 1, colSpan: 1, text: '', place: { kind: 'sheet', sheet, address: utils.encode_cell({ r: keep.row[row] ?? row, c: keep.col[col] ?? col }) } });
    }
  }
  return out;
}

/** Reads a workbook: displayed texts, merged cells, hidden parts named as gaps. */
export function readXlsx(bytes: Uint8Array, onProgress: (step: ReadProgress) => void): Snapshot {
  const workbook = openWorkbook(bytes);
  const gaps: Gap[] = [];
  const blocks: { block: RawBlock; part: string }[] = [];
  const total = workbook.SheetNames.length;
  for (const [index, name] of workbook.SheetNames.entries()) {
    onProgress({ step: 'sheets', done: index, total });
    const sheet = workbook.Sheets[name];
    if (!sheet || sheet['!type'] === 'chart') continue;
    if (workbook.Workbook?.Sheets?.[index]?.Hidden) {
      gaps.push({ code: 'sheet-hidden', page: null, detail: name });
      continue;
    }
    const { block, hidden } = sheetBlock(name, sheet);
    if (hidden.length > 0) gaps.push({ code: 'rows-hidden', page: null, detail: `${name}: ${hidden.join(', ')}` });
    blocks.push({ block, part: name });
  }
  if (blocks.every(({ block }) => block.kind === 'table' && block.cells.every((cell) => cell.text === ''))) throw new ReadError('no-text', 'XLSX');
  onProgress({ step: 'recognise', done: total, total });
  const recognised = recogniseBlocks(blocks);
  return { format: 'xlsx', textLayer: 'text', pages: [], sheets: workbook.SheetNames, ...recognised, gaps: [...gaps, ...recognised.gaps] };
}
