import type { Bitmap, Gray } from './bitmap.ts';
import { findSeals } from './find-seals.ts';

/** Red that outweighs green and blue by this much is coloured ink, not paper or a JPEG's fringe. */
const RED_BY = 28;

/**
 * A picture without its colours. Inside a red seal only the red channel counts, brought up to paper white:
 * red ink shines in red light as paper does, black print under it does not. Elsewhere red print stays print.
 */
export function toGray(bitmap: Bitmap, pixelsPerPoint: number): Gray {
  const { width, height, channels, data } = bitmap;
  const out = new Uint8Array(width * height);
  if (channels === 1) {
    out.set(data);
    return { width, height, data: out };
  }
  const red = new Uint8Array(width * height);
  let reds = 0;
  for (let at = 0, from = 0; at < out.length; at += 1, from += channels) {
    const r = data[from] ?? 0;
    const g = data[from + 1] ?? 0;
    const b = data[from + 2] ?? 0;
    if (r === g && g === b) {
      out[at] = r;
      continue;
    }
    out[at] = (r * 77 + g * 150 + b * 29) >> 8;
    if (r - g > RED_BY && r - b > RED_BY) {
      red[at] = 1;
      reds += 1;
    }
  }
  if (reds < 200) return { width, height, data: out };
  for (const seal of findSeals({ width, height, data: red }, pixelsPerPoint)) {
    const values: number[] = [];
    for (let y = seal.y0; y < seal.y1; y += 2) {
      for (let x = seal.x0; x < seal.x1; x += 2) if (red[y * width + x] === 1) values.push(data[(y * width + x) * channels] ?? 0);
    }
    values.sort((a, b) => a - b);
    // The brighter half of the seal's ink stands on blank paper.
    const shine = Math.max(60, values[Math.floor(values.length * 0.4)] ?? 255);
    for (let y = seal.y0; y < seal.y1; y += 1) {
      for (let x = seal.x0; x < seal.x1; x += 1) {
        const at = y * width + x;
        const r = data[at * channels] ?? 0;
        // Over both: brown stains and yellow paper outweigh blue only.
        const tint = r - Math.max(data[at * channels + 1] ?? 0, data[at * channels + 2] ?? 0);
        if (tint < RED_BY / 2) continue;
        // Weak tint: the fringe of the seal or of black print beside it; blended so that no new edge appears.
        const share = Math.min(1, (tint - RED_BY / 2) / RED_BY);
        const cleared = Math.min(255, (r * 255) / shine);
        out[at] = Math.round(cleared * share + (out[at] ?? 0) * (1 - share));
      }
    }
  }
  return { width, height, data: out };
}
