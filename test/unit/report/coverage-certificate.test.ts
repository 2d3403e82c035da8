import { describe, expect, it } from 'vitest';
import { readText } from '../../../electron/backend/importing/text/read-text.ts';
import { runChecks } from '../../../shared/checks/run.ts';
import type { Gap } from '../../../shared/model/snapshot.ts';
import type { DocumentView } from '../../../shared/model/view.ts';
import { buildReport } from '../../../shared/report/build-report.ts';
import { coverageCertificate } from '../../../shared/report/coverage-certificate.ts';
import { coverageLines } from '../../../shared/report/coverage-lines.ts';
import { reviewSchema } from '../../../shared/report/review-schema.ts';
import { buildView } from '../../../shared/view/build-view.ts';

const TEXT = `某某站2025年单位预算公开

目录

一、收入预算表

二、支出预算表

三、“三公”经费支出预算表

第一部分 说明

2025年收入预算10.00万元，比上年增加1.00万元。另有往来款3.21万元待清理。

第二部分 表格

收入预算表

单位：万元

编码\t名称\t合计\t其他一列
201\t一般公共服务支出\t10.00\t4.00

支出预算表

单位：万元

编码\t名称\t合计\t基本支出\t项目支出
\t合计\t0.00\t0.00\t0.00

注：本单位没有支出预算，故本表无数据。

补充材料表

单位：万元

编码\t名称\t合计
201\t甲\t10.00
`;
const viewOf = (gaps: readonly Gap[] = []): DocumentView => {
  const snapshot = readText(new TextEncoder().encode(TEXT), () => undefined);
  return buildView({ ...snapshot, gaps }, new Map(), 'a.txt');
};

describe('coverage certificate', () => {
  it('says where every amount went', () => {
    const view = viewOf();
    const { amounts } = coverageCertificate(view, null);
    expect(amounts.total).toBe(amounts.inCells + amounts.inClaims + amounts.unaccounted.length);
    expect(amounts.inCells).toBe(6);
    for (const line of amounts.unaccounted) expect(line.place.kind === 'text' ? TEXT.slice(line.place.start, line.place.end) : '').toBe(line.text);
  });

  it('tells tables that the contents name from those they do not, with the note of an empty one', () => {
    const certificate = coverageCertificate(viewOf(), null);
    expect(certificate.announced.map((table) => [table.state, table.note])).toEqual([['found', null], ['empty', '注：本单位没有支出预算，故本表无数据。'], ['missing', null]]);
    expect(certificate.unannounced.map((table) => table.title)).toEqual(['补充材料表']);
    expect(certificate.complete).toBe(false);
  });

  it('a page that was not read is missing from the parts, a note on reading is not', () => {
    const pages = [1, 2, 3].map((number) => ({ number, width: 595, height: 842, text: number !== 2 }));
    const view = viewOf([{ code: 'page-without-text', page: 2, detail: 'image' }, { code: 'comments', page: null, detail: '2' }]);
    const certificate = coverageCertificate({ ...view, snapshot: { ...view.snapshot, pages } }, null);
    expect([certificate.parts, certificate.unread.length, certificate.noted.length]).toEqual([{ kind: 'pages', total: 3, read: 2 }, 1, 1]);
  });

  it('counts doubtful figures and names what is doubted', () => {
    const view = viewOf();
    const [first, ...rest] = view.tables;
    if (!first) throw new Error('no table');
    const certificate = coverageCertificate({ ...view, tables: [{ ...first, cells: first.cells.map((cell) => (cell.text === '10.00' ? { ...cell, confidence: 0.4 } : cell)) }, ...rest] }, null);
    expect(certificate.doubtfulCells).toBe(1);
    expect(certificate.doubtedTables[0]).toMatchObject({ cells: 1, columns: [{ index: 3, doubts: ['column-unknown'] }] });
  });

  it.each(['zh-CN', 'en'] as const)('is in the export and in words, %s', (language) => {
    const view = viewOf([{ code: 'pictures-unread', page: null, detail: '1' }]);
    const run = runChecks(view);
    const report = buildReport({ version: '1', rulesVersion: '1', fileName: 'a.txt', sha256: 'a'.repeat(64), language, view, run, findings: [], changes: [], partners: [] });
    expect(reviewSchema.safeParse(report).success).toBe(true);
    expect(report.coverage.notChecked?.length).toBe(new Set(run.findings.filter((finding) => finding.state === 'not_run').map((finding) => finding.ruleId)).size);
    const lines = coverageLines(report, language);
    expect(lines.filter((line) => line.strong).length).toBeGreaterThanOrEqual(2);
    for (const line of lines) expect(`${line.label}${line.text}`).not.toMatch(/\{|undefined|column-unknown/);
    expect(lines.some((line) => line.text.includes('三公'))).toBe(true);
  });
});
