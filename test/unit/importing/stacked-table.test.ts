import { expect, test } from 'vitest';
import { textBlocks } from '../../../electron/backend/importing/text/text-blocks.ts';

test('a dump with one cell a line becomes rows of cells; further paragraphs and blank cells keep their place', () => {
  const text = '说明如下。\n \t1\n\t电费\n\t6.96\n\t\n\n\t2\n\t维护费\n\t7.00\n\t第一段\n第二段\n\n三、其他';
  const { blocks } = textBlocks(text);
  expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph']);
  const table = blocks[1];
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.cells.map((cell) => cell.text)).toEqual(['1', '电费', '6.96', '', '2', '维护费', '7.00', '第一段第二段']);
  expect(table.cells.slice(0, 3).map((cell) => (cell.place.kind === 'text' ? text.slice(cell.place.start, cell.place.end) : ''))).toEqual(['1', '电费', '6.96']);
});

test('tab-separated rows stay rows', () => {
  const [table] = textBlocks('编码\t名称\t金额\n201\t公共\t1.00\n202\t外交\t2.00').blocks;
  expect(table?.kind === 'table' ? [table.rowCount, table.colCount] : null).toEqual([3, 3]);
});
