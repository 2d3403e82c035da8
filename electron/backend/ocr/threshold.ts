import type { Gray, Ink } from './bitmap.ts';
import { darkRuns } from './dark-runs.ts';

/** The grey value that parts ink from paper best in a flattened picture (Otsu), kept where thin strokes survive. */
export function inkThreshold(gray: Gray): number {
  const bins = new Float64Array(256);
  for (let at = 0; at < gray.data.length; at += 3) {
    const value = gray.data[at] ?? 255;
    bins[value] = (bins[value] ?? 0) + 1;
  }
  let total = 0;
  let sum = 0;
  for (const [value, count] of bins.entries()) {
    total += count;
    sum += value * count;
  }
  let best = 0;
  let cut = 170;
  let below = 0;
  let belowSum = 0;
  for (const [value, count] of bins.entries()) {
    below += count;
    belowSum += value * count;
    if (below === 0 || below === total) continue;
    const between = below * (total - below) * (belowSum / below - (sum - belowSum) / (total - below)) ** 2;
    if (between > best) {
      best = between;
      cut = value;
    }
  }
  return Math.min(200, Math.max(150, cut + 10));
}

/**
 * Ink of a flattened picture. A pixel that stands alone is noise of the scanner; thin level strokes (一, which song types draw
 * a hair thick) are ink even where they are too faint for the threshold.
 */
export function inkOf(gray: Gray, threshold: number, pixelsPerPoint: number): Ink {
  const { width, height, data } = gray;
  const soft = new Uint8Array(width * height);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      // A light 3×3 average: scanner noise is one pixel wide, print is not.
      const mean = ((data[at] ?? 255) * 4 + ((data[at - 1] ?? 255) + (data[at + 1] ?? 255) + (data[at - width] ?? 255) + (data[at + width] ?? 255)) * 2
        + (data[at - width - 1] ?? 255) + (data[at - width + 1] ?? 255) + (data[at + width - 1] ?? 255) + (data[at + width + 1] ?? 255)) / 16;
      soft[at] = mean < threshold ? 1 : 0;
    }
  }
  const out = new Uint8Array(width * height);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      if (soft[at] !== 1) continue;
      const near = (soft[at - 1] ?? 0) + (soft[at + 1] ?? 0) + (soft[at - width] ?? 0) + (soft[at + width] ?? 0);
      if (near >= 1) out[at] = 1;
    }
  }
  const faint = { radius: Math.max(1, Math.round(pixelsPerPoint * 0.7)), reach: Math.max(2, Math.round(pixelsPerPoint * 1.2)), shortest: Math.round(pixelsPerPoint * 4), gap: 1 };
  for (const run of darkRuns(gray, faint)) for (let x = run.x0 + 1; x < run.x1 - 1; x += 1) if ((data[run.row * width + x] ?? 255) < 232) out[run.row * width + x] = 1;
  return { width, height, data: out };
}
