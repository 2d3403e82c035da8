import type { Ink, Region } from './bitmap.ts';

/** Seals are 38 to 45 mm wide by regulation; smaller square name seals go down to 15 mm. In points. */
const LEAST = 40;
const MOST = 190;

/**
 * Where round or square seals lie in a mask of red pixels. Red print is long and flat and is left alone:
 * negative amounts and official heads may be red.
 */
export function findSeals(mask: Ink, pixelsPerPoint: number): Region[] {
  const step = Math.max(2, Math.round(pixelsPerPoint * 3));
  const cols = Math.ceil(mask.width / step);
  const rows = Math.ceil(mask.height / step);
  const count = new Uint16Array(cols * rows);
  for (let y = 0; y < mask.height; y += 1) {
    const row = Math.floor(y / step) * cols;
    for (let x = 0; x < mask.width; x += 1) if (mask.data[y * mask.width + x] === 1) count[row + Math.floor(x / step)] = (count[row + Math.floor(x / step)] ?? 0) + 1;
  }
  const least = Math.max(2, step * step * 0.06);
  const seen = new Uint8Array(cols * rows);
  const seals: Region[] = [];
  for (let start = 0; start < count.length; start += 1) {
    if (seen[start] === 1 || (count[start] ?? 0) < least) continue;
    const stack = [start];
    seen[start] = 1;
    let [c0, c1, r0, r1] = [cols, 0, rows, 0];
    while (stack.length > 0) {
      const at = stack.pop() ?? 0;
      const r = Math.floor(at / cols);
      const c = at % cols;
      c0 = Math.min(c0, c);
      c1 = Math.max(c1, c);
      r0 = Math.min(r0, r);
      r1 = Math.max(r1, r);
      // Two tiles of reach: the ring, the star and the letters of a seal do not touch.
      for (let dr = -2; dr <= 2; dr += 1) {
        for (let dc = -2; dc <= 2; dc += 1) {
          const next = (r + dr) * cols + c + dc;
          if (r + dr < 0 || r + dr >= rows || c + dc < 0 || c + dc >= cols || seen[next] === 1 || (count[next] ?? 0) < least) continue;
          seen[next] = 1;
          stack.push(next);
        }
      }
    }
    const width = ((c1 - c0 + 1) * step) / pixelsPerPoint;
    const height = ((r1 - r0 + 1) * step) / pixelsPerPoint;
    if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST || width / height > 1.7 || height / width > 1.7) continue;
    seals.push({
      x0: Math.max(0, (c0 - 1) * step), y0: Math.max(0, (r0 - 1) * step),
      x1: Math.min(mask.width, (c1 + 2) * step), y1: Math.min(mask.height, (r1 + 2) * step),
    });
  }
  return seals;
}
