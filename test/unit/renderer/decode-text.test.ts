import { expect, test } from 'vitest';
import { decodeText, piecesRead } from '../../../renderer/features/source-view/decode-text.ts';

test('UTF-8 with and without mark, GB 18030 and UTF-16 give the same text', () => {
  const text = '预算';
  const utf8 = new TextEncoder().encode(text);
  expect(decodeText(utf8, [text])).toBe(text);
  expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), [text])).toBe(text);
  expect(decodeText(new Uint8Array([0xd4, 0xa4, 0xcb, 0xe3]), [text])).toBe(text);
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x84, 0x98, 0x97, 0x7b]), [text])).toBe(text);
});

test('bytes that only the reader, or a person, knew how to read are shown as they were read', () => {
  const text = '预算公开 1,234.50';
  const utf16 = new Uint8Array([...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]));
  expect(decodeText(utf16, piecesRead([{ text }]))).toBe(text);
  const big5 = new Uint8Array([0xb9, 0x77, 0xba, 0xe2]); // 預算
  expect(decodeText(big5, piecesRead([{ text: '預算' }]))).toBe('預算');
  expect(decodeText(big5, [])).not.toBe('預算');
});

test('a corrected piece that no longer stands in the source does not mislead', () => {
  const text = '收入预算与支出预算';
  const gb = new Uint8Array([0xca, 0xd5, 0xc8, 0xeb, 0xd4, 0xa4, 0xcb, 0xe3]); // 收入预算
  expect(decodeText(gb, ['收入', '改过的字'])).toBe('收入预算');
  expect(piecesRead([{ text: `（一）${text} 12.00 万元，增长` }])).toEqual([text, '万元', '增长']);
});
