import { ReadError } from '../read-error.ts';

/** Beyond this a picture would not fit into the reader's memory; 600 dpi of A3 is 70 million. */
const MOST_PIXELS = 120_000_000;

/** Refuses a picture by the size it says it has, before anything is unpacked for it: a few bytes can promise a hundred thousand rows. */
export function checkPixels(width: number, height: number): void {
  if (!(width > 0 && height > 0)) throw new ReadError('damaged-file', 'image');
  if (width * height > MOST_PIXELS) throw new ReadError('file-too-large', `${width} × ${height}`);
}
