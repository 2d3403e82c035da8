import type { Gray } from './bitmap.ts';
import { across, type PageRules, type Rule } from './find-rules.ts';
import { transpose } from './resize.ts';

const DARK = 215;

/** Paints paper over horizontal rules, leaving strokes of characters that run through them. Works in place. */
function erase(data: Uint8Array, width: number, height: number, rules: readonly Rule[], pixelsPerPoint: number): void {
  const most = Math.max(4, Math.round(pixelsPerPoint * 3));
  for (const rule of rules) {
    const from = Math.max(0, Math.floor(rule.from - 2));
    const to = Math.min(width, Math.ceil(rule.to + 2));
    for (let x = from; x < to; x += 1) {
      const centre = Math.round(across(rule, x));
      let middle = centre;
      for (const y of [centre - 1, centre + 1, centre - 2, centre + 2]) if (y >= 0 && y < height && (data[y * width + x] ?? 255) < (data[middle * width + x] ?? 255) - 20) middle = y;
      let top = middle;
      while (top > 0 && middle - top <= most && (data[(top - 1) * width + x] ?? 255) < DARK) top -= 1;
      let bottom = middle;
      while (bottom < height - 1 && bottom - middle <= most && (data[(bottom + 1) * width + x] ?? 255) < DARK) bottom += 1;
      if (bottom - top > most) continue;
      for (let y = Math.max(0, top - 1); y <= Math.min(height - 1, bottom + 1); y += 1) data[y * width + x] = 255;
    }
  }
}

/** A page without its rules. */
export function eraseRules(gray: Gray, rules: PageRules, pixelsPerPoint: number): Gray {
  const level = { ...gray, data: gray.data.slice() };
  erase(level.data, gray.width, gray.height, rules.across, pixelsPerPoint);
  const upright = transpose(level);
  erase(upright.data, upright.width, upright.height, rules.down, pixelsPerPoint);
  return transpose(upright);
}
