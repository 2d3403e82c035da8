import type { RawBlock } from '../../../../shared/model/raw-document.ts';
import type { Gap, Snapshot, SourceFormat } from '../../../../shared/model/snapshot.ts';
import { parseAmount } from '../../../../shared/money/parse-amount.ts';
import { recogniseBlocks } from '../../../../shared/recognise/recognise-blocks.ts';
import { ReadError } from '../read-error.ts';
import type { ReadProgress } from '../read-request.ts';
import { addressOf, type SheetCell, type SheetData } from './sheet-data.ts';
import { layOutSheet, type LaidSheet } from './sheet-layout.ts';
import { sheetBlocks } from './sheet-regions.ts';

/** Grid places of all sheets together; more would not fit into the window or the workspace. */
const MOST_PLACES = 600_000;
const MOST_SHEETS = 500;
/** Addresses named in one gap. */
const NAMED = 20;

const listed = (texts: readonly string[]): string => (texts.length > NAMED ? `${texts.slice(0, NAMED).join(', ')} … (${texts.length})` : texts.join(', '));
const isHidden = (sheet: SheetData, cell: SheetCell): boolean => sheet.hiddenRow(cell.row) || sheet.hiddenCol(cell.col);

/** Amounts held as text in a column of numbers: sums of the workbook pass them by. */
function numbersAsText(cells: readonly SheetCell[]): string[] {
  const out: string[] = [];
  for (const column of Map.groupBy(cells, (cell) => cell.col).values()) {
    const numbers = column.filter((cell) => cell.numeric).length;
    const texts = column.filter((cell) => !cell.numeric && cell.doubt === undefined && /[.,]/.test(cell.text) && parseAmount(cell.text) !== null);
    if (numbers >= 3 && texts.length < numbers) out.push(...texts.map((cell) => addressOf(cell.row, cell.col)));
  }
  return out;
}

function gapsOf(sheet: SheetData, laid: LaidSheet): Gap[] {
  const gaps: Gap[] = [];
  const add = (code: Gap['code'], found: readonly string[]): void => { if (found.length > 0) gaps.push({ code, page: null, detail: `${sheet.name}: ${listed(found)}` }); };
  const cells = sheet.cells.filter((cell) => !isHidden(sheet, cell));
  add('rows-hidden', laid.hidden);
  add('stored-differs', cells.filter((cell) => cell.doubt === 'stored-differs').map((cell) => `${addressOf(cell.row, cell.col)} ${cell.text.trim()} ≠ ${cell.stored ?? ''}`));
  add('cell-without-value', cells.filter((cell) => cell.doubt === 'without-value').map((cell) => `${addressOf(cell.row, cell.col)}${cell.text === '' ? '' : ` ${cell.text.trim()}`}`));
  add('number-as-text', numbersAsText(cells));
  add('comments', sheet.comments);
  if (sheet.cut || laid.cutAt !== undefined) gaps.push({ code: 'too-large', page: null, detail: laid.cutAt === undefined ? sheet.name : `${sheet.name}!${laid.cutAt}:` });
  return gaps;
}

/** The sheet as far as its rows fit into so many grid places; null when nothing of it does. */
function fitting(sheet: SheetData, room: number): LaidSheet | null {
  const whole = layOutSheet(sheet);
  if (whole.rowCount * whole.colCount <= room) return whole;
  const rows = Math.floor(room / Math.max(1, whole.colCount));
  const end = whole.rows[rows];
  if (rows === 0 || end === undefined) return null;
  return { ...layOutSheet({ ...sheet, cells: sheet.cells.filter((cell) => cell.row < end), merges: sheet.merges.filter((merge) => merge.row + merge.rowSpan <= end) }), cutAt: end + 1 };
}

/** Sheets of any workbook format → tables, narrative, gaps. What is hidden is named and not taken: it is not what gets published. `beside` = what the file holds outside its cells. */
export function workbookSnapshot(format: SourceFormat, sheets: readonly SheetData[], onProgress: (step: ReadProgress) => void, beside: readonly Gap[] = []): Snapshot {
  const gaps: Gap[] = [...beside];
  const blocks: { block: RawBlock; part: string }[] = [];
  let places = 0;
  for (const [index, sheet] of sheets.entries()) {
    onProgress({ step: 'sheets', done: index, total: sheets.length });
    if (sheet.hidden) {
      gaps.push({ code: 'sheet-hidden', page: null, detail: sheet.name });
      continue;
    }
    const laid = index < MOST_SHEETS ? fitting(sheet, MOST_PLACES - places) : null;
    if (!laid) {
      gaps.push({ code: 'too-large', page: null, detail: sheet.name });
      continue;
    }
    places += laid.rowCount * laid.colCount;
    gaps.push(...gapsOf(sheet, laid));
    // Tables side by side are parts of their own, so that a caption does not reach over to its neighbour.
    for (const [number, block] of sheetBlocks(laid).entries()) blocks.push({ block, part: number === 0 ? sheet.name : `${sheet.name}\n${number}` });
  }
  const empty = blocks.every(({ block }) => block.kind === 'table' && block.cells.every((cell) => cell.text === ''));
  if (empty) throw gaps.some((gap) => gap.code === 'too-large') ? new ReadError('file-too-large', `${MOST_PLACES}+`) : new ReadError('no-text', format.toUpperCase());
  onProgress({ step: 'recognise', done: sheets.length, total: sheets.length });
  const recognised = recogniseBlocks(blocks);
  return { format, textLayer: 'text', pages: [], sheets: sheets.map((sheet) => sheet.name), ...recognised, gaps: [...gaps, ...recognised.gaps] };
}
