import { expect, test } from 'vitest';
import type { OcrDoubt, OcrPage } from '../../../electron/backend/ocr/ocr-page.ts';
import { placeBack } from '../../../electron/backend/ocr/place-back.ts';
import { asId, cellId, type TableId } from '../../../shared/model/ids.ts';
import type { Glyph } from '../../../shared/model/raw-document.ts';
import type { GridCell, TableGrid } from '../../../shared/model/table-grid.ts';

const table = asId<TableId>('t1');
const cell = (col: number, text: string): GridCell => ({ id: cellId(table, 0, col), row: 0, col, rowSpan: 1, colSpan: 1, text, place: { kind: 'page', page: 1, box: [col * 100, 0, col * 100 + 100, 20] }, method: 'ruled', confidence: 1 });
const cells = [cell(0, '运行费'), cell(1, '28,998.34'), cell(2, ''), cell(3, '12 12')];
const grid: TableGrid = {
  id: table, title: null, numberLine: null, unitLine: null, entityLine: null, notes: [], fragments: [], rowCount: 1, colCount: 4, headRows: 0, cells, confidence: 1, doubts: [],
};
const glyph = (x: number, confidence: number): Glyph => ({ text: '8', box: [x, 5, x + 5, 15], baseline: 15, size: 10, font: 'ocr', confidence });
const doubt = (x: number, text: string, reason: OcrDoubt['reason'], others: readonly string[]): OcrDoubt => ({ box: [x, 5, x + 30, 15], text, reason, others: others.map((other, n) => ({ text: other, confidence: 0.6 - n / 10, by: 'picture' })) });
const scan: OcrPage = {
  page: { page: 1, width: 600, height: 800, glyphs: [glyph(20, 0.97), glyph(150, 0.5)], rulings: [], images: [] }, skew: 0, keystone: null, turns: 0,
  doubts: [doubt(140, '28,998.34', 'readings-differ', ['28,993.34', '28,998.84']), doubt(250, '', 'unread', []), doubt(310, '12', 'readings-differ', ['17'])],
};

test('a cell says what else its figure may be, a cell whose ink could not be read is no blank one', () => {
  const [read] = placeBack({ tables: [grid], paragraphs: [], furniture: [], gaps: [] }, new Map([[1, scan]])).tables;
  expect(read?.cells.map(({ text, confidence, alternatives }) => [text, confidence, alternatives?.map((other) => other.text)])).toEqual([
    ['运行费', 0.97, undefined],
    ['28,998.34', 0.5, ['28,993.34', '28,998.84']],
    ['', 0.5, undefined],
    ['12 12', 1, undefined], // which of the two is meant cannot be told
  ]);
  expect(read?.doubts).toEqual(['figures-unsure']);
});
