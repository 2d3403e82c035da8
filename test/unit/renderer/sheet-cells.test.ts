import { expect, test } from 'vitest';
import { columnName, readAddress } from '../../../renderer/features/source-view/sheet-cells.ts';

test('addresses of a worksheet as rows and columns from 0', () => {
  expect(readAddress('B7')).toEqual({ row: 6, col: 1, rowSpan: 1, colSpan: 1 });
  expect(readAddress('A1:C2')).toEqual({ row: 0, col: 0, rowSpan: 2, colSpan: 3 });
  expect(readAddress('AA10')).toMatchObject({ row: 9, col: 26 });
  expect(readAddress('7B')).toBe(null);
});

test('column letters and back', () => {
  for (const col of [0, 25, 26, 51, 52, 701, 702]) expect(readAddress(`${columnName(col)}1`)?.col).toBe(col);
});
