import { describe, expect, it } from 'vitest';
import { flatHeadRows } from '../../../shared/recognise/flat-header.ts';
import { headRowsOf, isNumberingRow, type HeadCell } from '../../../shared/recognise/header.ts';

const cell = (row: number, col: number, text: string, rowSpan = 1, colSpan = 1): HeadCell => ({ row, col, text, rowSpan, colSpan });

describe('column numbers', () => {
  it.each([[['', '', '1', '2', '3']], [['栏次', '1', '2', '3']], [['（1）', '（2）', '（3）']], [['甲', '乙', '1', '2=3+4', '3', '4']], [['1', '2', '3', '4', '5', '6', '7']]])('%j is a numbering row', (texts) => {
    expect(isNumberingRow(texts)).toBe(true);
  });
  it.each([[['合计', '1', '2']], [['1', '309', '2.00']], [['5', '', '7', '']], [['', '', '']]])('%j is none', (texts) => {
    expect(isNumberingRow(texts)).toBe(false);
  });
});

describe('head depth', () => {
  it('follows merged heads down three rows and stops before the column numbers', () => {
    const cells = [
      cell(0, 0, '编码', 3), cell(0, 1, '合计', 3), cell(0, 2, '本年支出', 1, 3),
      cell(1, 2, '基本支出', 1, 2), cell(1, 4, '项目支出', 2),
      cell(2, 2, '人员', 1), cell(2, 3, '公用', 1),
      cell(3, 0, ''), cell(3, 1, '1'), cell(3, 2, '2'), cell(3, 3, '3'), cell(3, 4, '4'),
    ];
    expect(headRowsOf(cells, 6, 5)).toBe(3);
  });
  it('is 0 for a form of keys beside values and for rows that begin with figures', () => {
    const form = [cell(0, 0, '项目名称', 1, 2), cell(0, 2, '某项目', 1, 4), cell(1, 0, '主管部门', 1, 2), cell(1, 2, '某局', 1, 4), cell(2, 0, '资金', 1, 2), cell(2, 2, '1,000.00', 1, 4)];
    expect(headRowsOf(form, 3, 6)).toBe(0);
    expect(headRowsOf([cell(0, 0, '201'), cell(0, 1, '甲'), cell(0, 2, '1.00')], 1, 3)).toBe(0);
  });
  it('takes a banner over all columns as part of the head', () => {
    const cells = [cell(0, 0, '三公经费', 1, 2), cell(1, 0, '预算数'), cell(1, 1, '决算数'), cell(2, 0, '1.00'), cell(2, 1, '2.00')];
    expect(headRowsOf(cells, 3, 2)).toBe(2);
  });
  it('reads heads flattened to blanks', () => {
    expect(flatHeadRows([['收入', '', '支出', ''], ['项目', '预算数', '项目', '预算数'], ['一、甲', '1.00', '一、乙', '']])).toBe(2);
    expect(flatHeadRows([['项目', '', '基金收入'], ['编码', '名称', ''], ['', '合计', '']])).toBe(2);
    expect(flatHeadRows([['项目', '金额'], ['一、收入', ''], ['甲', '1.00']])).toBe(1);
    expect(flatHeadRows([['项目名称', '', '某项目', '', '', ''], ['主管部门', '', '某局', '', '', '']])).toBe(0);
  });
});
