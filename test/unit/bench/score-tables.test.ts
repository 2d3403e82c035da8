import { expect, test } from 'vitest';
import { commonOf, relationsOf, sizeOf } from '../../bench/reading/adjacency.ts';
import type { PlainTable } from '../../bench/reading/plain-table.ts';
import { exactOf, f1Of, scoreTables, tedsOf } from '../../bench/reading/score-tables.ts';
import { teds } from '../../bench/reading/teds.ts';

const table = (name: string, rows: readonly (readonly string[])[]): PlainTable => ({
  name, rowCount: rows.length, colCount: rows[0]?.length ?? 0,
  cells: rows.flatMap((texts, row) => texts.map((text, col) => ({ row, col, rowSpan: 1, colSpan: 1, text }))),
});

const gold = table('甲表', [['项目', '金额'], ['一', '1.00'], ['二', '']]);

test('neighbourhoods skip blanks and count each pair once', () => {
  // Two to the right (the blank has none), two below on the left, one on the right.
  expect(sizeOf(relationsOf(gold))).toBe(5);
  expect(commonOf(relationsOf(gold), relationsOf(table('乙表', [['项目', '金额'], ['一', '1.00']])))).toBe(4);
});

test('tree edit distance: one changed text of four characters, one lost row, nothing alike', () => {
  expect(teds(gold, gold)).toBe(1);
  // Ten nodes; one character of four differs.
  expect(teds(gold, table('甲表', [['项目', '金额'], ['一', '1.01'], ['二', '']]))).toBeCloseTo(1 - 0.25 / 10);
  // A row and its two cells are gone.
  expect(teds(gold, table('甲表', [['项目', '金额'], ['一', '1.00']]))).toBeCloseTo(1 - 3 / 10);
});

test('a table that shares nothing is invented, one that is missing counts nothing', () => {
  const score = scoreTables([gold, table('丙表', [['收入', '支出'], ['3', '4']])], [gold, table('', [['x', 'y'], ['z', 'w']])]);
  expect(score).toMatchObject({ gold: 2, read: 2, exact: 1, invented: 1 });
  expect(exactOf(score)).toBe(0.5);
  expect(tedsOf(score)).toBe(0.5);
  expect(f1Of(score)).toBeCloseTo((2 * 5) / (5 + 4 + 5 + 4));
});
