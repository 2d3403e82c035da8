import { expect, test } from 'vitest';
import { cellClasses, letterStyle } from '../../../renderer/features/table-grid/cell-classes.ts';
import { cellKey } from '../../../renderer/features/table-grid/cell-key.ts';
import type { GridMarks } from '../../../renderer/features/table-grid/grid-marks.ts';
import { gridRows } from '../../../renderer/features/table-grid/grid-row.ts';
import { aViewTable } from '../../builders/a-view-table.ts';

const table = aViewTable({ head: ['科目|合计|基本支出'], rows: ['合计|3|0', '教育||2'] });
const rows = gridRows(table);
const first = table.headRows;
const none: GridMarks = { states: new Map(), letters: new Map(), at: new Set(), focus: null, kin: { parts: new Set(), total: null }, block: new Set(), found: new Set() };
const classesAt = (row: number, col: number, marks: GridMarks) => new Set(cellClasses(col === 0 ? 'label' : 'amount', col, rows[row], marks));

test('a cell that nothing is said of has the class of its column, its level and no mark', () => {
  expect([...classesAt(1, 2, none)]).toEqual(['c-num']);
  expect([...classesAt(1, 0, none)].filter((name) => !/^c-level\d$/.test(name))).toEqual(['c-text']);
});

test('a place without a line is the column only', () => {
  expect(cellClasses('code', 0, undefined, none)).toEqual(['c-code']);
});

test('each result, and nothing for a blank that passes but a hollow dot', () => {
  for (const state of ['pass', 'tail', 'notice', 'warning', 'fail'] as const) expect(classesAt(0, 1, { ...none, states: new Map([[cellKey(first, 1), state]]) })).toContain(`c-${state}`);
  const blank = classesAt(1, 1, { ...none, states: new Map([[cellKey(first + 1, 1), 'pass']]) });
  expect(blank).toContain('c-blank');
  expect(blank).not.toContain('c-pass');
});

test('focus, letters, kin, block and what was looked for', () => {
  const key = cellKey(first, 1);
  const marks: GridMarks = { ...none, letters: new Map([[key, 'b']]), at: new Set([key]), focus: key, kin: { parts: new Set([key]), total: key }, block: new Set([key]), found: new Set([key]) };
  expect([...classesAt(0, 1, marks)]).toEqual(expect.arrayContaining(['c-op', 'c-at', 'c-focus', 'c-kin', 'c-kin-total', 'c-block', 'c-found']));
  expect([...classesAt(1, 1, marks)].filter((name) => ['c-op', 'c-at', 'c-focus', 'c-kin', 'c-kin-total', 'c-block', 'c-found'].includes(name))).toEqual([]);
});

test('words in a column of figures stand like words; a dash stands like a figure', () => {
  const form = gridRows(aViewTable({ head: ['指标|值'], rows: ['数量|受益群众|1', '质量|—|1'] }));
  expect(cellClasses('amount', 1, form[0], none)).toContain('c-text');
  expect(cellClasses('amount', 1, form[1], none)).toContain('c-num');
});

test('zero is quiet', () => {
  expect(classesAt(0, 2, none)).toContain('c-zero');
  expect(classesAt(1, 2, none)).not.toContain('c-zero');
});

test('only a cell with a letter gets a style of its own', () => {
  const marks: GridMarks = { ...none, letters: new Map([[cellKey(first, 1), 'b']]) };
  expect(letterStyle({ data: rows[0] }, 1, marks)).toEqual({ '--letter': '"b"' });
  expect(letterStyle({ data: rows[0] }, 2, marks)).toBe(null);
  expect(letterStyle({ data: rows[1] }, 1, marks)).toBe(null);
});
