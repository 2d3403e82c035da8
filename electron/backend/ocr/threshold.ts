import type { Gray, Ink } from './bitmap.ts';
import { darkRuns } from './dark-runs.ts';

/** Paper varies; ink is what is darker than this many times its spread, and by at least so much. */
const SPREADS = 6;
const LEAST = 34;

const softAt = ({ width, data }: Gray, at: number): number =>
  ((data[at] ?? 255) * 4 + ((data[at - 1] ?? 255) + (data[at + 1] ?? 255) + (data[at - width] ?? 255) + (data[at + width] ?? 255)) * 2
    + (data[at - width - 1] ?? 255) + (data[at - width + 1] ?? 255) + (data[at + width - 1] ?? 255) + (data[at + width + 1] ?? 255)) / 16;

/**
 * The grey value below which a flattened picture shows ink. Taken from the paper, not from the middle between paper and ink:
 * thin strokes and points are grey, and a figure that is not seen at all is worse than a speck that is.
 */
export function inkThreshold(gray: Gray): number {
  const paper: number[] = [];
  for (let y = 2; y < gray.height - 2; y += 11) {
    for (let x = 2; x < gray.width - 2; x += 5) {
      const value = softAt(gray, y * gray.width + x);
      if (value > 180) paper.push(value);
    }
  }
  const sorted = Float32Array.from(paper).sort();
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 250;
  // The lower quarter, not the lowest tenth: on coarse or blurred scans the soft edges of the print are a tenth of what is bright.
  const low = sorted[Math.floor(sorted.length * 0.25)] ?? 245;
  return Math.min(212, Math.max(150, middle - Math.max(LEAST, (SPREADS * (middle - low)) / 0.674)));
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
      soft[at] = softAt(gray, at) < threshold ? 1 : 0;
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
  const faint = { radius: Math.max(1, Math.round(pixelsPerPoint * 0.7)), reach: Math.max(2, Math.round(pixelsPerPoint * 1.2)), shortest: Math.round(pixelsPerPoint * 4), gap: 1, valley: 24, palest: 225 };
  for (const run of darkRuns(gray, faint)) for (let x = run.x0 + 1; x < run.x1 - 1; x += 1) if ((data[run.row * width + x] ?? 255) < 232) out[run.row * width + x] = 1;
  return { width, height, data: out };
}
