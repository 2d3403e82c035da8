import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readImage } from '../../../electron/backend/importing/image/read-image.ts';
import { readPdf } from '../../../electron/backend/importing/pdf/read-pdf.ts';
import { comparable } from '../../../shared/language/normalize.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';
import { scanPdf } from '../../generator/scan/scan-pdf.ts';

interface Printed {
  readonly title: string;
  readonly rowCount: number;
  readonly colCount: number;
  readonly width: number;
  readonly height: number;
  readonly cells: readonly { readonly row: number; readonly col: number; readonly text: string; readonly box: readonly [number, number, number, number] }[];
}

const file = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const jpeg = new Uint8Array(readFileSync(file('sealed.jpg')));
const printed = JSON.parse(readFileSync(file('sealed.json'), 'utf8')) as Printed; // written by test/generator/scan/write-fixture.ts
const TURN = 1.2;

let read: Snapshot;
beforeAll(async () => {
  const bytes = scanPdf([{ jpeg, pixels: [1406, 1988], points: printed }], { stamp: '- 17 -', layer: 'what another program took this page for, which is not to be believed' });
  read = await readPdf(bytes, fileURLToPath(new URL('../../../node_modules/pdfjs-dist', import.meta.url)), () => undefined);
}, 240_000);

describe('a crooked, stained page with a seal over its figures', () => {
  test('is read by its picture and says so', () => {
    expect([read.format, read.textLayer, read.gaps]).toEqual(['pdf', 'ocr', []]);
    expect(read.pages).toEqual([{ number: 1, width: 595.28, height: 841.89, text: true }]);
  });

  test('a stamped page number is kept, another program\'s layer of text is not', () => {
    const all = JSON.stringify([read.furniture, read.paragraphs]).replace(/\s/g, '');
    expect(all).toContain('-17-');
    expect(all).not.toContain('anotherprogram');
  });

  test('its table has the printed shape, title and unit', () => {
    const [table] = read.tables;
    expect(read.tables.length).toBe(1);
    expect([table?.rowCount, table?.colCount]).toEqual([printed.rowCount, printed.colCount]);
    expect(comparable(table?.title?.text ?? '')).toBe(comparable(printed.title));
    expect(comparable(table?.unitLine?.text ?? '')).toBe(comparable('单位：万元'));
  });

  test('every figure is right in its place or flagged; nearly all cells are exact', () => {
    const own = new Map(read.tables[0]?.cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
    const wrong = printed.cells.filter(({ row, col, text }) => comparable(own.get(`${row},${col}`)?.text ?? '').replace(/\s/g, '') !== comparable(text));
    const unflagged = wrong.filter(({ row, col, text }) => /^[\d.,]+$/.test(text) && (own.get(`${row},${col}`)?.confidence ?? 1) >= 0.9);
    expect(unflagged).toEqual([]);
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(3);
    expect(read.tables[0]?.cells.every((cell) => cell.method === 'ocr')).toBe(true);
  });

  test('cells stand where their ink is on the crooked page', () => {
    const turn = (TURN * Math.PI) / 180;
    const [cx, cy] = [printed.width / 2, printed.height / 2];
    for (const cell of read.tables[0]?.cells ?? []) {
      const wanted = printed.cells.find((each) => each.row === cell.row && each.col === cell.col);
      if (!wanted || cell.place.kind !== 'page') throw new Error(`no printed cell ${cell.id}`);
      const [x, y] = [(wanted.box[0] + wanted.box[2]) / 2 - cx, (wanted.box[1] + wanted.box[3]) / 2 - cy];
      const ink = [cx + x * Math.cos(turn) - y * Math.sin(turn), cy + x * Math.sin(turn) + y * Math.cos(turn)];
      const { box } = cell.place;
      expect(Math.hypot((box[0] + box[2]) / 2 - (ink[0] ?? 0), (box[1] + box[3]) / 2 - (ink[1] ?? 0)), cell.id).toBeLessThan(3);
    }
  });
});

test('the same picture as a file of its own, lying on its side, is turned upright and read', async () => {
  const { decodeJpeg } = await import('../../../electron/backend/importing/image/decode-jpeg.ts');
  const { turnBitmap } = await import('../../../electron/backend/ocr/turn-bitmap.ts');
  const { encode } = await import('fast-png');
  const { bitmap } = decodeJpeg(jpeg);
  const top = Math.floor(bitmap.height * 0.56);
  const upper = { ...bitmap, height: top, data: bitmap.data.slice(0, bitmap.width * top * 3) };
  const side = turnBitmap(upper, 1);
  const snapshot = await readImage(encode({ width: side.width, height: side.height, channels: 3, depth: 8, data: side.data }), () => undefined);
  expect([snapshot.format, snapshot.textLayer]).toEqual(['image', 'ocr']);
  expect(comparable(snapshot.tables[0]?.title?.text ?? '')).toBe(comparable(printed.title));
  expect(snapshot.tables[0]?.rowCount).toBe(printed.rowCount);
}, 240_000);
