import type { Gray } from './bitmap.ts';

/** Makes a picture smaller by averaging, `factor` > 1 old pixels to a new one in each direction. */
export function shrink(gray: Gray, factor: number): Gray {
  const width = Math.max(1, Math.round(gray.width / factor));
  const height = Math.max(1, Math.round(gray.height / factor));
  const out = new Uint8Array(width * height);
  const bounds = (count: number, limit: number): Int32Array => Int32Array.from({ length: count + 1 }, (_, index) => Math.min(limit, Math.round(index * factor)));
  const xs = bounds(width, gray.width);
  const ys = bounds(height, gray.height);
  for (let y = 0; y < height; y += 1) {
    const top = ys[y] ?? 0;
    const bottom = Math.max(top + 1, ys[y + 1] ?? 0);
    for (let x = 0; x < width; x += 1) {
      const left = xs[x] ?? 0;
      const right = Math.max(left + 1, xs[x + 1] ?? 0);
      let sum = 0;
      for (let sy = top; sy < bottom; sy += 1) for (let sx = left; sx < right; sx += 1) sum += gray.data[sy * gray.width + sx] ?? 255;
      out[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { width, height, data: out };
}

/** The picture with rows and columns exchanged. */
export function transpose(gray: Gray): Gray {
  const { width, height, data } = gray;
  const out = new Uint8Array(width * height);
  const tile = 32; // small tiles stay in the processor's cache in both directions
  for (let ty = 0; ty < height; ty += tile) {
    for (let tx = 0; tx < width; tx += tile) {
      const yEnd = Math.min(height, ty + tile);
      const xEnd = Math.min(width, tx + tile);
      for (let y = ty; y < yEnd; y += 1) for (let x = tx; x < xEnd; x += 1) out[x * height + y] = data[y * width + x] ?? 255;
    }
  }
  return { width: height, height: width, data: out };
}

/** The picture turned by a quarter, half or three quarters of a circle, clockwise. */
export function quarterTurns(gray: Gray, turns: 0 | 1 | 2 | 3): Gray {
  if (turns === 0) return gray;
  const { width, height, data } = gray;
  if (turns === 2) return { width, height, data: data.toReversed() };
  const turned = transpose(gray);
  const out = new Uint8Array(turned.data.length);
  for (let y = 0; y < turned.height; y += 1) {
    const row = turned.data.subarray(y * turned.width, (y + 1) * turned.width);
    if (turns === 1) out.set(row.toReversed(), y * turned.width);
    else out.set(row, (turned.height - 1 - y) * turned.width);
  }
  return { width: turned.width, height: turned.height, data: out };
}
