import { describe, expect, it } from 'vitest';
import { recognisePages } from '../../../shared/recognise/recognise-pages.ts';
import { aGridOnPage, aLine, aPage, plainCells, type DrawnCell } from '../../builders/a-page.ts';

const XS = [60, 160, 260, 360, 460];
const rowsAt = (top: number, count: number): number[] => Array.from({ length: count + 1 }, (_, index) => top + index * 24);
const HEAD = ['编码', '名称', '合计', '其中'];

describe('ruled tables', () => {
  it('reads merged cells as spans counted in grid lines', () => {
    const cells: DrawnCell[] = [
      { row: 0, col: 0, rowSpan: 2, text: '项目' }, { row: 0, col: 1, colSpan: 3, text: '预算数' },
      { row: 1, col: 1, text: '小计' }, { row: 1, col: 2, text: '基本' }, { row: 1, col: 3, text: '项目支出' },
      { row: 2, col: 0, text: '合计' }, { row: 2, col: 1, text: '3.00' }, { row: 2, col: 2, text: '1.00' }, { row: 2, col: 3, text: '2.00' },
    ];
    const [table] = recognisePages([aPage(1, [aGridOnPage(XS, rowsAt(100, 3), cells)])]).tables;
    expect(table?.cells.map(({ row, col, rowSpan, colSpan, text }) => ({ row, col, rowSpan, colSpan, text }))).toEqual(
      cells.map(({ row, col, rowSpan = 1, colSpan = 1, text }) => ({ row, col, rowSpan, colSpan, text })));
    expect(table?.headRows).toBe(2);
  });

  it('drops the blank row that a double rule makes', () => {
    const grid = aGridOnPage(XS, rowsAt(100, 2), plainCells([HEAD, ['201', '甲', '1.00', '2.00']]));
    const double = { x0: 60, y0: 128, x1: 460, y1: 128 };
    const [table] = recognisePages([aPage(1, [grid, { rulings: [double] }])]).tables;
    expect(table?.rowCount).toBe(2);
  });

  it('takes a page frame for no table and keeps the table inside it', () => {
    const frame = { rulings: [[20, 20, 570, 20], [20, 820, 570, 820], [20, 20, 20, 820], [570, 20, 570, 820]].map(([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => ({ x0, y0, x1, y1 })) };
    const found = recognisePages([aPage(1, [frame, aGridOnPage(XS, rowsAt(300, 2), plainCells([HEAD, ['201', '甲', '1.00', '2.00']])), { glyphs: aLine('这是框内的一段正文。', 60, 80) }])]);
    expect(found.tables.map((table) => [table.rowCount, table.colCount])).toEqual([[2, 4]]);
    expect(found.paragraphs.map((paragraph) => paragraph.text)).toEqual(['这是框内的一段正文。']);
  });

  it('closes open sides and a missing last rule', () => {
    const ys = rowsAt(100, 3);
    const rulings = [...ys.slice(0, 3).map((y) => ({ x0: 60, y0: y, x1: 460, y1: y })), ...[160, 260, 360].map((x) => ({ x0: x, y0: 100, x1: x, y1: 172 }))];
    const { glyphs } = aGridOnPage(XS, ys, plainCells([HEAD, ['201', '甲', '1.00', '2.00'], ['202', '乙', '3.00', '4.00']]));
    const [table] = recognisePages([aPage(1, [{ rulings, glyphs }])]).tables;
    expect([table?.rowCount, table?.colCount]).toEqual([3, 4]);
    expect(table?.cells.at(-1)?.text).toBe('4.00');
  });

  it('assigns a character by its centre, also where a label touches the figure beside it', () => {
    const grid = aGridOnPage(XS, rowsAt(100, 2), plainCells([HEAD, ['', '', '', '']]));
    const touching = { glyphs: [...aLine('981.89', 228, 140, 10), ...aLine('一、甲类支出', 259, 140, 10)] };
    const [table] = recognisePages([aPage(1, [grid, touching])]).tables;
    expect(table?.cells.filter((cell) => cell.row === 1).map((cell) => cell.text)).toEqual(['', '981.89', '一、甲类支出', '']);
  });

  it('gives title, number, unit, entity and notes their own lines', () => {
    const found = recognisePages([aPage(1, [
      { glyphs: [...aLine('预算公开01表', 60, 60), ...aLine('收支预算总表', 220, 80, 14), ...aLine('单位名称：某某中心', 60, 96, 8), ...aLine('单位：万元', 400, 96, 8)] },
      aGridOnPage(XS, rowsAt(100, 2), plainCells([HEAD, ['201', '甲', '1.00', '2.00']])),
      { glyphs: aLine('注：本表无数据。', 60, 162, 8) },
    ])]);
    const [table] = found.tables;
    expect([table?.numberLine?.text, table?.title?.text, table?.entityLine?.text, table?.unitLine?.text, table?.notes.map((note) => note.text)]).toEqual(
      ['预算公开01表', '收支预算总表', '单位名称：某某中心', '单位：万元', ['注：本表无数据。']]);
    expect(found.paragraphs).toEqual([]);
  });
});

describe('tables over pages', () => {
  const first = aGridOnPage(XS, rowsAt(700, 3), plainCells([HEAD, ['201', '甲', '1.00', ''], ['202', '乙', '2.00', '']]));
  const title = { glyphs: [...aLine('收支预算总表', 220, 680, 14), ...aLine('单位：万元', 400, 695, 8)] };

  it('joins parts on one grid, drops the repeated head once and keeps each cell on its own page', () => {
    const second = aGridOnPage(XS, rowsAt(60, 2), plainCells([HEAD, ['203', '丙', '3.00', '']]));
    const { tables } = recognisePages([aPage(1, [title, first]), aPage(2, [second])]);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rowCount).toBe(4);
    expect(tables[0]?.fragments.map((part) => part.kind === 'page' && [part.page, part.firstRow])).toEqual([[1, 0], [2, 3]]);
    expect(tables[0]?.cells.find((cell) => cell.text === '丙')?.place).toMatchObject({ page: 2 });
  });

  it('joins a row that the page break cut, and only that', () => {
    const long = aGridOnPage(XS, [700, 724, 760], plainCells([HEAD, ['201', '这是一个被分页从中间切断了的名字很长很长的建设项', '1.00', '2.00']]));
    const rest = aGridOnPage(XS, rowsAt(60, 2), plainCells([['', '项目名称', '', ''], ['202', '乙', '3.00', '']]));
    const cut = recognisePages([aPage(1, [title, long]), aPage(2, [rest])]).tables[0];
    expect(cut?.rowCount).toBe(3);
    expect(cut?.cells.find((cell) => cell.row === 1 && cell.col === 1)?.text).toBe('这是一个被分页从中间切断了的名字很长很长的建设项项目名称');
    const numbered = aGridOnPage(XS, rowsAt(60, 2), plainCells([['', '二、另一类', '', ''], ['202', '乙', '3.00', '']]));
    expect(recognisePages([aPage(1, [title, long]), aPage(2, [numbered])]).tables[0]?.rowCount).toBe(4);
  });

  it('keeps two tables apart: another title, text between, another grid', () => {
    const next = aGridOnPage(XS, rowsAt(100, 2), plainCells([HEAD, ['203', '丙', '3.00', '']]));
    const titled = { glyphs: aLine('支出预算总表', 220, 80, 14) };
    expect(recognisePages([aPage(1, [title, first]), aPage(2, [titled, next])]).tables).toHaveLength(2);
    const prose = { glyphs: aLine('以下说明另一张表的情况。', 60, 80) };
    expect(recognisePages([aPage(1, [title, first]), aPage(2, [prose, next])]).tables).toHaveLength(2);
    const shifted = aGridOnPage(XS.map((x) => x + 20), rowsAt(60, 2), plainCells([HEAD, ['203', '丙', '3.00', '']]));
    expect(recognisePages([aPage(1, [title, first]), aPage(2, [shifted])]).tables).toHaveLength(2);
  });

  it('goes on under a title that says 续', () => {
    const second = aGridOnPage(XS, rowsAt(100, 2), plainCells([HEAD, ['203', '丙', '3.00', '']]));
    const again = { glyphs: aLine('收支预算总表（续）', 220, 80, 14) };
    expect(recognisePages([aPage(1, [title, first]), aPage(2, [again, second])]).tables).toHaveLength(1);
  });

  it('keeps blank columns and finds a head that the page break cut', () => {
    const top = aGridOnPage(XS, rowsAt(760, 1), [{ row: 0, col: 0, colSpan: 2, text: '收入' }, { row: 0, col: 2, colSpan: 2, text: '支出' }]);
    const rest = aGridOnPage(XS, rowsAt(60, 2), plainCells([['项目', '金额', '项目', '金额'], ['甲', '1.00', '乙', '']]));
    const [table] = recognisePages([aPage(1, [{ glyphs: aLine('收支预算总表', 220, 740, 14) }, top]), aPage(2, [rest])]).tables;
    expect([table?.colCount, table?.headRows]).toEqual([4, 2]);
  });
});
