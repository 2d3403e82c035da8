import { exposure, type Exposure } from '../../../shared/publication/exposure.ts';
import { namesSomebody } from '../../../shared/publication/property.ts';

/** Exif tags (TIFF 6.0, Exif 2.3): who took the picture, and the directory of the place where. */
const ARTIST = 0x013b;
const OWNER = 0xa430;
const EXIF_DIRECTORY = 0x8769;
const GPS_DIRECTORY = 0x8825;
const MOST_ENTRIES = 500;

/** The TIFF block of a picture: a TIFF is one, a JPEG carries it in a segment. */
function tiffBlock(bytes: Uint8Array): Uint8Array | null {
  if ((bytes[0] === 0x49 && bytes[1] === 0x49) || (bytes[0] === 0x4d && bytes[1] === 0x4d)) return bytes;
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 4 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (marker === 0xda || length < 2) return null;
    if (marker === 0xe1 && new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8)) === 'Exif') return bytes.subarray(at + 10, at + 2 + length);
    at += 2 + length;
  }
  return null;
}

/** What a photo or scan says of who took it and where. */
export function inspectImage(bytes: Uint8Array): readonly Exposure[] {
  const block = tiffBlock(bytes);
  if (!block || block.length < 8) return [];
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const little = block[0] === 0x49;
  const u16 = (at: number): number => (at >= 0 && at + 2 <= view.byteLength ? view.getUint16(at, little) : 0);
  const u32 = (at: number): number => (at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, little) : 0);
  const found: Exposure[] = [];
  const seen = new Set<number>();
  const directory = (from: number): void => {
    if (from === 0 || seen.has(from)) return;
    seen.add(from);
    for (let index = 0; index < Math.min(u16(from), MOST_ENTRIES); index += 1) {
      const at = from + 2 + index * 12;
      const tag = u16(at);
      if (tag === ARTIST || tag === OWNER) {
        const length = u32(at + 4);
        const start = length > 4 ? u32(at + 8) : at + 8;
        const name = new TextDecoder().decode(block.subarray(start, start + Math.min(length, 200))).replaceAll('\0', '').trim();
        if (namesSomebody(name)) found.push(exposure('author', name, { part: 'Exif' }));
      } else if (tag === GPS_DIRECTORY && u16(u32(at + 8)) > 1) found.push(exposure('custom-property', 'GPS', { part: 'Exif' }));
      else if (tag === EXIF_DIRECTORY) directory(u32(at + 8));
    }
  };
  directory(u32(4));
  return found;
}
