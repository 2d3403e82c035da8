import { TEXT_ENCODINGS } from '../../../shared/model/text-encoding.ts';

const strict = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // these bytes are not of this encoding; the next one is tried
  }
};

/** Without what was read: byte order mark, then UTF-8, then GB 18030, the order in which the reader tries them. */
function guess(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strict('utf-8', bytes) ?? strict('gb18030', bytes) ?? new TextDecoder('utf-8').decode(bytes);
}

/** So many pieces tell encodings apart. */
const PIECES = 40;

/** Pieces of what was read as they stand in the source: runs of Chinese characters, which no line break and no joining of lines parts. */
export const piecesRead = (paragraphs: readonly { readonly text: string }[]): readonly string[] => {
  const found: string[] = [];
  for (const { text } of paragraphs) {
    found.push(...text.match(/\p{Script=Han}{2,}/gu) ?? []);
    if (found.length >= PIECES) break;
  }
  return found.slice(0, PIECES);
};

/**
 * Bytes of a text source as the text that was read from them. `read`: pieces of that text, by which an encoding shows itself that the reader
 * took from the pattern of the bytes, or that a person chose.
 */
export function decodeText(bytes: Uint8Array, read: readonly string[]): string {
  const found = (text: string): number => read.filter((piece) => text.includes(piece)).length;
  const guessed = guess(bytes);
  let best = { text: guessed, found: found(guessed) };
  if (best.found === read.length) return guessed;
  for (const encoding of TEXT_ENCODINGS) {
    const text = new TextDecoder(encoding).decode(bytes);
    const has = found(text);
    if (has > best.found) best = { text, found: has };
  }
  return best.text;
}
