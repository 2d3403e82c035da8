import { expect, test } from 'vitest';
import type { SheetCell } from '../../../renderer/features/source-view/sheet-cells.ts';
import { drawnCells, overhang, sheetLayout } from '../../../renderer/features/source-view/sheet-layout.ts';

const cell = (row: number, col: number, text: string, rowSpan = 1, colSpan = 1): SheetCell => ({ row, col, rowSpan, colSpan, text, number: false, ref: { kind: 'source', place: { kind: 'sheet', sheet: 's', address: `${row}:${col}` } } });
const drawn = (cells: readonly SheetCell[], row: number, from: number, to: number) => drawnCells(sheetLayout(cells), row, from, to).map((one) => [one.col, one.cell?.text ?? null, one.rowSpan, one.colSpan]);

test('lines and columns reach as far as the cells do, merged ones included', () => {
  const layout = sheetLayout([cell(0, 0, '题', 1, 3), cell(4, 1, '9', 2, 1)]);
  expect(layout.rows).toBe(6);
  expect(layout.widths).toHaveLength(3);
});

test('a column is as wide as its texts, and no wider than one may be; a title over several columns widens none', () => {
  const [first = 0, second = 0, third = 0] = sheetLayout([cell(0, 0, '一'.repeat(200), 1, 2), cell(1, 0, '1'), cell(1, 1, '1,234,567,890.12'), cell(1, 2, '长'.repeat(100))]).widths;
  expect(first).toBeLessThan(second);
  expect(second).toBeGreaterThan(16 * 6);
  expect(third).toBe(260);
});

test('empty places are drawn, covered ones are not', () => {
  const cells = [cell(0, 0, '并', 2, 2), cell(1, 3, '数')];
  expect(drawn(cells, 0, 0, 2)).toEqual([[0, '并', 2, 2], [2, null, 1, 1], [3, null, 1, 1]]);
  expect(drawn(cells, 1, 0, 2)).toEqual([[2, null, 1, 1], [3, '数', 1, 1]]);
});

test('a merged cell that began above the piece stands in its first line, and none reaches beyond the piece', () => {
  const cells = [cell(0, 0, '部门', 1000, 1), ...Array.from({ length: 1000 }, (_, row) => cell(row, 1, String(row)))];
  expect(drawn(cells, 500, 500, 530)).toEqual([[0, '部门', 30, 1], [1, '500', 1, 1]]);
  expect(drawn(cells, 501, 500, 530)).toEqual([[1, '501', 1, 1]]);
  expect(drawn(cells, 990, 990, 1000)).toEqual([[0, '部门', 10, 1], [1, '990', 1, 1]]);
});

test('a sentence is read on beyond its cell, over empty places only, and figures are not', () => {
  const long = '本单位本年收入预算合计'.repeat(9);
  const reach = (cells: readonly SheetCell[]): number => overhang(cells, sheetLayout(cells).widths);
  expect(reach([cell(0, 0, '短'), cell(1, 0, '短', 1, 2)])).toBe(0);
  expect(reach([cell(0, 0, long), cell(1, 1, '1.00')])).toBeGreaterThan(99 * 12 - 260 - 80);
  expect(reach([cell(0, 0, long), cell(0, 1, '1.00')])).toBe(0);
  expect(reach([cell(0, 0, long, 1, 2), cell(1, 1, '1.00')])).toBe(0);
  expect(reach([{ ...cell(0, 0, '1'.repeat(200)), number: true }])).toBe(0);
});
