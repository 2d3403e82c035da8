import type { RawBlock, RawCell } from '../../../../shared/model/raw-document.ts';
import { isCaptionLine } from '../../../../shared/recognise/block-captions.ts';
import { piecesOfText } from '../../../../shared/recognise/block-lines.ts';
import { isTableName } from '../../../../shared/recognise/caption-words.ts';
import { addressOf } from './sheet-data.ts';
import type { LaidCell, LaidSheet } from './sheet-layout.ts';

/** A part of a laid-out sheet, ends excluded. */
interface Region {
  readonly row0: number;
  readonly row1: number;
  readonly col0: number;
  readonly col1: number;
}

const touches = (cell: LaidCell, region: Region): boolean => cell.row < region.row1 && cell.row + cell.rowSpan > region.row0 && cell.col < region.col1 && cell.col + cell.colSpan > region.col0;

/** True when the first row with text names a table: then what follows is a table of its own, not more columns of the one beside it. */
function hasOwnCaption(cells: readonly LaidCell[]): boolean {
  const top = cells.reduce((least, cell) => Math.min(least, cell.row), Infinity);
  const first = cells.filter((cell) => cell.row === top);
  const pieces = first.flatMap((cell) => piecesOfText(cell.text, cell.place));
  return first.length <= 2 && (isCaptionLine(pieces) || first.some((cell) => isTableName(cell.text)));
}

/** True when enough stands there for a table: two rows with two texts. */
function hasGrid(cells: readonly LaidCell[]): boolean {
  const inRow = new Map<number, number>();
  for (const { row } of cells) inRow.set(row, (inRow.get(row) ?? 0) + 1);
  return [...inRow.values()].filter((count) => count >= 2).length >= 2;
}

/** Cuts a region at columns without text, where both sides hold a table with a caption of its own. */
function sideBySide(region: Region, texts: readonly LaidCell[]): Region[] {
  const inside = texts.filter((cell) => touches(cell, region));
  const used = new Set<number>();
  for (const cell of inside) for (let col = cell.col; col < cell.col + cell.colSpan; col += 1) used.add(col);
  for (let col = region.col0 + 1; col < region.col1; col += 1) {
    if (used.has(col)) continue;
    const left = inside.filter((cell) => cell.col < col);
    const right = inside.filter((cell) => cell.col > col);
    if (!hasGrid(left) || !hasGrid(right) || !hasOwnCaption(left) || !hasOwnCaption(right)) continue;
    const from = right.reduce((least, cell) => Math.min(least, cell.col), region.col1);
    return [{ ...region, col1: col }, ...sideBySide({ ...region, col0: from }, texts)];
  }
  return [region];
}

/** Bands of rows between blank rows. */
function bandsOf(sheet: LaidSheet, texts: readonly LaidCell[]): Region[] {
  const used = new Set<number>();
  for (const cell of texts) for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) used.add(row);
  const bands: Region[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    if (!used.has(row)) continue;
    const from = row;
    while (used.has(row + 1)) row += 1;
    bands.push({ row0: from, row1: row + 1, col0: 0, col1: sheet.colCount });
  }
  return bands;
}

/** The sheet in one region or, where tables stand side by side, in several, each table whole, from top left. */
function regionsOf(sheet: LaidSheet): Region[] {
  const whole: Region = { row0: 0, row1: sheet.rowCount, col0: 0, col1: sheet.colCount };
  const texts = sheet.cells.filter((cell) => !cell.blank);
  const cut = sideBySide(whole, texts);
  if (cut.length > 1) return cut;
  const regions: Region[] = [];
  let open: Region | null = null;
  for (const band of bandsOf(sheet, texts)) {
    const parts = sideBySide(band, texts);
    if (parts.length === 1) {
      const first: Region = open ?? band;
      open = { ...first, row1: band.row1 };
    } else {
      if (open) regions.push(open);
      open = null;
      regions.push(...parts);
    }
  }
  if (regions.length === 0) return [whole];
  return open ? [...regions, open] : regions;
}

/** A block of the region: every row with texts, and every ruled blank row, complete in all its places. */
function blockOf(sheet: LaidSheet, region: Region): RawBlock {
  const own = sheet.cells.filter((cell) => cell.row >= region.row0 && cell.row < region.row1 && cell.col >= region.col0 && cell.col < region.col1);
  const filled = own.filter((cell) => !cell.blank);
  const right = filled.reduce((most, cell) => Math.max(most, Math.min(region.col1, cell.col + cell.colSpan)), region.col0);
  const bottom = filled.reduce((most, cell) => Math.max(most, Math.min(region.row1, cell.row + cell.rowSpan)), region.row0);
  const taken = new Set<number>();
  const inRow = new Map<number, number>();
  const cells: RawCell[] = [];
  for (const { blank, ...cell } of own) {
    if (cell.row >= bottom || cell.col >= right) continue;
    const colSpan = Math.min(cell.colSpan, right - cell.col);
    const rowSpan = Math.min(cell.rowSpan, bottom - cell.row);
    for (let r = cell.row; r < cell.row + rowSpan; r += 1) {
      inRow.set(r, (inRow.get(r) ?? 0) + (blank ? colSpan : right));
      for (let c = cell.col; c < cell.col + colSpan; c += 1) taken.add(r * sheet.colCount + c);
    }
    cells.push({ ...cell, row: cell.row - region.row0, col: cell.col - region.col0, rowSpan, colSpan });
  }
  for (const [row, weight] of inRow) {
    // A few formatted blanks make no ruled row.
    if (weight * 2 < right - region.col0) continue;
    for (let col = region.col0; col < right; col += 1) {
      if (taken.has(row * sheet.colCount + col)) continue;
      cells.push({ row: row - region.row0, col: col - region.col0, rowSpan: 1, colSpan: 1, text: '', place: { kind: 'sheet', sheet: sheet.name, address: addressOf(sheet.rows[row] ?? row, sheet.cols[col] ?? col) } });
    }
  }
  const first = addressOf(sheet.rows[region.row0] ?? 0, sheet.cols[region.col0] ?? 0);
  return { kind: 'table', rowCount: region.row1 - region.row0, colCount: right - region.col0, cells, place: { kind: 'sheet', sheet: sheet.name, address: first } };
}

/** The blocks of a sheet in reading order. */
export const sheetBlocks = (sheet: LaidSheet): readonly RawBlock[] => regionsOf(sheet).map((region) => blockOf(sheet, region));
