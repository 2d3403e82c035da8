import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../../../electron/backend/importing/detect-format.ts';
import { readHtml } from '../../../../electron/backend/importing/html/read-html.ts';
import type { Snapshot } from '../../../../shared/model/snapshot.ts';

const read = (html: string): Snapshot => readHtml(new TextEncoder().encode(html), () => undefined);
const cells = (snapshot: Snapshot, table = 0): string[] => (snapshot.tables[table]?.cells ?? []).map((cell) => `${cell.row},${cell.col} ${cell.rowSpan}x${cell.colSpan} ${cell.text}`);
const texts = (snapshot: Snapshot): string[] => snapshot.paragraphs.map((paragraph) => paragraph.text);

describe('tables', () => {
  test('spans by the table model: rowspan 0 to the end of its group, spans cut at their group, columns nothing begins in dropped', () => {
    const snapshot = read('<table><thead><tr><th rowspan=9>科目</th><th colspan=4>支出</th></tr><tr><th colspan=2>基本</th><th colspan=2>项目</th></tr></thead><tbody><tr><td rowspan=0>教育</td><td colspan=2>1.00</td><td colspan=2>2.00</td></tr><tr><td colspan=2>3.00</td><td colspan=2>4.00</td></tr></tbody></table>');
    expect(cells(snapshot)).toEqual(['0,0 2x1 科目', '0,1 1x2 支出', '1,1 1x1 基本', '1,2 1x1 项目', '2,0 2x1 教育', '2,1 1x1 1.00', '2,2 1x1 2.00', '3,1 1x1 3.00', '3,2 1x1 4.00']);
  });

  test('short rows are filled, overlapping spans give way, feet come last', () => {
    const snapshot = read('<table border=1><tfoot><tr><td>合计<td>9.00<td>9.00</tfoot><tr><td>甲<td rowspan=2>1.00<td>2.00<tr><td colspan=2>乙<tr><td>丙</table>');
    expect(cells(snapshot)).toEqual(['0,0 1x1 甲', '0,1 2x1 1.00', '0,2 1x1 2.00', '1,0 1x1 乙', '1,2 1x1 ', '2,0 1x1 丙', '2,1 1x1 ', '2,2 1x1 ', '3,0 1x1 合计', '3,1 1x1 9.00', '3,2 1x1 9.00']);
  });

  test('tables that arrange the page are read through, a table in a data cell follows its table', () => {
    const data = '<table><tr><td>项目<td>金额<tr><td>甲<td>1.00<tr><td>乙<td>2.00</table>';
    const layout = read(`<table><tr><td>首页<td>公开<tr><td colspan=2><table><tr><td>一、情况<br>正文甲<p>正文乙</p>${data}</table></table>`);
    expect(texts(layout)).toEqual(['首页', '公开', '一、情况', '正文甲', '正文乙']);
    expect(layout.tables).toHaveLength(1);
    const nested = read('<table><tr><td>甲<td>1.00<td>2.00<tr><td>乙<td>3.00<td>4.00<table><tr><td>子<td>5.00<tr><td>丑<td>6.00</table></table>');
    expect(nested.tables.map((table) => table.cells.map((cell) => cell.text))).toEqual([['甲', '1.00', '2.00', '乙', '3.00', '4.00'], ['子', '5.00', '丑', '6.00']]);
  });

  test('a span beyond all measure is no table but a gap', () => {
    const row = '<tr><td rowspan=65000 colspan=1000>1.00<td>2.00';
    const snapshot = read(`<p>正文</p><table>${row.repeat(3)}${'<tr><td>x<td>y'.repeat(3000)}</table>`);
    expect(snapshot.gaps.map((gap) => gap.code)).toEqual(['too-large']);
  });
});

describe('text', () => {
  test('blanks collapse, none between Chinese characters, headings and menus', () => {
    const snapshot = read('<title>题</title><nav>导航</nav><h1>某局\n  2025年 预算</h1><p>本年收入\n   12.00万元，<b>增加</b>\nABC  def。</p><pre>甲\n乙</pre><footer>主办单位</footer><script>1</script>');
    expect(texts(snapshot)).toEqual(['某局 2025年 预算', '本年收入 12.00万元，增加 ABC def。', '甲', '乙']);
    expect(snapshot.paragraphs[0]?.headingLevel).toBe(1);
    expect(snapshot.furniture.map((line) => line.text)).toEqual(['导航', '主办单位']);
  });

  test('what the page hides or holds elsewhere is named where it matters', () => {
    const snapshot = read('<p>甲</p><div style="display:none">菜单</div><p hidden>支出 12.34 万元</p><table><tr><td>项<td>数<tr style="display: none"><td>乙<td>9.99<tr><td>丙<td>1.00<tr><td>丁<td>1.00</table><iframe src="http://127.0.0.1:9/"></iframe><iframe width=0></iframe><img width=800 src="scan.png">');
    expect(snapshot.gaps.map((gap) => [gap.code, gap.detail])).toEqual([['hidden-text', '支出 12.34 万元 | 乙9.99'], ['pictures-unread', '1'], ['objects-unread', '1']]);
    expect(cells(snapshot)).toHaveLength(6);
  });

  test('declared GB2312, a wrong declaration, a mark', () => {
    const gb = new Uint8Array([...new TextEncoder().encode('<html><meta charset="gb2312"><p>'), 0xca, 0xd5, 0xc8, 0xeb, ...new TextEncoder().encode('</p>')]);
    expect(texts(readHtml(gb, () => undefined))).toEqual(['收入']);
    expect(texts(read('<meta charset="gb2312"><p>收入𠮷</p><p>支出</p><p>乙</p>'))).toContain('支出');
    const marked = new Uint8Array(new Uint16Array([0xfeff, ...Array.from('<html><p>收入', (char) => char.charCodeAt(0))]).buffer);
    expect(texts(readHtml(marked, () => undefined))).toEqual(['收入']);
  });

  test('nesting without end is read as far as it goes', () => {
    const snapshot = read(`<p>甲</p>${'<div>'.repeat(5000)}乙`);
    expect(texts(snapshot)).toEqual(['甲']);
    expect(snapshot.gaps.map((gap) => gap.code)).toEqual(['too-large']);
  });
});

test.each([
  ['<!DOCTYPE html><p>', 'html'], ['\ufeff\n<html>', 'html'], ['<!-- x -->\n<table border=1>', 'html'], ['<?xml version="1.0"?><!DOCTYPE html>', 'html'], ['<b>合计</b>\t1.00', null], ['{\\rtf1\\ansi', 'rtf'],
  ['MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x', 'mhtml'],
] as const)('%j is %s', (text, format) => {
  expect(detectFormat(new TextEncoder().encode(text))).toBe(format);
});
