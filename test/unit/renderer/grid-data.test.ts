import { expect, test } from 'vitest';
import { keepPlan, planColumns } from '../../../renderer/features/table-grid/columns.ts';
import { gridRows, keepRows } from '../../../renderer/features/table-grid/grid-row.ts';
import { aViewTable } from '../../builders/a-view-table.ts';

const table = (...rows: readonly string[]) => aViewTable({ head: ['科目|合计|基本支出'], rows });
const rowsOf = (...rows: readonly string[]) => gridRows(table(...rows));
const planOf = (...rows: readonly string[]) => planColumns(table(...rows), rowsOf(...rows));

test('an answer that says the same leaves the list of lines as it is', () => {
  const before = rowsOf('合计|3|3', '教育|2|2');
  expect(keepRows(before, rowsOf('合计|3|3', '教育|2|2'))).toBe(before);
});

test('only the line that an edit touched is another object', () => {
  const before = rowsOf('合计|3|3', '教育|2|2', '卫生|1|1');
  const after = keepRows(before, rowsOf('合计|3|3', '教育|2|9', '卫生|1|1'));
  expect(after.map((row, at) => row === before[at])).toEqual([true, false, true]);
  expect(after[1]?.cells[2]?.text).toBe('9');
});

test('a line more is seen even where all others stay', () => {
  const before = rowsOf('合计|3|3', '教育|2|2');
  const after = keepRows(before, rowsOf('合计|3|3', '教育|2|2', '卫生|1|1'));
  expect(after).toHaveLength(3);
  expect(after[0]).toBe(before[0]);
});

test('columns stay while texts fit, and are planned anew for a longer text or another head', () => {
  const before = planOf('合计|123,456,789.00|3');
  expect(keepPlan(before, planOf('合计|1.00|3'))).toBe(before);
  const wider = planOf('合计|123,456,789,012.00|3');
  expect(keepPlan(before, wider)).toBe(wider);
  const headed = aViewTable({ head: ['科目|合计|项目支出'], rows: ['合计|1|3'] });
  expect(keepPlan(before, planColumns(headed, gridRows(headed)))).not.toBe(before);
});
