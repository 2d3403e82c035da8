import { describe, expect, it } from 'vitest';
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
    expect(decodeText(new Uint8Array(bytes)).startsWith(TEXT)).toBe(true);
  });
  it('GB 18030', () => expect(decodeText(GB)).toBe('单位：万元'));
  it('refuses binary', () => expect(() => decodeText(Uint8Array.from({ length: 600 }, (_, index) => index % 7))).toThrow('unsupported-format'));
});
