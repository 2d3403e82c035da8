import utif, { type IFD } from 'utif2';
import { checkPixels } from './picture-limits.ts';
import { usableDpi, type Picture } from './picture.ts';
import { ReadError } from '../read-error.ts';
import { tiffDirectories } from './tiff-directories.ts';

const first = (ifd: IFD, tag: string): number | null => {
  const value: unknown = ifd[tag];
  const own: unknown = Array.isArray(value) || value instanceof Uint8Array ? value[0] : null;
  return typeof own === 'number' ? own : null;
};

/** Bits of one pixel; no scanner writes more than four samples of sixteen. */
const MOST_BITS = 64;

/** Refuses a page whose numbers the library would count up to without looking at the file. */
function checkPage(ifd: IFD, width: number, height: number): void {
  checkPixels(width, height);
  const bits = (first(ifd, 't258') ?? 1) * (first(ifd, 't277') ?? 1);
  const tiles = [first(ifd, 't322'), first(ifd, 't323')];
  const tiled = tiles.some((size) => size !== null);
  if (tiled) checkPixels(tiles[0] ?? 0, tiles[1] ?? 0);
  const missing = first(ifd, tiled ? 't324' : 't273') === null || (first(ifd, 't259') !== 1 && first(ifd, tiled ? 't325' : 't279') === null && first(ifd, 't513') === null);
  if (!(bits > 0 && bits <= MOST_BITS) || first(ifd, 't262') === null || first(ifd, 't278') === 0 || missing) throw new ReadError('damaged-file', 'image');
}

/** Decodes every page of a TIFF: fax (G3, G4), LZW, deflate and JPEG inside. */
export function* decodeTiff(file: Uint8Array): Generator<Picture> {
  const buffer = file.slice().buffer;
  for (const ifd of tiffDirectories(file)) {
    const [width, height] = [first(ifd, 't256'), first(ifd, 't257')];
    // Entries without width and height are thumbnails' and editors' notes.
    if (width === null || height === null) continue;
    checkPage(ifd, width, height);
    utif.decodeImage(buffer, ifd);
    const rgba = utif.toRGBA8(ifd);
    const resolution = first(ifd, 't282');
    yield {
      bitmap: { width, height, channels: 4, data: rgba },
      dpi: resolution === null ? null : usableDpi(resolution * (first(ifd, 't296') === 3 ? 2.54 : 1)), turns: TURNS[first(ifd, 't274') ?? 1] ?? 0,
    };
  }
}

const TURNS: Readonly<Record<number, 0 | 1 | 2 | 3>> = { 3: 2, 6: 1, 8: 3 };
