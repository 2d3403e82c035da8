import { describe, expect, it } from 'vitest';
import { readText } from '../../../electron/backend/importing/text/read-text.ts';
import { placeOf } from '../../../shared/model/paragraph.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';

const read = (text: string): Snapshot => readText(new TextEncoder().encode(text), () => undefined);

describe('text files', () => {
  it('tab-separated tables with their captions; every cell and figure can be found again by its offsets', () => {
    const text = '一、收入情况\n\n收入1.50万元。\n\n收入预算表\n\n单位名称：某某中心\n\n单位：万元\n\n编码\t名称\t合计\n201\t甲\t1.50\n\n注：含上年结转。\n';
    const snapshot = read(text);
    const [table] = snapshot.tables;
    expect([table?.title?.text, table?.entityLine?.text, table?.unitLine?.text, table?.notes[0]?.text]).toEqual(['收入预算表', '单位名称：某某中心', '单位：万元', '注：含上年结转。']);
    for (const cell of table?.cells ?? []) expect(cell.place.kind === 'text' && text.slice(cell.place.start, cell.place.end)).toBe(cell.text);
    const paragraph = snapshot.paragraphs[1];
    expect(paragraph && placeOf(paragraph, 2, 6)).toEqual({ kind: 'text', start: text.indexOf('1.50'), end: text.indexOf('1.50') + 4 });
  });

  it('joins later pages: head repeated, column lost at the end', () => {
    const snapshot = read('支出预算表\n\n编码\t名称\t合计\t其中\n201\t甲\t1.00\t1.00\n\n编码\t名称\t合计\n202\t乙\t2.00\n');
    expect(snapshot.tables.map((table) => [table.rowCount, table.colCount, table.fragments.length])).toEqual([[3, 4, 2]]);
  });

  it('Markdown: pipe tables over pages, heads and bold without their marks', () => {
    const snapshot = read('## 第一部分 概况\n\n**某某中心**\n\n| 项目 | 金额 |\n|---|---|\n| 甲 | 1.00 |\n\n| | |\n|---|---|\n| 乙 | 2.00 |\n');
    expect(snapshot.paragraphs.map((paragraph) => paragraph.text)).toEqual(['第一部分 概况', '某某中心']);
    expect(snapshot.tables.map((table) => table.cells.map((cell) => cell.text))).toEqual([['项目', '金额', '甲', '1.00', '乙', '2.00']]);
  });

  it('joins a paragraph that a page break cut and keeps both places', () => {
    const text = '减少的主要原因是：根据有关规定调整，全年各项支出比上年有所\n\n下降，共减少5.00万元。\n\n下一段。\n';
    const snapshot = read(text);
    expect(snapshot.paragraphs).toHaveLength(2);
    const at = snapshot.paragraphs[0]?.text.indexOf('5.00') ?? -1;
    expect(snapshot.paragraphs[0] && placeOf(snapshot.paragraphs[0], at, at + 4)).toEqual({ kind: 'text', start: text.indexOf('5.00'), end: text.indexOf('5.00') + 4 });
  });

  it('tells entity and unit glued into one line apart', () => {
    const [table] = read('收入预算表\n单位：万元单位名称：307005某某中心\n编码\t名称\n201\t甲\n').tables;
    expect([table?.unitLine?.text, table?.entityLine?.text]).toEqual(['单位：万元', '单位名称：307005某某中心']);
  });
});

describe('dumps that break lines at a fixed length', () => {
  const LINE = '为做好全市气象观测服务工作保障各类观测设备正常运行并按时';
  const body = (text: string): string => (text.match(/[^]{1,28}/g) ?? []).join('\n\n');

  it('joins numbered paragraphs whose first line looks like a heading', () => {
    const paragraphs = Array.from({ length: 8 }, (_, index) => body(`（${'一二三四五六七八'[index] ?? ''}）${LINE}完成第${index + 1}项任务共支出${index + 1}0.50万元，其余款项结转下年继续使用并接受监督。`));
    const snapshot = read(`一、主要职责\n\n${paragraphs.join('\n\n')}\n`);
    expect(snapshot.paragraphs).toHaveLength(9);
    expect(snapshot.paragraphs[1]?.text).toBe(`（一）${LINE}完成第1项任务共支出10.50万元，其余款项结转下年继续使用并接受监督。`);
    const at = snapshot.paragraphs[8]?.text.indexOf('80.50') ?? -1;
    const place = snapshot.paragraphs[8] && placeOf(snapshot.paragraphs[8], at, at + 5);
    expect(place?.kind === 'text' ? place.end - place.start : 0).toBeGreaterThanOrEqual(5);
  });

  it('joins a part’s heading that was wrapped, where empty lines divide paragraphs', () => {
    const paragraphs = Array.from({ length: 8 }, () => body(`${LINE}完成各项任务，其余款项结转下年继续使用并接受监督。`));
    const snapshot = read(`第一部分 青岩市气象服务站\n概况\n\n一、主要职责\n\n${paragraphs.join('\n\n')}\n`);
    expect(snapshot.paragraphs.slice(0, 2).map((paragraph) => [paragraph.text, paragraph.headingLevel])).toEqual([['第一部分 青岩市气象服务站概况', 1], ['一、主要职责', 2]]);
  });
});
