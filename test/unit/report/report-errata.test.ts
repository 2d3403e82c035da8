import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { errataDocx } from '../../../electron/backend/exporting/writers/errata-docx.ts';
import { errataHtml } from '../../../electron/backend/exporting/writers/errata-html.ts';
import { workbook } from '../../../electron/backend/exporting/writers/xlsx.ts';
import { buildReport } from '../../../shared/report/build-report.ts';
import { reportErrata } from '../../../shared/report/report-errata.ts';
import type { ExportFinding, ReviewExport } from '../../../shared/report/review-schema.ts';
import { runChecks } from '../../../shared/checks/run.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { reportWords } from '../../../shared/words/report-words.ts';
import { readText } from '../../../electron/backend/importing/text/read-text.ts';

const finding = (message: string, more: Partial<ExportFinding>): ExportFinding => ({
  id: message, rule: 'sum', catalogue: null, severity: 'error', state: 'fail', message, expected: '8.00', actual: '7.00', difference: '1.00', tolerance: '0', at: [], operands: [],
  diagnosis: null, group: null, status: 'confirmed', cause: 'document', decision: { by: '甲', at: '2026-01-01T00:00:00Z', reason: null, note: '' }, ...more,
});

/** One finding of each kind that a list of errata must tell apart. */
const FINDINGS = [
  finding('文件有误', {}),
  finding('另有建议', { diagnosis: { kind: 'transposed', message: '', proposal: { ref: { table: 't1' }, value: '9.00' } } }),
  finding('读错而被确认', { diagnosis: { kind: 'misread', message: '' } }),
  finding('读错', { cause: 'misread' }),
  finding('未定', { status: 'open', cause: null, decision: null }),
  finding('不算错', { status: 'dismissed', cause: null }),
];

function aReport(): ReviewExport {
  const view = buildView(readText(new TextEncoder().encode('某某站2025年单位预算公开\n\n2025年收入预算10.00万元。\n'), () => undefined), new Map(), 'a.txt');
  const report = buildReport({ version: '1', rulesVersion: '1', fileName: 'a.txt', sha256: 'a'.repeat(64), language: 'zh-CN', view, run: runChecks(view), findings: [], changes: [], partners: [] });
  return { ...report, findings: FINDINGS };
}

describe('the errata of a report', () => {
  const report = aReport();
  const wanted = ['文件有误', '另有建议'];

  it('are what a person confirmed as the document’s own error and we had not misread', () => {
    expect(reportErrata(report).map(({ finding: { message }, printed, shouldBe }) => [message, printed, shouldBe])).toEqual([['文件有误', '7.00', '8.00'], ['另有建议', '7.00', '9.00']]);
  });

  it('are the same in Excel, Word and HTML', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await workbook(report, 'zh-CN')).buffer as ArrayBuffer); // a plain array of bytes, never shared memory
    const texts: string[] = [];
    book.getWorksheet(reportWords('zh-CN').errata)?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
    const lists = [texts.join('\n'), errataHtml(report, 'zh-CN'), strFromU8(unzipSync(errataDocx(report, 'zh-CN'))['word/document.xml'] ?? new Uint8Array())];
    for (const list of lists) expect(FINDINGS.map(({ message }) => message).filter((message) => new RegExp(`(?<!\\p{Script=Han})${message}(?!\\p{Script=Han})`, 'u').test(list))).toEqual(wanted);
  });
});
