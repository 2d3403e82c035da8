import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { errataDocx } from '../../../electron/backend/exporting/writers/errata-docx.ts';
import { errataHtml } from '../../../electron/backend/exporting/writers/errata-html.ts';
import { workbook } from '../../../electron/backend/exporting/writers/xlsx.ts';
import { readText } from '../../../electron/backend/importing/text/read-text.ts';
import { runChecks } from '../../../shared/checks/run.ts';
import { buildReport } from '../../../shared/report/build-report.ts';
import { coverageLines } from '../../../shared/report/coverage-lines.ts';
import type { ReviewExport } from '../../../shared/report/review-schema.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { reportWords } from '../../../shared/words/report-words.ts';

const TEXT = '某某站2025年单位预算公开\n\n目录\n\n一、收入预算表\n\n二、“三公”经费支出预算表\n\n第一部分 说明\n\n2025年收入预算10.00万元。另有<往来>款3.21万元。\n\n收入预算表\n\n单位：万元\n\n编码\t名称\t合计\n201\t一般公共服务支出\t10.00\n';

function aReport(): ReviewExport {
  const view = buildView(readText(new TextEncoder().encode(TEXT), () => undefined), new Map(), 'a.txt');
  return buildReport({ version: '1', rulesVersion: '1', fileName: 'a.txt', sha256: 'a'.repeat(64), language: 'zh-CN', view, run: runChecks(view), findings: [], changes: [], partners: [] });
}

describe('the certificate in exported files', () => {
  const report = aReport();
  const words = reportWords('zh-CN');
  const missing = coverageLines(report, 'zh-CN', true).find((line) => line.text.includes('三公'));

  it('has every line on a sheet of the workbook', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await workbook(report, 'zh-CN')).buffer as ArrayBuffer); // a plain array of bytes, never shared memory
    const sheet = book.getWorksheet(words.coverage);
    const rows: string[] = [];
    sheet?.eachRow((row) => rows.push([row.getCell(1).text, row.getCell(2).text].join('|')));
    expect(rows[1]).toBe(`${words.coveragePart}|`);
    for (const line of coverageLines(report, 'zh-CN')) expect(rows).toContain(`${line.label}|${line.text}`);
  });

  it('says in the errata what was not read, escaped', () => {
    const html = errataHtml(report, 'zh-CN');
    const document = strFromU8(unzipSync(errataDocx(report, 'zh-CN'))['word/document.xml'] ?? new Uint8Array());
    for (const file of [html, document]) {
      expect(file).toContain(words.coveragePart);
      expect(file).toContain(missing?.label);
      expect(file).not.toContain('<往来>');
    }
  });
});
