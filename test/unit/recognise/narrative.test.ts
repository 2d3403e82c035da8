import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../shared/model/paragraph.ts';
import { joinBroken } from '../../../shared/recognise/broken-paragraphs.ts';
import { headingLevel } from '../../../shared/recognise/headings.ts';
import { recognisePages } from '../../../shared/recognise/recognise-pages.ts';
import { aLine, aPage } from '../../builders/a-page.ts';

const full = (text: string, baseline: number): ReturnType<typeof aLine> => aLine(text.padEnd(30, '文'), 60, baseline);

describe('narrative', () => {
  it('joins full lines, breaks at short ones and at indents', () => {
    const { paragraphs } = recognisePages([aPage(1, [{ glyphs: [...aLine('甲'.repeat(28), 80, 100), ...full('乙', 120), ...aLine('丙完。', 60, 140), ...aLine('丁段另起。', 80, 160)] }])]);
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([`${'甲'.repeat(28)}${'乙'.padEnd(30, '文')}丙完。`, '丁段另起。']);
  });

  it('joins a paragraph over two pages past page numbers and running heads', () => {
    const pages = [1, 2, 3].map((page) => aPage(page, [{ glyphs: [...aLine('某某中心二〇二五年预算公开', 200, 40, 8), ...(page === 1 ? full('前半，', 760) : page === 2 ? aLine('后半1.5万元。', 60, 90) : aLine('另一页的正文。', 80, 90)), ...aLine(`— ${page} —`, 280, 810, 8)] }]));
    const { paragraphs, furniture } = recognisePages(pages);
    expect(paragraphs[0]?.text).toBe(`${'前半，'.padEnd(30, '文')}后半1.5万元。`);
    expect(furniture).toHaveLength(6);
    const at = paragraphs[0]?.text.indexOf('1.5') ?? -1;
    expect(paragraphs[0] && placeOf(paragraphs[0], at, at + 3)).toMatchObject({ page: 2, box: [80, 81.2, 95, 91.2] });
  });

  it('numbers headings and gives each paragraph the headings above it', () => {
    const lines = ['第二部分 说明', '一、收入情况', '（一）一般情况', '收入1.00万元。', '二、支出情况', '支出2.00万元。'];
    const { paragraphs } = recognisePages([aPage(1, [{ glyphs: lines.flatMap((text, index) => aLine(text, 80, 100 + index * 30)) }, { glyphs: full('末段', 400) }])]);
    expect(paragraphs.map((paragraph) => paragraph.headingLevel)).toEqual([1, 2, 3, 0, 2, 0, 0]);
    expect(paragraphs[3]?.section).toEqual(['第二部分说明', '一、收入情况', '（一）一般情况']);
    expect(paragraphs[5]?.section).toEqual(['第二部分说明', '二、支出情况']);
  });

  it('joins numbered items of a dump that are cut inside a figure, its unit or a code', () => {
    const lines = ['（2）机关事业单位基本养老保险缴费支出（2080505）58.1', '9万元，较上年减少12.45万元。', '（3）机关事业单位职业年金缴费支出（2080506）29.09万', '元，较上年减少6.37万元。', '（4）按照部门预算支出经济分类，其中工资福利支出（30', '1）531.68万元。', '（5）完成上年结转任务的有关工作安排', '（6）下一项工作。'];
    let offset = 0;
    const drafts = lines.map((text) => {
      const draft = { text, afterTable: false, runs: [{ start: 0, end: text.length, at: { kind: 'text' as const, offset } }] };
      offset += text.length + 2;
      return draft;
    });
    expect(joinBroken(drafts).map((draft) => draft.text)).toEqual([`${lines[0]}${lines[1]}`, `${lines[2]}${lines[3]}`, `${lines[4]}${lines[5]}`, lines[6], lines[7]]);
  });

  it('takes a numbered name with a full stop for a heading, and no sentence and no duty', () => {
    const lines = ['（二）政府采购情况。', '三、关于2025年收支预算的说明。', '1.基本支出。', '（一）负责本级预算执行情况。', '（二）本单位没有政府性基金预算支出。', '2.用于发放补助的支出。', '一、收入100万元。', '（三）2025年采购预算，比上年增加。', '政府采购情况。'];
    expect(lines.map(headingLevel)).toEqual([3, 2, 4, 0, 0, 0, 0, 0, 0]);
    const { paragraphs } = recognisePages([aPage(1, [{ glyphs: ['一、其他重要事项。', '（一）政府采购情况。', '采购预算1.00万元。'].flatMap((text, index) => aLine(text, 80, 100 + index * 30)) }, { glyphs: full('末段', 400) }])]);
    expect(paragraphs.slice(0, 3).map((paragraph) => [paragraph.headingLevel, paragraph.section.length])).toEqual([[2, 0], [3, 1], [0, 2]]);
  });

  it('marks the contents, with or without page numbers, and ends it at the first real heading', () => {
    const lines = ['目录', '第一部分概况', '一、主要职责', '第二部分说明', '第一部分概况', '一、主要职责', '负责有关工作。'];
    const { paragraphs } = recognisePages([aPage(1, [{ glyphs: lines.flatMap((text, index) => aLine(text, 80, 100 + index * 30)) }])]);
    expect(paragraphs.map((paragraph) => paragraph.contents)).toEqual([true, true, true, true, false, false, false]);
    expect(paragraphs[4]?.headingLevel).toBe(1);
  });
});
