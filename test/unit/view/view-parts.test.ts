import { expect, test } from 'vitest';
import { cellId, type CellId } from '../../../shared/model/ids.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { partsOf, withParts } from '../../../shared/view/view-parts.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { toSnapshot } from '../../generator/to-snapshot.ts';

const disclosure = generateDisclosure({ template: 'guangxi', seed: 4, scope: 'unit' });
const snapshot = toSnapshot(disclosure);
const none: ReadonlyMap<CellId, string> = new Map();
const before = buildView(snapshot, none, disclosure.fileName);
const table = before.tables.find(({ cells, headRows, lists }) => lists.length > 0 && cells.some(({ row, value }) => row >= headRows && value !== null));
if (!table) throw new Error('no table with figures');

const after = (row: number, col: number, text: string) => buildView(snapshot, new Map([[cellId(table.id, row, col), text]]), disclosure.fileName, { view: before, corrections: none });
const sent = <Sent>(parts: Sent): Sent => JSON.parse(JSON.stringify(parts)) as Sent; // what the window gets

test('of a table with one other figure only the cell is told, and its lines and columns stay the same objects', () => {
  const cell = table.cells.find(({ row, value }) => row >= table.headRows && value !== null);
  if (!cell) throw new Error('no figure');
  const view = after(cell.row, cell.col, '1.37');
  const parts = sent(partsOf(before, view));
  expect(parts.tables).toEqual([]);
  expect(parts.edited.map(({ id, rest, cells }) => [id, Object.keys(rest), cells.length])).toEqual([[table.id, [], 1]]);
  const there = withParts(before, parts);
  expect(there).toEqual(view);
  const own = there.tables.find(({ id }) => id === table.id);
  expect([own?.rows === table.rows, own?.columns === table.columns, own?.lists === table.lists]).toEqual([true, true, true]);
});

test('of a table with another label its lines are told too', () => {
  const [list] = table.lists;
  const label = table.cells.find(({ row, col, text }) => col === list?.labelCol && row === list.entries[0]?.row && text !== '');
  if (!label) throw new Error('no label');
  const view = after(label.row, label.col, `${label.text}其他`);
  const parts = sent(partsOf(before, view));
  expect(parts.edited.flatMap(({ rest }) => Object.keys(rest))).toContain('rows');
  expect(withParts(before, parts)).toEqual(view);
});
