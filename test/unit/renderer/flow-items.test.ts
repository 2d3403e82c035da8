import { expect, test } from 'vitest';
import { readDocx } from '../../../electron/backend/importing/docx/read-docx.ts';
import { flowItems, itemAt } from '../../../renderer/features/source-view/flow-items.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { toDocx } from '../../generator/writers/to-docx.ts';

const disclosure = generateDisclosure({ seed: 4, template: 'shanxi', scope: 'unit' });
const view = buildView(readDocx(toDocx(disclosure, { numbered: true, split: true }), () => undefined), new Map(), 'a.docx');
const items = flowItems(view);

test('paragraphs, captions and tables stand in the order of the file, titles above their tables', () => {
  expect(items.filter((item) => item.kind === 'rows' && item.from === 0).map((item) => item.kind === 'rows' && item.table.titleLine?.text)).toEqual(disclosure.truth.tables.map((table) => table.title));
  expect(items.filter((item) => item.kind === 'paragraph')).toHaveLength(view.paragraphs.length);
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'line' || !item.title) continue;
    const table = items.slice(index).find((other) => other.kind === 'rows');
    expect(table?.table.titleLine?.text).toBe(item.text);
  }
});

test('the pieces of a table hold each of its rows once, in order', () => {
  const pieces = Map.groupBy(items.filter((item) => item.kind === 'rows'), (item) => item.table.id);
  expect([...pieces.values()].some((list) => list.length > 1)).toBe(true);
  for (const table of view.tables) {
    const rows = (pieces.get(table.id) ?? []).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
    expect(rows).toEqual(Array.from({ length: table.rowCount }, (_, row) => row));
  }
});

test('every cell and statement is found in the item it stands in', () => {
  for (const table of view.tables) {
    for (const { row, place } of table.cells) {
      if (place.kind !== 'block') throw new Error('a word file has block places');
      const item = items[itemAt(items, place)];
      expect(item?.kind === 'rows' && item.table.id === table.id && item.from <= row && row < item.to, `${table.id} ${row}`).toBe(true);
    }
  }
  expect(view.claims.length).toBeGreaterThan(10);
  for (const claim of view.claims) {
    if (claim.place?.kind !== 'block') throw new Error('a word file has block places');
    const item = items[itemAt(items, claim.place)];
    expect(item?.kind === 'paragraph' && item.paragraph.id).toBe(claim.paragraph);
  }
});
