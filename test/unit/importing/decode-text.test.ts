import { describe, expect, it } from 'vitest';
import { readText } from '../../../electron/backend/importing/text/read-text.ts';
import { decodeText } from '../../../electron/backend/importing/text/decode-text.ts';

const TEXT = '单位：万元\r\n合计\t1.00\n';
/** 单位：万元 in GB 18030. */
const GB = new Uint8Array([0xb5, 0xa5, 0xce, 0xbb, 0xa3, 0xba, 0xcd, 0xf2, 0xd4, 0xaa]);
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

describe('text encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 LE with mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 BE with mark', swapped(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
    ['UTF-16 LE without mark', Buffer.from(TEXT.repeat(8), 'utf16le')],
    ['UTF-16 BE without mark', swapped(Buffer.from(TEXT.repeat(8), 'utf16le'))],
  ])('%s', (_, bytes) => {
    const decoded = decodeText(new Uint8Array(bytes));
    expect([decoded.text.startsWith(TEXT), decoded.doubtful]).toEqual([true, false]);
  });
  it('GB 18030', () => expect(decodeText(GB)).toEqual({ text: '单位：万元', encoding: 'gb18030', doubtful: false }));

  it('doubts bytes that are text in several encodings, and reads them as a person chooses', () => {
    // 單位：萬元 收支總表 本年預算 in Big5: valid GB 18030 too, but of characters that nobody writes.
    const big5 = new Uint8Array([0xb3, 0xe6, 0xa6, 0xec, 0xa1, 0x47, 0xb8, 0x55, 0xa4, 0xb8, 0x20, 0xa6, 0xac, 0xa4, 0xe4, 0xc1, 0x60, 0xaa, 0xed, 0x20, 0xa5, 0xbb, 0xa6, 0x7e, 0xb9, 0x77, 0xba, 0xe2]);
    expect(decodeText(big5).doubtful).toBe(true);
    expect(decodeText(big5, 'big5')).toEqual({ text: '單位：萬元 收支總表 本年預算', encoding: 'big5', doubtful: false });
    expect(readText(big5, () => undefined).gaps.map((gap) => `${gap.code} ${gap.detail}`)).toEqual(['encoding-doubtful gb18030']);
    expect(readText(big5, () => undefined, 'big5').gaps).toEqual([]);
  });

  it('doubts a choice that does not fit the bytes', () => {
    expect(decodeText(GB, 'utf-8').doubtful).toBe(true);
  });

  it('refuses binary', () => expect(() => decodeText(Uint8Array.from({ length: 600 }, (_, index) => index % 7))).toThrow('unsupported-format'));
});
