import type { IFD } from 'utif2';

/** Tags that say how a page's pixels are stored; all others (maker's notes, thumbnails, places) are passed over. */
const PIXEL_TAGS: ReadonlySet<number> = new Set([256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 284, 292, 293, 296, 317, 320, 322, 323, 324, 325, 338, 339, 347, 513, 514, 515, 519, 520, 521, 530]);
/** Bytes of one value by its type: byte, text, short, long, fraction, …; 0 = not read. */
const SIZES = [0, 1, 0, 2, 4, 8, 0, 1, 0, 0, 0, 0, 0, 4] as const;
const SHORT = 3;
const FRACTION = 5;
/** More pages than any scan in one file. */
const MOST_PAGES = 2000;

/**
 * The directories of a TIFF, one for each page, as the library names their values. Own code, because the library follows directories that
 * lead back to themselves, and counts of billions, for ever (found by the fuzz suite, seeds 2995 and 3123). A directory that leads back,
 * or lies outside the file, ends the list.
 */
export function tiffDirectories(file: Uint8Array): readonly IFD[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const little = file[0] === 0x49;
  const directories: IFD[] = [];
  const seen = new Set<number>();
  if (file.length < 8 || view.getUint16(2, little) !== 42) return directories;
  for (let at = view.getUint32(4, little); at !== 0 && at + 2 <= file.length && !seen.has(at) && directories.length < MOST_PAGES;) {
    seen.add(at);
    const count = view.getUint16(at, little);
    const end = at + 2 + count * 12;
    if (end > file.length) break;
    const page: Record<string, number[] | Uint8Array> = {};
    for (let entry = at + 2; entry < end; entry += 12) {
      const tag = view.getUint16(entry, little);
      const type = view.getUint16(entry + 2, little);
      const size = SIZES[type] ?? 0;
      const values = view.getUint32(entry + 4, little);
      const place = size * values <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
      if (!PIXEL_TAGS.has(tag) || size === 0 || values === 0 || place + size * values > file.length) continue;
      page[`t${tag}`] = size === 1 ? file.slice(place, place + values) : Array.from({ length: values }, (_, index) => {
        const where = place + index * size;
        if (type === FRACTION) return view.getUint32(where, little) / Math.max(1, view.getUint32(where + 4, little));
        return type === SHORT ? view.getUint16(where, little) : view.getUint32(where, little);
      });
    }
    directories.push(page as IFD); // its other members are what decoding adds
    at = end + 4 <= file.length ? view.getUint32(end, little) : 0;
  }
  return directories;
}
