import utif, { type IFD } from 'utif2';
import { usableDpi, type Picture } from './picture.ts';

const first = (ifd: IFD, tag: string): number | null => {
  const value: unknown = ifd[tag];
  const own: unknown = Array.isArray(value) ? value[0] : null;
  // Resolutions are fractions, which the library leaves as pairs.
  if (Array.isArray(own) && typeof own[0] === 'number' && typeof own[1] === 'number') return own[0] / Math.max(1, own[1]);
  return typeof own === 'number' ? own : null;
};

/** Decodes every page of a TIFF: fax (G3, G4), LZW, deflate and JPEG inside. */
export function* decodeTiff(file: Uint8Array): Generator<Picture> {
  const buffer = file.slice().buffer;
  for (const ifd of utif.decode(buffer)) {
    // Entries without width and height are thumbnails' and editors' notes.
    if (first(ifd, 't256') === null || first(ifd, 't257') === null) continue;
    utif.decodeImage(buffer, ifd);
    const { width, height } = ifd;
    const rgba = utif.toRGBA8(ifd);
    const resolution = first(ifd, 't282');
    yield {
      bitmap: { width, height, channels: 4, data: rgba },
      dpi: resolution === null ? null : usableDpi(resolution * (first(ifd, 't296') === 3 ? 2.54 : 1)), turns: TURNS[first(ifd, 't274') ?? 1] ?? 0,
    };
  }
}

const TURNS: Readonly<Record<number, 0 | 1 | 2 | 3>> = { 3: 2, 6: 1, 8: 3 };
