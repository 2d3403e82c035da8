import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeJbig2 } from '../../../electron/backend/importing/image/decode-jbig2.ts';
import { isJbig2, jbig2Page } from '../../../electron/backend/importing/image/jbig2-segments.ts';
import { aJbig2 } from '../../builders/a-jbig2.ts';

const ASSETS = fileURLToPath(new URL('../../../node_modules/pdfjs-dist', import.meta.url));
const ink = (x: number, y: number): boolean => y % 20 < 2 || x % 50 === 0 || ((x * 7 + y * 13) % 31 < 9 && y > 40);

describe('pictures in JBIG2', () => {
  for (const headersFirst of [false, true]) {
    it(`are decoded to the pixel, ${headersFirst ? 'headers first' : 'segment after segment'}`, async () => {
      const file = aJbig2(203, 117, ink, headersFirst);
      expect(isJbig2(file)).toBe(true);
      const { bitmap } = await decodeJbig2(file, ASSETS);
      expect([bitmap.width, bitmap.height, bitmap.channels]).toEqual([203, 117, 1]);
      const wrong = Array.from({ length: 203 * 117 }, (_, at) => at).filter((at) => (bitmap.data[at] === 0) !== ink(at % 203, Math.floor(at / 203)));
      expect(wrong).toEqual([]);
    });
  }

  it('that are cut off, promise too much or are not this format are refused', () => {
    const file = aJbig2(64, 64, ink);
    expect(() => jbig2Page(file.subarray(0, 60))).toThrow('damaged-file');
    expect(() => jbig2Page(file.subarray(0, 12))).toThrow('damaged-file');
    const huge = file.slice();
    huge.set([0xff, 0xff, 0xff, 0xff], 13 + 11 + 4);
    expect(() => jbig2Page(huge)).toThrow('file-too-large');
    const lying = file.slice();
    lying.set([0x7f, 0xff, 0xff, 0xff], 13 + 7);
    expect(() => jbig2Page(lying)).toThrow('damaged-file');
    expect(isJbig2(new Uint8Array([0xff, 0xd8]))).toBe(false);
  });
});
