import type { Gray } from './bitmap.ts';

/** A stretch of one row, `x1` outside. */
export interface Run {
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
}

/** How to look for runs, in pixels: smoothing to both sides along the row, distance of the rows compared with, shortest run, widest gap in one. */
export interface RunSearch {
  readonly radius: number;
  readonly reach: number;
  readonly shortest: number;
  readonly gap: number;
}

/** How much darker than its surroundings the mean along a run must be, of 255. */
const VALLEY = 24;

/** Runs of pixels that are darker than what lies above and below them: rules and thin horizontal strokes, even faint ones. */
export function darkRuns(gray: Gray, { radius, reach, shortest, gap }: RunSearch): Run[] {
  const { width, height, data } = gray;
  const keep = reach * 2 + 1;
  const means = Array.from({ length: keep }, () => new Float32Array(width));
  const runs: Run[] = [];
  const meanRow = (y: number): Float32Array => means[((y % keep) + keep) % keep] ?? new Float32Array(width);
  for (let y = 0; y < height + reach; y += 1) {
    const into = meanRow(y);
    if (y < height) {
      const row = y * width;
      let sum = 0;
      for (let x = -radius; x < width; x += 1) {
        const entering = x + radius;
        sum += entering < width ? (data[row + entering] ?? 255) : 255;
        const leaving = x - radius - 1;
        sum -= x <= -radius ? 0 : leaving >= 0 ? (data[row + leaving] ?? 255) : 0;
        if (x >= 0) into[x] = sum / (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1);
      }
    } else into.fill(255);
    const centre = y - reach;
    if (centre < reach || centre >= height - 1) continue;
    const here = meanRow(centre);
    const above = meanRow(centre - reach);
    const below = into;
    let start = -1;
    let last = -1;
    for (let x = 0; x <= width; x += 1) {
      const dark = x < width && Math.min(above[x] ?? 255, below[x] ?? 255) - (here[x] ?? 255) > VALLEY && (here[x] ?? 255) < 225;
      if (dark) {
        if (start < 0) start = x;
        last = x;
      } else if (start >= 0 && (x - last > gap || x === width)) {
        if (last - start + 1 >= shortest) runs.push({ row: centre, x0: start, x1: last + 1 });
        start = -1;
      }
    }
  }
  return runs;
}
