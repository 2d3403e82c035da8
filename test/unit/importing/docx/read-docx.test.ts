import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../electron/backend/importing/docx/read-docx.ts';
import { ReadError } from '../../../../electron/backend/importing/read-error.ts';
import { placeOf } from '../../../../shared/model/paragraph.ts';
import type { TableGrid } from '../../../../shared/model/table-grid.ts';
import { cell, para, row, run, table, wordFile } from './word-file.ts';

const read = (body: string, parts: Readonly<Record<string, string>> = {}) => readDocx(wordFile(body, parts), () => undefined);
const texts = (body: string, parts: Readonly<Record<string, string>> = {}): string[] => read(body, parts).paragraphs.map((paragraph) => paragraph.text);
const gridText = (grid: TableGrid | undefined): string[] => (grid?.cells ?? []).map((one) => `${one.row},${one.col} ${one.rowSpan}x${one.colSpan} ${one.text}`);
const number = (id: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const level = (at: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

describe('printed numbering', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1.%4', '<w:isLgl/>')}</w:abstractNum>`
    + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    + `<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, 'decimalEnclosedCircle', '%1')}</w:lvlOverride></w:num>`;

  test('counts levels, begins deeper ones anew, keeps a label apart from a figure', () => {
    const body = [para('甲', number(1)), para('乙', number(1, 1)), para('丙', number(1, 1)), para('2025年', number(1, 2)), para('丁', number(1)), para('戊', number(1, 1)), para('己', number(1, 3))].join('');
    expect(texts(body, { numbering })).toEqual(['一、甲', '（一）乙', '（二）丙', '1. 2025年', '二、丁', '（一）戊', '2.1 己']);
  });

  test('a list that starts again, one with its own level, and one without a number', () => {
    const body = [para('甲', number(1)), para('乙', number(2)), para('丙', number(3)), para('丁', number(0))].join('');
    expect(texts(body, { numbering })).toEqual(['一、甲', '一、乙', '① 丙', '丁']);
  });

  test('a style numbers and outlines its paragraphs; a long sentence in it is no heading', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/><w:pPr>${number(1)}<w:outlineLvl w:val="0"/></w:pPr></w:style>`;
    const snapshot = read(`${para('收支情况', '<w:pStyle w:val="h"/>')}${para('正文')}${para('这是一个用了标题样式的句子。后面还有一句。', '<w:pStyle w:val="h"/>')}`, { numbering, styles });
    expect(snapshot.paragraphs.map((one) => [one.text, one.headingLevel, one.section])).toEqual([
      ['一、收支情况', 2, []], ['正文', 0, ['一、收支情况']], ['二、这是一个用了标题样式的句子。后面还有一句。', 0, ['一、收支情况']],
    ]);
  });

  test('serial numbers by the program in a table, paragraphs without text count', () => {
    const grid = read(table([1000, 1000], [row([cell('序号'), cell('金额')]), row([cell(para('', number(1))), cell('1.00')]), row([cell(para('', number(1))), cell('2.00')])]), { numbering }).tables[0];
    expect(gridText(grid).slice(2)).toEqual(['1,0 1x1 一、', '1,1 1x1 1.00', '2,0 1x1 二、', '2,1 1x1 2.00']);
  });
});

describe('tables', () => {
  test('merged cells by gridSpan, vMerge and hMerge', () => {
    const merged = '<w:vMerge w:val="restart"/>';
    const grid = read(table([900, 900, 900], [
      row([cell('科目', merged), cell('支出', '<w:gridSpan w:val="2"/>')]), row([cell('', '<w:vMerge/>'), cell('基本'), cell('项目')]), row([cell('教育'), cell('1.00', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>')]),
    ])).tables[0];
    expect(gridText(grid)).toEqual(['0,0 2x1 科目', '0,1 1x2 支出', '1,1 1x1 基本', '1,2 1x1 项目', '2,0 1x1 教育', '2,1 1x2 1.00']);
    expect(grid?.headRows).toBe(2);
  });

  test('lines drawn twice by hand are one, columns left free before a row are blank', () => {
    const width = (twips: number): string => `<w:tcW w:w="${twips}" w:type="dxa"/>`;
    const grid = read(table([1000, 40, 960, 1000], [
      row([cell('甲', width(1000)), cell('乙', `${width(1000)}<w:gridSpan w:val="2"/>`), cell('丙', width(1000))]),
      row([cell('1.00', `${width(1040)}<w:gridSpan w:val="2"/>`), cell('2.00', width(960)), cell('3.00', width(1000))]),
      row([cell('4.00', `${width(960)}`), cell('5.00', width(1000))], '<w:gridBefore w:val="2"/>'),
    ])).tables[0];
    expect(grid?.colCount).toBe(3);
    expect(gridText(grid).slice(3)).toEqual(['1,0 1x1 1.00', '1,1 1x1 2.00', '1,2 1x1 3.00', '2,0 1x1 ', '2,1 1x1 4.00', '2,2 1x1 5.00']);
  });

  test('rows that contradict the grid go by their widths', () => {
    const width = (twips: number): string => `<w:tcW w:w="${twips}" w:type="dxa"/>`;
    const grid = read(table([1000, 1000], [
      row([cell('项目', width(2000)), cell('金额', width(1000))]), row([cell('甲', width(1000)), cell('乙', width(1000)), cell('1.00', width(1000))]),
    ])).tables[0];
    expect(gridText(grid)).toEqual(['0,0 1x2 项目', '0,1 1x1 金额'.replace('0,1', '0,2'), '1,0 1x1 甲', '1,1 1x1 乙', '1,2 1x1 1.00']);
  });

  test('a table inside a cell is a table of its own after the outer one, each cell with its place', () => {
    const inner = table([500, 500], [row([cell('子项'), cell('数')]), row([cell('甲'), cell('7.00')])]);
    const snapshot = read(para('前言') + table([2000, 2000], [row([cell('项目'), cell('说明')]), row([cell('乙'), `<w:tc><w:tcPr/>${para('见内表')}${inner}${para('')}</w:tc>`])]) + para('表2 后表'));
    expect(snapshot.tables.map((grid) => gridText(grid).at(-1))).toEqual(['1,1 1x1 见内表', '1,1 1x1 7.00']);
    const places = snapshot.tables.flatMap((grid) => grid.cells.map((one) => one.place));
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(8);
    expect(places.every((place) => place.kind === 'block' && place.block === 1)).toBe(true);
  });

  test('figures on two lines of a cell stay two', () => {
    const grid = read(table([900, 900], [row([cell('项目'), cell('金额')]), row([cell(para('政府性') + para('基金')), cell(para(`${run('1.00')}<w:r><w:br/></w:r>${run('2.00')}`))])])).tables[0];
    expect(gridText(grid).slice(2)).toEqual(['1,0 1x1 政府性基金', '1,1 1x1 1.00 2.00']);
  });
});

describe('what is not printed', () => {
  test('tracked changes read as accepted, deleted rows and paragraph ends too', () => {
    const deletion = '<w:del w:id="1" w:author="a"><w:r><w:delText>99</w:delText></w:r></w:del>';
    const snapshot = read([
      para(`${run('支出')}${deletion}<w:ins w:id="2" w:author="a">${run('12')}</w:ins>${run('万元，')}`, '<w:rPr><w:del w:id="3"/></w:rPr>'), para('增加3万元。'),
      table([900, 900], [row([cell('甲'), cell('1.00')]), row([cell('乙'), cell('2.00')], '<w:del w:id="4" w:author="a"/>'), row([cell('丙'), cell('3.00')], '<w:ins w:id="5"/>')]),
    ].join(''));
    expect(snapshot.paragraphs.map((one) => one.text)).toEqual(['支出12万元，增加3万元。']);
    expect(gridText(snapshot.tables[0])).toEqual(['0,0 1x1 甲', '0,1 1x1 1.00', '1,0 1x1 丙', '1,1 1x1 3.00']);
    expect(snapshot.gaps).toEqual([{ code: 'tracked-changes', page: null, detail: '+ 12  − 99 | 乙 2.00', places: [0, 2].map((block) => ({ kind: 'block', block, start: 0, end: 0 })) }]);
  });

  test('hidden text, comments, pictures, objects, field codes', () => {
    const styles = '<w:style w:type="character" w:styleId="x"><w:rPr><w:vanish/></w:rPr></w:style>';
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2025年')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const snapshot = read(para(`${run('甲')}${run('藏', '<w:vanish/>')}${run('藏二', '<w:rStyle w:val="x"/>')}${run('现', '<w:rStyle w:val="x"/><w:vanish w:val="0"/>')}${field}<w:r><w:commentReference w:id="4"/></w:r><w:r><w:pict><v:imagedata/></w:pict></w:r><w:r><w:object><v:imagedata/></w:object></w:r>`), {
      styles, comments: `<w:comment w:id="4" w:author="张">${para('请核对')}</w:comment>`,
    });
    expect(snapshot.paragraphs.map((one) => one.text)).toEqual(['甲现2025年']);
    expect(snapshot.gaps.map((gap) => [gap.code, gap.detail])).toEqual([['comments', '张: 请核对'], ['hidden-text', '藏藏二'], ['pictures-unread', '1'], ['objects-unread', '1']]);
  });

  test('text boxes once, heads, feet and footnotes beside the text', () => {
    const content = `<w:txbxContent>${para('框内文字')}</w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${content}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const snapshot = read(para(`${run('正文')}${box}`), { header1: para('某某局2025年'), footer1: para('- 3 -'), footnotes: `<w:footnote w:id="1">${para('数据四舍五入')}</w:footnote>` });
    expect(snapshot.paragraphs.map((one) => one.text)).toEqual(['正文', '框内文字']);
    expect(snapshot.furniture.map((one) => one.text)).toEqual(['某某局2025年', '数据四舍五入']);
  });
});

