const strict = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // these bytes are not of this encoding; the next one is tried
  }
};

/** Bytes of a text source as text: byte order mark, then UTF-8, then GB 18030, the order in which the reader tries them. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strict('utf-8', bytes) ?? strict('gb18030', bytes) ?? new TextDecoder('utf-8').decode(bytes);
}
