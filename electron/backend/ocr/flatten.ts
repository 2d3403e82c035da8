import type { Gray } from './bitmap.ts';

/** Paper is what the brighter tenth of a tile shows. */
const PAPER_SHARE = 0.9;
/** Tile in points: wider than a stroke, narrower than a shadow or a stain. */
const TILE = 12;

/** Takes shadows, grey paper, stains and shaded cells out: each pixel as a share of the paper around it, paper = 255. */
export function flatten(gray: Gray, pixelsPerPoint: number): Gray {
  const { width, height, data } = gray;
  const tile = Math.max(8, Math.round(TILE * pixelsPerPoint));
  const cols = Math.ceil(width / tile);
  const rows = Math.ceil(height / tile);
  const paper = new Float32Array(cols * rows);
  const bins = new Uint32Array(64);
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < cols; c += 1) {
      bins.fill(0);
      let total = 0;
      const yEnd = Math.min(height, (r + 1) * tile);
      const xEnd = Math.min(width, (c + 1) * tile);
      for (let y = r * tile; y < yEnd; y += 1) {
        for (let x = c * tile; x < xEnd; x += 1) {
          const bin = (data[y * width + x] ?? 0) >> 2;
          bins[bin] = (bins[bin] ?? 0) + 1;
          total += 1;
        }
      }
      let left = total * (1 - PAPER_SHARE);
      let bin = 63;
      while (bin > 0 && left >= (bins[bin] ?? 0)) {
        left -= bins[bin] ?? 0;
        bin -= 1;
      }
      paper[r * cols + c] = bin * 4 + 2;
    }
  }
  const smooth = smoothed(paper, cols, rows);
  const out = new Uint8Array(width * height);
  const line = new Float32Array(width);
  for (let y = 0; y < height; y += 1) {
    const ry = Math.min(rows - 1, Math.max(0, y / tile - 0.5));
    const r0 = Math.floor(ry);
    const r1 = Math.min(rows - 1, r0 + 1);
    const fy = ry - r0;
    for (let x = 0; x < width; x += 1) {
      const cx = Math.min(cols - 1, Math.max(0, x / tile - 0.5));
      const c0 = Math.floor(cx);
      const c1 = Math.min(cols - 1, c0 + 1);
      const fx = cx - c0;
      const top = (smooth[r0 * cols + c0] ?? 255) * (1 - fx) + (smooth[r0 * cols + c1] ?? 255) * fx;
      const bottom = (smooth[r1 * cols + c0] ?? 255) * (1 - fx) + (smooth[r1 * cols + c1] ?? 255) * fx;
      line[x] = top * (1 - fy) + bottom * fy;
    }
    for (let x = 0; x < width; x += 1) {
      const share = ((data[y * width + x] ?? 0) * 255) / Math.max(40, line[x] ?? 255);
      out[y * width + x] = share > 255 ? 255 : share;
    }
  }
  return { width, height, data: out };
}

/** Middle value of each tile and its neighbours, so that a black tile does not count as paper. */
function smoothed(values: Float32Array, cols: number, rows: number): Float32Array {
  const out = new Float32Array(values.length);
  const near: number[] = [];
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < cols; c += 1) {
      near.length = 0;
      for (let y = Math.max(0, r - 1); y <= Math.min(rows - 1, r + 1); y += 1) for (let x = Math.max(0, c - 1); x <= Math.min(cols - 1, c + 1); x += 1) near.push(values[y * cols + x] ?? 255);
      near.sort((a, b) => a - b);
      out[r * cols + c] = near[Math.floor(near.length * 0.6)] ?? 255;
    }
  }
  return out;
}
