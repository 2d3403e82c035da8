import type ExcelJS from 'exceljs';
import { Decimal } from '../../../../shared/money/decimal.ts';
import { fillText } from '../../../../shared/words/fill-text.ts';
import type { Language } from '../../../../shared/words/language.ts';
import { reportWords } from '../../../../shared/words/report-words.ts';
import type { ExportFinding, ExportTable, ReviewExport } from '../../../../shared/report/review-schema.ts';

type ExportCell = ExportTable['cells'][number];
const THIN = { style: 'thin' as const, color: { argb: 'FF999999' } };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const CHANGED = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FFE9DDFB' } };
const FAILED = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FFFBDAD7' } };

/** `#,##0.00` with the printed number of decimals. */
const numberFormat = (text: string): string => {
  const decimals = /[.．]([0-9０-９]+)/.exec(text)?.[1]?.length ?? 0;
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
};

/** Excel keeps 15 digits: a longer amount, or one whose printed form a number cannot give back, stays text. */
const fitsNumber = (value: string): boolean => new Decimal(value).precision(true) <= 15;

/** Who changed a cell last, for its comment. */
function changeNote(report: ReviewExport, table: ExportTable, cell: ExportCell, language: Language): string {
  const words = reportWords(language);
  const last = report.changes.at(-1);
  return [`${words.readValue}: ${cell.original ?? ''}`, `${words.newValue}: ${cell.text}`, last ? `${words.by}: ${last.by}  ${last.at}` : '', table.title].filter(Boolean).join('\n');
}

/** Column letters: 0 → A, 26 → AA. */
const letters = (col: number): string => (col < 26 ? String.fromCharCode(65 + col) : letters(Math.floor(col / 26) - 1) + String.fromCharCode(65 + (col % 26)));

/** Frozen columns: everything left of the first column that holds amounts. */
const frozenColumns = (table: ExportTable): number => Math.max(0, table.columns.findIndex((column) => column.field !== null && column.field !== 'goal' && column.field !== 'indicator'));

/**
 * One table as a sheet: title, unit line, the printed head with its merges, rows with the printed decimals, notes. Text stays text,
 * so `=`, `+`, `-`, `@` at its start do nothing. Changed cells are filled and commented, failing ones filled.
 */
export function tableSheet(book: ExcelJS.Workbook, name: string, table: ExportTable, report: ReviewExport, language: Language): void {
  const words = reportWords(language);
  const headRows = table.rows.filter((row) => row.role === 'header').length;
  const top = 2; // title and unit line stand above the grid
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozenColumns(table), ySplit: top + headRows }],
    pageSetup: { paperSize: 9, orientation: table.columns.length > 6 ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const columns = Math.max(1, table.columns.length);
  sheet.getCell(1, 1).value = [table.number, table.title].filter(Boolean).join(' ');
  sheet.getCell(1, 1).font = { bold: true, size: 14 };
  if (table.unit) {
    const cell = sheet.getCell(2, columns);
    cell.value = fillText(words.unitLine, { unit: table.unit });
    cell.alignment = { horizontal: 'right' };
  }
  const failing = failingCells(report.findings ?? [], table.id);
  for (const cell of table.cells) {
    const target = sheet.getCell(top + cell.row + 1, cell.col + 1);
    const head = cell.row < headRows;
    if (!head && cell.value !== null && fitsNumber(cell.value)) {
      target.value = Number(cell.value); // a spreadsheet's number: at most 15 digits, checked above
      target.numFmt = numberFormat(cell.text);
    } else if (cell.text !== '') {
      target.value = cell.text;
      target.numFmt = '@';
    }
    target.border = BORDER;
    target.alignment = { vertical: 'middle', horizontal: head ? 'center' : cell.value !== null ? 'right' : 'left', wrapText: true };
    if (head) target.font = { bold: true };
    if (failing.has(`${cell.row}/${cell.col}`)) target.fill = FAILED;
    if (cell.original !== undefined) {
      target.fill = CHANGED;
      target.note = changeNote(report, table, cell, language);
    }
    if (cell.rowSpan > 1 || cell.colSpan > 1) sheet.mergeCells(top + cell.row + 1, cell.col + 1, top + cell.row + cell.rowSpan, cell.col + cell.colSpan);
  }
  provenSums(sheet, table, report, top);
  table.columns.forEach((column, index) => {
    const longest = table.cells.filter((cell) => cell.col === index && cell.colSpan === 1).reduce((max, cell) => Math.max(max, cell.text.length * (cell.value === null ? 2 : 1.1)), 8);
    sheet.getColumn(column.index + 1).width = Math.min(40, longest + 2);
  });
  table.notes.forEach((note, index) => {
    sheet.getCell(top + table.rows.length + 2 + index, 1).value = note;
  });
}

function failingCells(findings: readonly ExportFinding[], table: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const finding of findings) {
    if (finding.state !== 'fail' || finding.status === 'dismissed' || finding.status === 'fixed') continue;
    for (const ref of finding.at) if ('row' in ref && ref.table === table) keys.add(`${ref.row}/${ref.col}`);
  }
  return keys;
}

/** Sums that a check proved become live formulas with the printed figure as cached result. Only our own cell addresses enter the formula. */
function provenSums(sheet: ExcelJS.Worksheet, table: ExportTable, report: ReviewExport, top: number): void {
  for (const sum of report.provenSums ?? []) {
    if (sum.table !== table.id) continue;
    const address = (cell: { row: number; col: number }): string => `${letters(cell.col)}${top + cell.row + 1}`;
    const formula = sum.parts.map((part, index) => `${part.sign < 0 ? '-' : index === 0 ? '' : '+'}${address(part)}`).join('');
    const target = sheet.getCell(top + sum.total.row + 1, sum.total.col + 1);
    if (typeof target.value === 'number') target.value = { formula, result: target.value };
  }
}
