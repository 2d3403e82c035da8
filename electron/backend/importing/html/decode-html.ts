import type { TextEncoding } from '../../../../shared/model/text-encoding.ts';
import { decodeText, type DecodedText } from '../text/decode-text.ts';

/** Browsers look for the declaration within this many bytes. */
const DECLARED_WITHIN = 4096;

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** GB2312 and GBK are parts of GB 18030, and pages that declare them hold its characters. */
const decoderName = (charset: string): string => (/^(?:gb_?2312|gbk|gb18030|x-gbk|cp936)/i.test(charset) ? 'gb18030' : charset);

/** The known encoding nearest to a declared one, for the person who is told. */
const knownName = (charset: string): TextEncoding => (decoderName(charset) === 'gb18030' ? 'gb18030' : /big5/i.test(charset) ? 'big5' : 'utf-8');

/** Decodes a page as chosen, by its mark, by what it declares, else as any text. A declaration that the bytes contradict is not believed. */
export function decodeHtml(bytes: Uint8Array, chosen?: TextEncoding): DecodedText {
  if (chosen !== undefined) return decodeText(bytes, chosen);
  const [a, b] = bytes;
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0xef && b === 0xbb);
  const charset = marked ? undefined : /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(latin(bytes.subarray(0, DECLARED_WITHIN)))?.[1];
  if (charset !== undefined && !/^utf-?16/i.test(charset)) {
    try {
      return { text: new TextDecoder(decoderName(charset), { fatal: true }).decode(bytes), encoding: knownName(charset), doubtful: false };
    } catch {
      return decodeText(bytes); // unknown name or other bytes than declared
    }
  }
  return decodeText(bytes);
}
