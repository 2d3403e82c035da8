import { expect, test } from 'vitest';
import { headTree, type HeadNode } from '../../../renderer/features/table-grid/head-tree.ts';
import { aViewTable } from '../../builders/a-view-table.ts';

const shape = (node: HeadNode): unknown => (node.kind === 'leaf' ? `${node.col}:${node.text}` : { [node.text]: node.children.map(shape) });

test('merged heads become groups over one leaf for each column', () => {
  const table = aViewTable({ head: ['科目|合计|本年支出|>|>', '^|^|基本支出|>|项目支出', '^|^|人员|公用|^'], rows: ['合计|6|1|2|3'] });
  expect(headTree(table).map(shape)).toEqual(['0:科目', '1:合计', { 本年支出: [{ 基本支出: ['2:人员', '3:公用'] }, '4:项目支出'] }]);
});

test('a head merged down to the body over several columns keeps its text on top of unnamed columns', () => {
  const table = aViewTable({ head: ['科目编码|>|金额', '^|>|^'], rows: ['201|01|3'] });
  expect(headTree(table).map(shape)).toEqual([{ 科目编码: ['0:', '1:'] }, '2:金额']);
});
