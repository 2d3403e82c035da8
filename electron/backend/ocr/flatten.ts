import type { Gray } from './bitmap.ts';
import { shrink } from './resize.ts';

/** Dark things narrower than this in one direction are print, wider ones are shadow, stain or shading. Points. */
const PRINT = 8;

/** Greatest value within `radius` of each place of a row, for all rows. */
function spread(data: Uint8Array, width: number, height: number, radius: number): Uint8Array {
  const out = new Uint8Array(data.length);
  const size = 2 * radius + 1;
  const padded = Math.ceil((width + 2 * radius) / size) * size;
  const line = new Uint8Array(padded);
  const before = new Uint8Array(padded);
  const after = new Uint8Array(padded);
  for (let y = 0; y < height; y += 1) {
    line.set(data.subarray(y * width, (y + 1) * width), radius);
    // Running extremes of blocks as long as the window, from both ends: two comparisons a place whatever the radius (van Herk).
    for (let x = 0; x < padded; x += 1) {
      const value = line[x] ?? 0;
      const last = x % size === 0 ? 0 : (before[x - 1] ?? 0);
      before[x] = value > last ? value : last;
    }
    for (let x = padded - 1; x >= 0; x -= 1) {
      const value = line[x] ?? 0;
      const next = x % size === size - 1 ? 0 : (after[x + 1] ?? 0);
      after[x] = value > next ? value : next;
    }
    for (let x = 0; x < width; x += 1) {
      const left = after[x] ?? 0;
      const right = before[x + size - 1] ?? 0;
      out[y * width + x] = left > right ? left : right;
    }
  }
  return out;
}

const inverted = (data: Uint8Array): Uint8Array => data.map((value) => 255 - value);

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

/** How much coarser the paper is looked at than the print on it. */
const COARSER = 3;

/**
 * Takes shadows, grey paper, stains and shaded cells out: each pixel as a share of the paper under it, paper = 255.
 * The paper is the picture with everything print-thin closed over.
 */
export function flatten(gray: Gray, pixelsPerPoint: number): Gray {
  const { width, height, data } = gray;
  const { width: w, height: h, data: coarse } = shrink(gray, COARSER);
  const radius = Math.max(2, Math.round((PRINT * pixelsPerPoint) / (2 * COARSER)));
  const soft = smooth(flipped(smooth(coarse, w, h, 1), w, h), h, w, 1);
  const wide = spread(flipped(spread(soft, h, w, radius), h, w), w, h, radius);
  // Closing: what was spread is drawn back, by spreading the dark.
  const closed = inverted(spread(flipped(spread(inverted(wide), w, h, radius), w, h), h, w, radius));
  const paper = smooth(flipped(smooth(closed, h, w, 2), h, w), w, h, 2);
  const out = new Uint8Array(width * height);
  const line = new Float32Array(width);
  for (let y = 0; y < height; y += 1) {
    const row = Math.min(h - 1, Math.floor(y / COARSER)) * w;
    if (y % COARSER === 0) for (let x = 0; x < width; x += 1) line[x] = 255 / Math.max(40, paper[row + Math.min(w - 1, Math.floor(x / COARSER))] ?? 255);
    for (let x = 0; x < width; x += 1) {
      const share = (data[y * width + x] ?? 255) * (line[x] ?? 1);
      out[y * width + x] = share > 255 ? 255 : share;
    }
  }
  return { width, height, data: out };
}
