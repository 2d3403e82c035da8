import type { Gray } from './bitmap.ts';

/** Paper rougher than this (mean difference of neighbours, of 255) is smoothed: the recogniser was trained on calmer pictures. */
const ROUGH = 9;

/** How rough the paper is: mean difference between neighbours that are both paper. */
export function roughness(gray: Gray): number {
  const { width, height, data } = gray;
  let sum = 0;
  let count = 0;
  for (let y = 1; y < height; y += 7) {
    for (let x = 1; x < width; x += 3) {
      const [here, before] = [data[y * width + x] ?? 255, data[y * width + x - 1] ?? 255];
      if (here < 190 || before < 190 || (here === 255 && before === 255)) continue;
      sum += Math.abs(here - before);
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** Takes a scanner's noise down by a 3×3 average when there is much of it; calm pictures stay sharp. */
export function denoise(gray: Gray): Gray {
  if (roughness(gray) < ROUGH) return gray;
  const { width, height, data } = gray;
  const out = data.slice();
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      out[at] = ((data[at] ?? 255) * 4 + ((data[at - 1] ?? 255) + (data[at + 1] ?? 255) + (data[at - width] ?? 255) + (data[at + width] ?? 255)) * 2
        + (data[at - width - 1] ?? 255) + (data[at - width + 1] ?? 255) + (data[at + width - 1] ?? 255) + (data[at + width + 1] ?? 255)) / 16;
    }
  }
  return { width, height, data: out };
}
