import ExcelJS from 'exceljs';
import { arithmetic } from '../../../../shared/report/arithmetic.ts';
import { coverageLines } from '../../../../shared/report/coverage-lines.ts';
import { readablePlace } from '../../../../shared/report/finding-place.ts';
import { reportErrata } from '../../../../shared/report/report-errata.ts';
import type { ReviewExport } from '../../../../shared/report/review-schema.ts';
import type { Language } from '../../../../shared/words/language.ts';
import { reportWords } from '../../../../shared/words/report-words.ts';
import { sheetName } from './sheet-name.ts';
import { tableSheet } from './xlsx-table.ts';

type Row = readonly (string | number)[];

/** A plain list with a strong frozen head; texts are written as texts, so nothing of the document can become a formula. */
function listSheet(book: ExcelJS.Workbook, name: string, head: readonly string[], widths: readonly number[], rows: readonly Row[]): void {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = head.map((header, index) => ({ header, width: widths[index] ?? 16 }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) sheet.addRow([...row]).alignment = { vertical: 'top', wrapText: true };
}

/** The Excel export of contract section 3: one sheet a table, then errata, findings, history and coverage. */
export async function workbook(report: ReviewExport, language: Language): Promise<Uint8Array> {
  const words = reportWords(language);
  const book = new ExcelJS.Workbook();
  book.creator = 'Gouji';
  const taken = new Set<string>();
  for (const table of report.tables) tableSheet(book, sheetName([table.number, table.title].filter(Boolean).join(' ') || table.id, taken), table, report, language);

  const findings = report.findings ?? [];
  const place = (finding: (typeof findings)[number]): Row => {
    const at = readablePlace(report, finding.at[0], language);
    return [at.page, at.table, at.row, at.column];
  };
  const placeHead = [words.place, words.table, words.row, words.column];
  listSheet(book, sheetName(words.errata, taken), [words.no, ...placeHead, words.printed, words.shouldBe, words.difference, words.message, words.note], [6, 10, 28, 28, 28, 14, 14, 12, 60, 30],
    reportErrata(report).map(({ finding, printed, shouldBe }, index) => [index + 1, ...place(finding), printed, shouldBe, finding.difference ?? '', finding.message, finding.decision?.note ?? '']));
  listSheet(book, sheetName(words.findings, taken), [words.severity, words.rule, ...placeHead, words.message, words.arithmetic, words.difference, words.status, words.by, words.at, words.note], [8, 8, 10, 28, 28, 28, 60, 50, 12, 10, 12, 22, 30],
    findings.map((finding) => [
      words.severities[finding.severity], finding.catalogue ?? finding.rule, ...place(finding), finding.message, arithmetic(finding), finding.difference ?? '',
      words.statuses[finding.status], finding.decision?.by ?? '', finding.decision?.at ?? '', finding.decision?.note ?? '',
    ]));
  const shown = (value: unknown): string => (typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value));
  listSheet(book, sheetName(words.history, taken), [words.no, words.at, words.by, words.action, words.before, words.after], [6, 22, 14, 20, 40, 40],
    report.changes.map((change) => [change.seq, change.at, change.by, change.label, shown(change.before), shown(change.after)]));
  listSheet(book, sheetName(words.coverage, taken), [words.coverage, ''], [36, 90], [
    [report.coverage.complete === false ? words.coveragePart : words.coverageWhole, ''],
    ...coverageLines(report, language).map((line): Row => [line.label, line.text]),
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
