import { ReadError } from '../read-error.ts';

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

/** Decodes text by mark, UTF-8, zero pattern of UTF-16, then GB 18030; anything else is no text file. */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  const marked = a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  const zeros = marked ? null : utf16ByZeros(bytes);
  const text = marked ? decode(bytes, marked) : zeros ? decode(bytes, zeros) : (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'));
  const controls = text === null ? 0 : [...text.slice(0, SAMPLE)].filter((char) => /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(char)).length;
  if (text === null || controls > Math.min(SAMPLE, text.length) * CONTROL_SHARE) throw new ReadError('unsupported-format', 'unknown');
  return text;
}
