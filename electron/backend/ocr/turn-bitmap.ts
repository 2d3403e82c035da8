import type { Bitmap } from './bitmap.ts';

/** The picture turned clockwise by quarters of a circle. */
export function turnBitmap(bitmap: Bitmap, turns: 0 | 1 | 2 | 3): Bitmap {
  if (turns === 0) return bitmap;
  const { width, height, channels, data } = bitmap;
  const [w, h] = turns === 2 ? [width, height] : [height, width];
  const out = new Uint8Array(data.length);
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      const [sx, sy] = turns === 1 ? [y, height - 1 - x] : turns === 2 ? [width - 1 - x, height - 1 - y] : [width - 1 - y, x];
      for (let k = 0; k < channels; k += 1) out[(y * w + x) * channels + k] = data[(sy * width + sx) * channels + k] ?? 255;
    }
  }
  return { width: w, height: h, channels, data: out };
}
