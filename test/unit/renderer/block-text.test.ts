import { expect, test } from 'vitest';
import { blockToText, fillEdits, pasteEdits, textToBlock } from '../../../renderer/features/table-grid/block-text.ts';
import { findCells, replaced } from '../../../renderer/features/table-grid/find-cells.ts';
import type { ViewCell, ViewTable } from '../../../shared/model/view.ts';

/** A table of plain cells with one head row; `spans` widens single cells. */
function tableOf(texts: readonly (readonly string[])[]): ViewTable {
  const cells = texts.flatMap((line, row) => line.map((text, col) => ({ id: `c${row}-${col}`, row, col, rowSpan: 1, colSpan: 1, text, value: null, decimals: 0, confidence: 1 }) as unknown as ViewCell)); // only what a block reads
  return { id: 't', rowCount: texts.length, colCount: texts[0]?.length ?? 0, headRows: 1, cells } as unknown as ViewTable; // as above
}

const table = tableOf([['项目', '甲', '乙'], ['一', '1.00', '2.00'], ['二', '3.00', '4.00'], ['三', '5.00', '6.00']]);
const all = { top: 1, left: 1, bottom: 3, right: 2 };

test('a block goes to the clipboard as tab-separated text and comes back as it was', () => {
  expect(blockToText(table, all)).toBe('1.00\t2.00\n3.00\t4.00\n5.00\t6.00');
  expect(pasteEdits(table, all, textToBlock(blockToText(table, all)))).toEqual([]);
  expect(textToBlock('a\t"b\nc ""d"""\r\n\te\r\n')).toEqual([['a', 'b\nc "d"'], ['', 'e']]);
});

test('a pasted block corrects only the cells that change, and never what lies outside the table', () => {
  expect(pasteEdits(table, { top: 2, left: 2, bottom: 2, right: 2 }, [['4.00', '9'], ['7.00', '9'], ['8.00', '9']])).toEqual([{ row: 3, col: 2, before: '6.00', after: '7.00' }]);
});

test('one value fills a marked block; filling down repeats its first row', () => {
  expect(pasteEdits(table, all, [['0.00']])).toHaveLength(6);
  expect(fillEdits(table, all)).toEqual([
    { row: 2, col: 1, before: '3.00', after: '1.00' }, { row: 3, col: 1, before: '5.00', after: '1.00' },
    { row: 2, col: 2, before: '4.00', after: '2.00' }, { row: 3, col: 2, before: '6.00', after: '2.00' },
  ]);
});

test('cells are found whatever their commas, and replaced only as they stand', () => {
  const money = tableOf([['项目', '数'], ['一', '1,2O2.95'], ['二', '2O.00']]);
  expect(findCells([money], '12o2.95').map(({ row, col }) => [row, col])).toEqual([[1, 1]]);
  expect(findCells([money], 'O').length).toBe(2);
  expect(replaced('1,2O2.95', 'O', '0')).toBe('1,202.95');
  expect(replaced('1,2O2.95', '12O', '120')).toBeNull();
  expect(findCells([money], ' ')).toEqual([]);
});
