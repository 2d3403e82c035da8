import { expect, test } from 'vitest';
import { boundariesOn } from '../../../renderer/features/structure/boundaries.ts';
import { editOf, STRUCTURE_ACTIONS, type Where } from '../../../renderer/features/structure/structure-actions.ts';
import type { TableId } from '../../../shared/model/ids.ts';
import type { ViewCell, ViewTable } from '../../../shared/model/view.ts';
import { textOf } from '../../guards/project-files.ts';

const cell = (row: number, col: number): ViewCell => ({ id: `${row}-${col}`, row, col, rowSpan: 1, colSpan: 1, text: 'x', value: null, decimals: 0, confidence: 1, method: 'ruled', place: { kind: 'page', page: 3, box: [col * 100, row * 20, col * 100 + 90, row * 20 + 16] } }) as unknown as ViewCell; // only what is read here
const table = { id: 't' as TableId, rowCount: 4, colCount: 3, headRows: 1, fragments: [{}], cells: [0, 1, 2, 3].flatMap((row) => [0, 1, 2].map((col) => cell(row, col))) } as unknown as ViewTable; // as above
const where = (area: Where['area']): Where => ({ table, next: null, area });

test('actions on lines take the marked rows and columns, and none is offered without a place', () => {
  expect(editOf('deleteRows', where({ top: 1, bottom: 2, left: 0, right: 0 }))).toEqual({ kind: 'delete-lines', table: 't', axis: 'row', at: 1, count: 2 });
  expect(editOf('mergeCols', where({ top: 1, bottom: 1, left: 1, right: 2 }))).toEqual({ kind: 'merge-lines', table: 't', axis: 'col', at: 1, count: 2 });
  expect(editOf('mergeRows', where({ top: 1, bottom: 1, left: 1, right: 2 }))).toBeNull();
  const free = STRUCTURE_ACTIONS.filter((action) => editOf(action, where(null)) !== null);
  expect(free).toEqual(['moreHead', 'lessHead', 'deleteTable']);
});

test('what cannot be is not offered: all rows deleted, a split at the head, a join with nothing', () => {
  expect(editOf('deleteRows', where({ top: 0, bottom: 3, left: 0, right: 0 }))).toBeNull();
  expect(editOf('unjoin', where({ top: 1, bottom: 1, left: 0, right: 0 }))).toBeNull();
  expect(editOf('join', where(null))).toBeNull();
  expect(editOf('splitCell', where({ top: 1, bottom: 1, left: 0, right: 0 }))).toBeNull();
});

test('boundaries lie between the boxes of neighbours, one for each inner line of the page', () => {
  const lines = boundariesOn(table, 3);
  expect(lines.filter((line) => line.axis === 'col').map((line) => line.point)).toEqual([95, 195]);
  expect(lines.filter((line) => line.axis === 'row').map((line) => line.point)).toEqual([18, 38, 58]);
  expect(boundariesOn(table, 4)).toEqual([]);
});

test('every action has a letter of its own, and none is the letter of a page tool', () => {
  const text = textOf('renderer/features/structure/StructureSheet.tsx');
  const letters = [...(/ACTION_KEYS[^{]*\{([^}]*)\}/.exec(text)?.[1] ?? '').matchAll(/'(\w)'/g)].map((match) => match[1]);
  expect(letters).toHaveLength(STRUCTURE_ACTIONS.length);
  expect(new Set([...letters, 'r', 'v']).size).toBe(STRUCTURE_ACTIONS.length + 2);
});
