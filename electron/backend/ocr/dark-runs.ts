import type { Gray } from './bitmap.ts';

/** A stretch of one row, `x1` outside. */
export interface Run {
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
}

/**
 * How to look for runs, in pixels: smoothing to both sides along the row, distance of the rows compared with, shortest run, widest
 * gap in one; `valley` = how much darker than both its surroundings the mean along a run must be, `palest` = its palest mean, of 255.
 */
export interface RunSearch {
  readonly radius: number;
  readonly reach: number;
  readonly shortest: number;
  readonly gap: number;
  readonly valley: number;
  readonly palest: number;
}

/** Sums of each place of a row and its neighbours; what lies outside is paper. False when no place is dark enough for a run. */
function windowSums(data: Uint8Array, row: number, width: number, radius: number, into: Int32Array, palest: number): boolean {
  let sum = 255 * radius;
  for (let x = 0; x < radius; x += 1) sum += data[row + x] ?? 255;
  let least = sum + 255;
  const inner = width - radius;
  for (let x = 0; x < width; x += 1) {
    sum += x < inner ? (data[row + x + radius] ?? 255) : 255;
    into[x] = sum;
    if (sum < least) least = sum;
    sum -= x >= radius ? (data[row + x - radius] ?? 255) : 255;
  }
  return least < palest;
}

/** Runs of pixels that are darker than what lies above and below them: rules and thin horizontal strokes, even faint ones. */
export function darkRuns(gray: Gray, { radius, reach, shortest, gap, valley, palest }: RunSearch): Run[] {
  const { width, height, data } = gray;
  const keep = reach * 2 + 1;
  const count = radius * 2 + 1;
  const sums = Array.from({ length: keep }, () => new Int32Array(width).fill(255 * count));
  const inked = new Uint8Array(keep);
  const runs: Run[] = [];
  const [deep, pale] = [valley * count, palest * count];
  for (let y = 0; y < height + reach; y += 1) {
    const below = sums[y % keep];
    const centre = y - reach;
    const here = sums[(centre + keep) % keep];
    const above = sums[(centre - reach + keep) % keep];
    if (!below || !here || !above) continue; // never: three places of a ring of `keep` rows
    if (y < height) inked[y % keep] = windowSums(data, y * width, width, radius, below, pale) ? 1 : 0;
    else below.fill(255 * count);
    if (centre < reach || centre >= height - 1 || inked[centre % keep] !== 1) continue;
    let start = -1;
    let last = -1;
    for (let x = 0; x <= width; x += 1) {
      const own = x < width ? (here[x] ?? pale) : pale;
      if (own < pale && (above[x] ?? 0) - own > deep && (below[x] ?? 0) - own > deep) {
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
