import { expect, test } from 'vitest';
import { decodeText } from '../../../renderer/features/source-view/decode-text.ts';

test('UTF-8 with and without mark, GB 18030 and UTF-16 give the same text', () => {
  const text = '预算';
  const utf8 = new TextEncoder().encode(text);
  expect(decodeText(utf8)).toBe(text);
  expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toBe(text);
  expect(decodeText(new Uint8Array([0xd4, 0xa4, 0xcb, 0xe3]))).toBe(text);
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x84, 0x98, 0x97, 0x7b]))).toBe(text);
});
