import { encode } from 'fast-png';
import { expect, test } from 'vitest';
import { decodePicture } from '../../../electron/backend/importing/image/decode-picture.ts';

/** A TIFF of grey pages without compression: `dpi` written as inches, every pixel of a page of one value. */
function tiff(pages: readonly { readonly width: number; readonly height: number; readonly value: number; readonly dpi: number; readonly turned: number }[]): Uint8Array {
  const chunks: Uint8Array[] = [Uint8Array.of(0x49, 0x49, 42, 0, 8, 0, 0, 0)];
  let at = 8;
  for (const [index, { width, height, value, dpi, turned }] of pages.entries()) {
    const tags: readonly (readonly [tag: number, type: number, value: number])[] = [[256, 4, width], [257, 4, height], [258, 3, 8], [259, 3, 1], [262, 3, 1], [273, 4, 0], [274, 3, turned], [277, 3, 1], [278, 4, height], [279, 4, width * height], [282, 5, 0], [296, 3, 2]];
    const size = 2 + tags.length * 12 + 4;
    const pixels = at + size + 8;
    const view = new DataView(new ArrayBuffer(size + 8 + width * height));
    view.setUint16(0, tags.length, true);
    for (const [place, [tag, type, told]] of tags.entries()) {
      const entry = 2 + place * 12;
      view.setUint16(entry, tag, true);
      view.setUint16(entry + 2, type, true);
      view.setUint32(entry + 4, 1, true);
      view.setUint32(entry + 8, tag === 273 ? pixels : tag === 282 ? at + size : told, true);
    }
    view.setUint32(size - 4, index + 1 < pages.length ? at + view.byteLength : 0, true);
    view.setUint32(size, dpi, true);
    view.setUint32(size + 4, 1, true);
    const chunk = new Uint8Array(view.buffer);
    chunk.fill(value, size + 8);
    chunks.push(chunk);
    at += chunk.length;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

test('a TIFF gives all its pages, with their resolution and which way up they are', () => {
  const pictures = [...decodePicture(tiff([{ width: 20, height: 30, value: 200, dpi: 300, turned: 1 }, { width: 40, height: 10, value: 90, dpi: 72, turned: 6 }]))];
  expect(pictures.map(({ bitmap, dpi, turns }) => [bitmap.width, bitmap.height, bitmap.data[0], dpi, turns])).toEqual([[20, 30, 200, 300, 0], [40, 10, 90, null, 1]]);
});

test('a PNG gives one page; what is no picture is refused', () => {
  const png = encode({ width: 3, height: 2, channels: 1, depth: 8, data: Uint8Array.of(0, 50, 100, 150, 200, 250) });
  expect([...decodePicture(png)].map(({ bitmap }) => [bitmap.width, bitmap.height])).toEqual([[3, 2]]);
  expect(() => decodePicture(Uint8Array.of(1, 2, 3, 4))).toThrow('unsupported-format');
});
