import { expect, test } from 'vitest';
import { frozenWidths } from '../../../renderer/features/table-grid/frozen-columns.ts';

const plan = (contents: readonly string[], widths: readonly number[], lists = 1) => ({ heads: [], contents, widths, lists });
const wide = plan(['code', 'unit_name', 'text', 'amount', 'amount', 'amount', 'amount'], [91, 260, 124, 76, 76, 76, 76]);

test('what stays in place leaves at least half of the pane to the figures: as wide as it may be, then narrower, then less', () => {
  expect(frozenWidths(wide, 1000)).toEqual([91, 260, 124]);
  expect(frozenWidths(wide, 880)).toEqual([91, 225, 124]);
  expect(frozenWidths(wide, 690)).toEqual([91, 134, 120]);
  expect(frozenWidths(wide, 640)).toEqual([91, 192]);
  for (let pane = 200; pane < 1200; pane += 40) expect(frozenWidths(wide, pane).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(pane / 2);
});

test('codes without the names stay in place for nobody, and narrow or two-sided tables are never split', () => {
  expect(frozenWidths(wide, 400)).toEqual([]);
  expect(frozenWidths(plan(['label', 'amount', 'amount', 'amount'], [200, 76, 76, 76]), 200)).toEqual([]);
  expect(frozenWidths(plan(['label', 'amount', 'amount', 'amount'], [200, 76, 76, 76]), 900)).toEqual([200]);
  expect(frozenWidths(plan(wide.contents, wide.widths, 2), 1000)).toEqual([]);
  expect(frozenWidths(plan(['label', 'text', 'text', 'text'], [200, 76, 76, 76]), 900)).toEqual([]);
});
