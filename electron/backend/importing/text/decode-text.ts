import { COMMON_CHARACTERS } from '../../../../shared/language/common-characters.ts';
import type { Gap } from '../../../../shared/model/snapshot.ts';
import type { TextEncoding } from '../../../../shared/model/text-encoding.ts';
import { ReadError } from '../read-error.ts';

/** A text with the encoding it was read in; `doubtful` = nothing but the bytes' shape speaks for it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly doubtful: boolean;
}

/** Bytes looked at to tell UTF-16 without a mark by its zero bytes. */
const SAMPLE = 4096;

function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  // Line ends, digits and blanks of UTF-16 have one zero byte; binary files have zeros on both sides.
  const half = sample.length / 2;
  if (odd > half * 0.02 && even < odd * 0.05) return 'utf-16le';
  return even > half * 0.02 && odd < even * 0.05 ? 'utf-16be' : null;
}

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // not in this encoding: the next one is tried
  }
};

/** Share of control characters above which bytes are no text. */
const CONTROL_SHARE = 0.01;
/** Less of them among the Chinese characters, and the encoding is in doubt. */
const FREQUENT_SHARE = 0.1;
const FEWEST_CHINESE = 8;

/** True when what came out does not look like a text that anyone wrote. */
function looksWrong(text: string): boolean {
  const sample = [...text.slice(0, SAMPLE * 4)];
  if (sample.some((char) => char === '\ufffd')) return true;
  const chinese = sample.filter((char) => /[\u3400-\u9fff\ue000-\uf8ff]/.test(char));
  if (chinese.some((char) => char >= '\ue000' && char <= '\uf8ff')) return true;
  return chinese.length >= FEWEST_CHINESE && chinese.filter((char) => COMMON_CHARACTERS.has(char)).length < chinese.length * FREQUENT_SHARE;
}

function guess(bytes: Uint8Array): { readonly text: string | null; readonly encoding: TextEncoding; readonly sure: boolean } {
  const [a, b, c] = bytes;
  const marked = a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  if (marked) return { text: decode(bytes, marked), encoding: marked, sure: true };
  const zeros = utf16ByZeros(bytes);
  if (zeros) return { text: decode(bytes, zeros), encoding: zeros, sure: false };
  const unicode = decode(bytes, 'utf-8');
  return unicode === null ? { text: decode(bytes, 'gb18030'), encoding: 'gb18030', sure: false } : { text: unicode, encoding: 'utf-8', sure: true };
}

/** Decodes text as chosen, else by mark, UTF-8, zero pattern of UTF-16, then GB 18030; anything else is no text file. */
export function decodeText(bytes: Uint8Array, chosen?: TextEncoding): DecodedText {
  // What a person chose is read to its end: characters that are none in it are shown as such, and doubted.
  const found = chosen === undefined ? guess(bytes) : { text: new TextDecoder(chosen).decode(bytes), encoding: chosen, sure: true };
  const { text } = found;
  const controls = text === null ? 0 : [...text.slice(0, SAMPLE)].filter((char) => /[\u0000-\u0008\u000e-\u001f]/.test(char) || (chosen === undefined && char === '\ufffd')).length;
  if (text === null || controls > Math.min(SAMPLE, text.length) * CONTROL_SHARE) throw new ReadError('unsupported-format', 'unknown');
  return { text, encoding: found.encoding, doubtful: found.sure ? text.includes('\ufffd') : looksWrong(text) };
}

/** What the snapshot says about an encoding that is not certain. */
export const encodingGaps = (decoded: DecodedText): readonly Gap[] => (decoded.doubtful ? [{ code: 'encoding-doubtful', page: null, detail: decoded.encoding }] : []);
