const FNV_OFFSETS = [0x811c9dc5, 0x2f0b4a31] as const;
const FNV_PRIME = 0x01000193;

/** 64 bits as 16 hex digits: two FNV-1a runs from different starts. For identity inside one document, not for security. */
export function fingerprint(text: string): string {
  return FNV_OFFSETS.map((offset) => {
    let hash: number = offset;
    for (let i = 0; i < text.length; i += 1) {
      hash ^= text.charCodeAt(i);
      hash = Math.imul(hash, FNV_PRIME);
    }
    // One more avalanche: FNV alone leaves the last characters in the low bits only.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash ^= hash >>> 12;
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
