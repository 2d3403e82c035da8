import { expect, test } from 'vitest';
import type { PrintedSource } from '../../../shared/view/printed-source.ts';
import { asId, type TableId } from '../../../shared/model/ids.ts';
import { columnName, readAddress, sheetCells } from '../../../renderer/features/source-view/sheet-cells.ts';

test('addresses of a worksheet as rows and columns from 0', () => {
  expect(readAddress('B7')).toEqual({ row: 6, col: 1, rowSpan: 1, colSpan: 1 });
  expect(readAddress('A1:C2')).toEqual({ row: 0, col: 0, rowSpan: 2, colSpan: 3 });
  expect(readAddress('AA10')).toMatchObject({ row: 9, col: 26 });
  expect(readAddress('7B')).toBe(null);
});

test('column letters and back', () => {
  for (const col of [0, 25, 26, 51, 52, 701, 702]) expect(readAddress(`${columnName(col)}1`)?.col).toBe(col);
});

test('a worksheet shows titles and cells at their addresses, and a line that a repair put in hides none that is printed', () => {
  const at = (address: string) => ({ kind: 'sheet', sheet: '表1', address }) as const;
  const cell = (row: number, address: string, text: string) => ({ row, col: 0, rowSpan: 1, colSpan: 1, text, value: null, place: at(address) });
  const source: PrintedSource = {
    snapshot: { pages: [], sheets: ['表1'] }, paragraphs: [],
    tables: [{ id: asId<TableId>('t1'), rowCount: 4, colCount: 1, headRows: 1, titleLine: { text: '收支总表', place: at('A1:C1') }, numberLine: null, unitLine: null, entityLine: null, notes: [], cells: [cell(0, 'A2', '项目'), cell(1, 'A2', ''), cell(2, 'A3', ''), cell(3, 'A3', '合计')] }],
  };
  expect(sheetCells(source, '表1').map(({ row, colSpan, text }) => [row, colSpan, text])).toEqual([[0, 3, '收支总表'], [1, 1, '项目'], [2, 1, '合计']]);
  expect(sheetCells(source, '表2')).toEqual([]);
});
