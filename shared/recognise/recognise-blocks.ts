import { comparable } from '../language/normalize.ts';
import { asId, cellId, type TableId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { TextRun } from '../model/paragraph.ts';
import type { RawBlock, RawCell } from '../model/raw-document.ts';
import type { Fragment, PrintedLine, TableGrid } from '../model/table-grid.ts';
import { joinBroken } from './broken-paragraphs.ts';
import { captionBlocks } from './block-captions.ts';
import { saysContinued } from './caption-words.ts';
import { piecesOfText, type BlockItem, type BlockLine, type BlockTable } from './block-lines.ts';
import type { Caption } from './captions.ts';
import { isContentsTable } from './contents.ts';
import { flatHeadRows } from './flat-header.ts';
import { headRowsOf, isNumberingRow } from './header.ts';
import { narrativeOf, type Draft } from './narrative.ts';
import { qualityOf } from './quality.ts';
import type { Recognised } from './recognise-pages.ts';
import { splitGrid, splitSheet } from './sheet-rows.ts';
import { titledBySheet } from './sheet-titles.ts';
import { spannedHead } from './spanned-head.ts';
import { tidyTextTable } from './tidy-text-table.ts';

interface Built {
  readonly table: BlockTable;
  readonly caption: Caption;
  readonly fragments: readonly Fragment[];
  readonly headRows: number;
  readonly repeated: readonly PrintedLine[];
}

const rowTexts = (table: BlockTable): string[][] => {
  const rows = Array.from({ length: table.rowCount }, () => Array.from({ length: table.colCount }, () => ''));
  for (const cell of table.cells) {
    const row = rows[cell.row];
    if (row) row[cell.col] = cell.text;
  }
  return rows;
};

function headOf(table: BlockTable): number {
  const merged = table.cells.some((cell) => cell.row < 3 && (cell.rowSpan > 1 || cell.colSpan > 1));
  return merged ? headRowsOf(table.cells, table.rowCount, table.colCount) : flatHeadRows(rowTexts(table));
}

function fragmentOf(table: BlockTable, firstRow: number): Fragment | null {
  const first = table.cells[0]?.place;
  const last = table.cells.at(-1)?.place;
  if (first?.kind === 'sheet' && last?.kind === 'sheet') return { kind: 'sheet', sheet: first.sheet, range: `${first.address.split(':')[0]}:${last.address.split(':').at(-1)}`, firstRow };
  if (first?.kind === 'text' && last?.kind === 'text') return { kind: 'text', start: first.start, end: last.end, firstRow };
  if (first?.kind === 'block' && last?.kind === 'block') return { kind: 'block', block: first.block, start: first.start, end: last.end, firstRow };
  return null;
}

function start(table: BlockTable, caption: Caption): Built {
  const fragment = fragmentOf(table, 0);
  return { table, caption, fragments: fragment ? [fragment] : [], headRows: headOf(table), repeated: caption.extras };
}

/** Share of equal texts from which a row counts as the head printed again (exports lose or shift single cells). */
const SAME_HEAD = 0.6;

function likeRow(a: readonly string[], b: readonly string[]): boolean {
  const texts = a.map(comparable).filter((text) => text !== '');
  const others = b.map(comparable).filter((text) => text !== '');
  const equal = texts.filter((text) => others.includes(text)).length;
  return texts.length > 0 && equal >= Math.max(texts.length, others.length) * SAME_HEAD;
}

/** The grid with blank columns added on the right. */
function padded(table: BlockTable, colCount: number): BlockTable {
  if (colCount <= table.colCount) return table;
  const blanks = Array.from({ length: table.rowCount }, (_, row) => row).flatMap((row) => {
    const place = table.cells.findLast((cell) => cell.row === row)?.place ?? table.cells[0]?.place;
    return place ? Array.from({ length: colCount - table.colCount }, (_, step): RawCell => ({ row, col: table.colCount + step, rowSpan: 1, colSpan: 1, text: '', place })) : [];
  });
  return { ...table, colCount, cells: [...table.cells, ...blanks].sort((x, y) => x.row - y.row || x.col - y.col) };
}

/** Unit and entity printed again on a later page. */
const repeatedCaption = (first: Caption, later: Caption): PrintedLine[] => [first.unitLine && later.unitLine, first.entityLine && later.entityLine].filter((line) => line !== null);

const blockOf = (table: BlockTable): number | null => (table.cells[0]?.place.kind === 'block' ? table.cells[0].place.block : null);
/** A word file or page marks its tables: one of another width, with another head, or inside the other's cell is another table. */
const isMarked = (table: BlockTable): boolean => blockOf(table) !== null;

/** A text file prints a table's later page as a grid of its own: no caption, nothing between, head repeated or absent, outer blank columns lost. */
const goesOnInText = (before: Built, next: BlockTable, caption: Caption): boolean =>
  !caption.title && !caption.numberLine && before.table.part === '' && next.part === '' && next.colCount <= before.table.colCount + 1 && next.colCount >= before.table.colCount / 2;

/** Tables side by side on one sheet are parts of it after a line end. */
const sheetOf = (table: BlockTable): string => table.part.split('\n')[0] ?? '';

const plainTitle = (line: PrintedLine | null): string => comparable(line?.text ?? '').replace(/[(（]?续表?\d*[)）]?$|^续表\d*[:：]?/, '');

/**
 * A workbook prints a table's later part on a sheet of its own: the same head again, and 续 in title or sheet name or no title at all.
 * The same title alone says nothing, because workbooks of several units repeat their forms.
 */
function goesOnInSheet(before: Built, next: BlockTable, caption: Caption): boolean {
  if (before.table.part === '' || next.part === '' || sheetOf(before.table) === sheetOf(next) || next.colCount !== before.table.colCount || before.headRows === 0) return false;
  const says = saysContinued(caption.title?.text ?? '') || saysContinued(next.part);
  if (caption.title ? !says || (plainTitle(caption.title) !== '' && plainTitle(caption.title) !== plainTitle(before.caption.title)) : !says && caption.numberLine !== null) return false;
  if (caption.entityLine && before.caption.entityLine && comparable(caption.entityLine.text) !== comparable(before.caption.entityLine.text)) return false;
  const [a, b] = [rowTexts(before.table), rowTexts(next)];
  return a.slice(0, before.headRows).every((row, index) => likeRow(row, b[index] ?? []));
}

/** Joins a later part to its table when it is one. */
function continued(before: Built, next: BlockTable, caption: Caption): Built | null {
  if (!goesOnInText(before, next, caption) && !goesOnInSheet(before, next, caption)) return null;
  const colCount = Math.max(before.table.colCount, next.colCount);
  const upper = padded(before.table, colCount);
  const lower = padded(next, colCount);
  const a = rowTexts(upper);
  const b = rowTexts(lower);
  let same = 0;
  while (same < before.headRows && likeRow(a[same] ?? [], b[same] ?? [])) same += 1;
  if (same > 0 && isNumberingRow(b[same] ?? [])) same += 1;
  if (isMarked(before.table) && (next.colCount !== before.table.colCount || blockOf(next) === blockOf(before.table) || (same === 0 && headOf(next) > 0))) return null;
  const firstRow = upper.rowCount;
  const rest = lower.cells.filter((cell) => cell.row >= same).map((cell) => ({ ...cell, row: cell.row - same + firstRow }));
  const fragment = fragmentOf(next, firstRow);
  const again = next.cells.filter((cell) => cell.row < same && cell.text !== '').map((cell): PrintedLine => ({ text: cell.text, place: cell.place }));
  return {
    ...before, caption: { ...before.caption, unitLine: before.caption.unitLine ?? caption.unitLine, entityLine: before.caption.entityLine ?? caption.entityLine },
    table: { ...upper, rowCount: firstRow + lower.rowCount - same, cells: [...upper.cells, ...rest] },
    fragments: fragment ? [...before.fragments, fragment] : before.fragments, repeated: [...before.repeated, ...again, ...repeatedCaption(before.caption, caption), ...(caption.title ? [caption.title] : []), ...(caption.numberLine ? [caption.numberLine] : []), ...caption.extras],
  };
}

/** What only text files need: flattened heads put together again, shifted cells put back, blank columns at the edge dropped. */
function tidied(table: BlockTable, headRows: number): BlockTable {
  const tidy = tidyTextTable(table.cells, headRows, table.colCount);
  const head = spannedHead(tidy.cells, headRows, tidy.colCount);
  const cells = head ? [...head.cells, ...tidy.cells.filter((cell) => cell.row >= headRows)] : tidy.cells;
  return { ...table, cells, colCount: tidy.colCount, doubts: [...(table.doubts ?? []), ...tidy.doubts, ...(head?.doubts ?? [])] };
}

function toGrid(built: Built, number: number): TableGrid {
  const id = asId<TableId>(`t${number}`);
  const { caption, headRows } = built;
  const table = built.table.cells[0]?.place.kind === 'text' ? tidied(built.table, headRows) : built.table;
  const { confidence, doubts } = qualityOf({ cells: table.cells, headRows, rowCount: table.rowCount, method: 'ruled', doubts: table.doubts ?? [] });
  return {
    id, title: caption.title, numberLine: caption.numberLine, unitLine: caption.unitLine, entityLine: caption.entityLine, notes: caption.notes,
    fragments: built.fragments, rowCount: table.rowCount, colCount: table.colCount, headRows,
    cells: table.cells.map((cell) => ({ id: cellId(id, cell.row, cell.col), row: cell.row, col: cell.col, rowSpan: cell.rowSpan, colSpan: cell.colSpan, text: cell.text, place: cell.place, method: 'native', confidence: cell.confidence ?? 1,
      ...(cell.formula === undefined ? {} : { formula: cell.formula }), ...(cell.stored === undefined ? {} : { stored: cell.stored }),
    })),
    confidence, doubts,
  };
}

function runOf(text: string, place: Place, at: number): TextRun {
  const end = at + text.length;
  switch (place.kind) {
    case 'text': return { start: at, end, at: { kind: 'text', offset: place.start } };
    case 'sheet': return { start: at, end, at: { kind: 'sheet', sheet: place.sheet, address: place.address } };
    case 'block': return { start: at, end, at: { kind: 'block', block: place.block, offset: place.start } };
    case 'page': return { start: at, end, at: { kind: 'page', page: place.page, y0: place.box[1], y1: place.box[3], stops: [place.box[0], place.box[2]] } };
  }
}

/** A tab of a word file stays a wide blank: contents entries are told by it. */
function gapBefore(run: TextRun | undefined, place: Place): string {
  const blank = run?.at.kind === 'block' && place.kind === 'block' && place.block === run.at.block ? place.start - run.at.offset - (run.end - run.start) : 1;
  return ' '.repeat(Math.min(4, Math.max(1, blank)));
}

function draftOf(line: BlockLine, afterTable: boolean): Draft {
  let text = '';
  const runs: TextRun[] = [];
  for (const piece of line.pieces) {
    if (text !== '') text += gapBefore(runs.at(-1), piece.place);
    runs.push(runOf(piece.text, piece.place, text.length));
    text += piece.text;
  }
  return { text, runs, afterTable, level: line.styleLevel };
}

/** A contents table is no data: each row becomes a line of the contents. */
function contentsLines(table: BlockTable): BlockLine[] {
  const byRow = Map.groupBy(table.cells.filter((cell) => cell.text !== ''), (cell) => cell.row);
  return [...byRow.values()].map((cells) => ({ kind: 'line', part: table.part, styleLevel: null, pieces: cells.map((cell) => ({ text: cell.text, place: cell.place })) }));
}

/** Blocks of a structured source in reading order → tables, narrative. `parts` names the sheet of each block; '' for running text. */
export function recogniseBlocks(blocks: readonly { readonly block: RawBlock; readonly part: string }[]): Recognised {
  const split = blocks.flatMap(({ block, part }): BlockItem[] =>
    block.kind === 'paragraph' ? [{ kind: 'line', pieces: piecesOfText(block.text, block.place), styleLevel: block.styleLevel, part }] : block.place.kind === 'sheet' ? splitSheet(block, part) : splitGrid(block, part));
  const items = split.flatMap((item, index): BlockItem[] => {
    if (item.kind !== 'table') return [item];
    const before = split[index - 1];
    const over = before?.kind === 'line' ? before.pieces.map((piece) => piece.text).join('') : '';
    return isContentsTable(rowTexts(item), over) ? contentsLines(item) : [item];
  });
  const { captions: printed, used } = captionBlocks(items);
  const captions = titledBySheet(items.filter((item) => item.kind === 'table'), printed);
  const built: Built[] = [];
  const drafts: Draft[] = [];
  let afterTable = false;
  let lineBetween = true;
  for (const item of items) {
    if (item.kind === 'line') {
      if (used.has(item)) {
        lineBetween ||= !afterTable;
        continue;
      }
      drafts.push(draftOf(item, afterTable));
      afterTable = false;
      lineBetween = true;
      continue;
    }
    const caption = captions.get(item) ?? { title: null, numberLine: null, unitLine: null, entityLine: null, notes: [], extras: [] };
    const last = built.at(-1);
    const longer = last && !lineBetween && last.caption.notes.length === 0 ? continued(last, item, caption) : null;
    if (longer) built[built.length - 1] = { ...longer, caption: { ...longer.caption, notes: [...longer.caption.notes, ...caption.notes] } };
    else built.push(start(item, caption));
    afterTable = true;
    lineBetween = false;
  }
  return { tables: built.map((entry, index) => toGrid(entry, index + 1)), paragraphs: narrativeOf(joinBroken(drafts)), furniture: built.flatMap((entry) => entry.repeated), gaps: [] };
}
