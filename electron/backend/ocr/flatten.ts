import type { Gray } from './bitmap.ts';

/** Dark things narrower than this in one direction are print, wider ones are shadow, stain or shading. Points. */
const PRINT = 8;

/** Greatest (or least) value within `radius` of each place of a row, for all rows. */
function spread(data: Uint8Array, width: number, height: number, radius: number, greatest: boolean): Uint8Array {
  const out = new Uint8Array(data.length);
  const size = 2 * radius + 1;
  const padded = Math.ceil((width + 2 * radius) / size) * size;
  const rest = greatest ? 0 : 255;
  const line = new Uint8Array(padded).fill(rest);
  const before = new Uint8Array(padded);
  const after = new Uint8Array(padded);
  const pick = greatest ? Math.max : Math.min;
  for (let y = 0; y < height; y += 1) {
    line.set(data.subarray(y * width, (y + 1) * width), radius);
    // Running extremes of blocks as long as the window, from both ends: two comparisons a place whatever the radius (van Herk).
    for (let x = 0; x < padded; x += 1) before[x] = x % size === 0 ? (line[x] ?? rest) : pick(before[x - 1] ?? rest, line[x] ?? rest);
    for (let x = padded - 1; x >= 0; x -= 1) after[x] = x % size === size - 1 ? (line[x] ?? rest) : pick(after[x + 1] ?? rest, line[x] ?? rest);
    for (let x = 0; x < width; x += 1) out[y * width + x] = pick(after[x] ?? rest, before[x + size - 1] ?? rest);
  }
  return out;
}

function flipped(data: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) out[x * height + y] = data[y * width + x] ?? 255;
  return out;
}

/** Mean of each place and its neighbours in a row, for all rows. */
function smooth(data: Uint8Array, width: number, height: number, radius: number): Uint8Array {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    let sum = 0;
    for (let x = -radius; x < width; x += 1) {
      sum += data[row + Math.min(width - 1, x + radius)] ?? 255;
      if (x > 0) sum -= data[row + Math.max(0, x - radius - 1)] ?? 255;
      else if (x === 0) sum = Array.from({ length: 2 * radius + 1 }, (_, i) => data[row + Math.min(width - 1, Math.max(0, i - radius))] ?? 255).reduce((a, b) => a + b, 0);
      if (x >= 0) out[row + x] = sum / (2 * radius + 1);
    }
  }
  return out;
}

/**
 * Takes shadows, grey paper, stains and shaded cells out: each pixel as a share of the paper under it, paper = 255.
 * The paper is the picture with everything print-thin closed over, at half the resolution.
 */
export function flatten(gray: Gray, pixelsPerPoint: number): Gray {
  const { width, height, data } = gray;
  const w = Math.max(1, width >> 1);
  const h = Math.max(1, height >> 1);
  const half = new Uint8Array(w * h);
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      const at = 2 * y * width + 2 * x;
      half[y * w + x] = ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + width] ?? 255) + (data[at + width + 1] ?? 255)) >> 2;
    }
  }
  const radius = Math.max(3, Math.round((PRINT * pixelsPerPoint) / 4));
  const soft = smooth(flipped(smooth(half, w, h, 1), w, h), h, w, 1);
  const wide = spread(flipped(spread(soft, h, w, radius, true), h, w), w, h, radius, true);
  const closed = spread(flipped(spread(wide, w, h, radius, false), w, h), h, w, radius, false);
  const paper = smooth(flipped(smooth(closed, h, w, 3), h, w), w, h, 3);
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const row = Math.min(h - 1, y >> 1) * w;
    for (let x = 0; x < width; x += 1) {
      const share = ((data[y * width + x] ?? 255) * 255) / Math.max(40, paper[row + Math.min(w - 1, x >> 1)] ?? 255);
      out[y * width + x] = share > 255 ? 255 : share;
    }
  }
  return { width, height, data: out };
}