test('a figure of a line with tabs and breaks is found at its place', () => {
  const snapshot = read(para('封面') + para(`<w:r><w:tab/></w:r>${run('单位名称：甲局')}<w:r><w:tab/></w:r>${run('合计')}<w:r><w:br/></w:r>${run('第二行12.00万元')}`));
  const [, first, second] = snapshot.paragraphs;
  expect([first?.text, second?.text]).toEqual(['单位名称：甲局    合计', '第二行12.00万元']);
  expect(first && placeOf(first, 11, 13)).toEqual({ kind: 'block', block: 1, start: 15, end: 17 });
  expect(second && placeOf(second, 3, 8)).toEqual({ kind: 'block', block: 1, start: 21, end: 26 });
});

describe('bad files', () => {
  const failure = (bytes: Uint8Array): string => {
    try {
      readDocx(bytes, () => undefined);
      return 'read';
    } catch (error) {
      return error instanceof ReadError ? error.code : String(error);
    }
  };

  test('cut off, without a main part, with broken XML, without text', () => {
    const good = wordFile(para('甲'));
    expect(failure(good.subarray(0, good.length - 40))).toBe('damaged-file');
    expect(failure(zipSync({ 'word/other.xml': strToU8('<a/>') }))).toBe('damaged-file');
    expect(failure(wordFile('<w:p><w:r>'))).toBe('damaged-file');
    expect(failure(wordFile(para('')))).toBe('no-text');
  });

  test('an archive that expands beyond proportion is refused before it is expanded', () => {
    expect(failure(zipSync({ 'word/document.xml': new Uint8Array(20 * 1024 * 1024) }, { level: 9 }))).toBe('file-too-large');
    expect(failure(zipSync(Object.fromEntries(Array.from({ length: 4_001 }, (_, index) => [`word/${index}.bin`, new Uint8Array()]))))).toBe('file-too-large');
  });
});
