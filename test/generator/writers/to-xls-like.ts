import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { paragraphsOf, tablesOf, type Disclosure, type GenTable } from '../disclosure.ts';

/** Spreadsheet formats that the library writes; for .xlsx there is an own writer. */
export type SpreadsheetType = 'biff8' | 'xlsb' | 'ods' | 'fods' | 'xlml';

const PRINTED = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

function numberCell(text: string, decimals: number): CellObject {
  const format = `${text.includes(',') ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return { t: 'n', v: Number(text.replaceAll(',', '')), z: format, w: text };
}

/** Rows of texts and numbers of a table sheet: number, title, entity and unit line, grid, notes; with the merges of title and cells. */
function tableSheet(table: GenTable): WorkSheet {
  const last = table.columns.length - 1;
  const above: string[][] = [];
  if (table.numberLine !== null) above.push([table.numberLine]);
  const titleRow = above.length;
  above.push([table.title]);
  if (table.entityLine !== null || table.unitLine !== null) above.push([table.entityLine ?? '', ...Array.from({ length: Math.max(0, last - 1) }, () => ''), table.unitLine ?? '']);
  const sheet: WorkSheet = {};
  const put = (row: number, col: number, text: string): void => { if (text !== '') sheet[utils.encode_cell({ r: row, c: col })] = { t: 's', v: text, w: text }; };
  above.forEach((row, r) => row.forEach((text, c) => put(r, c, text)));
  const top = above.length;
  const merges = last > 0 ? [{ s: { r: titleRow, c: 0 }, e: { r: titleRow, c: last } }] : [];
  for (const cell of table.cells) {
    const row = top + cell.row;
    const printed = PRINTED.exec(cell.text);
    const amount = table.columns[cell.col]?.content === 'amount' && cell.row >= table.headRows && cell.row !== table.numbering && printed !== null;
    if (amount) sheet[utils.encode_cell({ r: row, c: cell.col })] = numberCell(cell.text, printed[1]?.length ?? 0);
    else put(row, cell.col, cell.text);
    if (cell.rowSpan * cell.colSpan > 1) merges.push({ s: { r: row, c: cell.col }, e: { r: row + cell.rowSpan - 1, c: cell.col + cell.colSpan - 1 } });
  }
  table.notes.forEach((note, index) => put(top + table.rowCount + index, 0, note));
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: top + table.rowCount + table.notes.length - 1, c: last } });
  sheet['!merges'] = merges;
  return sheet;
}

/** Writes the disclosure as a workbook of the given type: the narrative on the first sheet, then one sheet a table. */
export function toXlsLike(disclosure: Disclosure, type: SpreadsheetType): Uint8Array {
  const book = utils.book_new();
  const cover = disclosure.parts.flatMap((part) => (part.kind === 'cover' ? part.lines : []));
  utils.book_append_sheet(book, utils.aoa_to_sheet([...cover, ...paragraphsOf(disclosure.parts).map((paragraph) => paragraph.text)].map((text) => [text])), '说明');
  tablesOf(disclosure.parts).forEach((table, index) => utils.book_append_sheet(book, tableSheet(table), `表${index + 1} ${table.title}`.replace(/[[\]:*?/\\]/g, '').slice(0, 28)));
  return new Uint8Array(write(book, { type: 'buffer', bookType: type }) as Buffer); // type buffer gives a Buffer
}

/** One table as separated text: merged cells are blanks after their first place, quoted where needed. */
export function toCsv(table: GenTable, separator: ',' | ';' | '\t'): string {
  const rows = Array.from({ length: table.rowCount }, () => table.columns.map(() => ''));
  for (const cell of table.cells) {
    const row = rows[cell.row];
    if (row) row[cell.col] = cell.text;
  }
  const wide = (text: string, at: number): string[] => table.columns.map((_, col) => (col === at ? text : ''));
  const last = table.columns.length - 1;
  const over = table.columns.map((_, col) => (col === 0 ? (table.entityLine ?? '') : col === last ? (table.unitLine ?? '') : ''));
  const lines = [...(table.numberLine === null ? [] : [wide(table.numberLine, 0)]), wide(table.title, 0), ...(over.some((text) => text !== '') ? [over] : []), ...rows, ...table.notes.map((note) => wide(note, 0))];
  const field = (text: string): string => (text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${lines.map((row) => row.map(field).join(separator)).join('\r\n')}\r\n`;
}
