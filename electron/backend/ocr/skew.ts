import type { Gray } from './bitmap.ts';

/** Sheets are fed in crooked by a degree or two; beyond this it is not skew. Degrees. */
const WIDEST = 5;
const COARSE = 0.25;
const FINE = 0.03;

/** How far a page is turned, in degrees, clockwise on the page as seen; 0 when nothing tells. */
export function skewOf(gray: Gray, threshold: number): number {
  const { width, height, data } = gray;
  const xs: number[] = [];
  const ys: number[] = [];
  const step = Math.max(1, Math.round(width / 800));
  // Where paper turns to ink going down: rules and the tops of lines speak, black areas do not.
  for (let x = 0; x < width; x += step) {
    let before = true;
    for (let y = 2; y < height; y += 1) {
      const ink = (data[y * width + x] ?? 255) < threshold;
      if (ink && !before) {
        xs.push(x - width / 2);
        ys.push(y - height / 2);
      }
      before = ink;
    }
  }
  if (xs.length < 200) return 0;
  const sharpness = (degrees: number): number => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const bins = new Uint16Array(height + Math.ceil(width * 0.2) + 4);
    const middle = bins.length / 2;
    for (let i = 0; i < xs.length; i += 1) {
      const bin = Math.round((ys[i] ?? 0) - (xs[i] ?? 0) * slope + middle);
      if (bin >= 0 && bin < bins.length) bins[bin] = (bins[bin] ?? 0) + 1;
    }
    let sum = 0;
    // Neighbouring bins together: a line is two or three pixels sharp.
    for (let i = 1; i < bins.length; i += 1) sum += ((bins[i] ?? 0) + (bins[i - 1] ?? 0)) ** 2;
    return sum;
  };
  const search = (from: number, to: number, by: number): number => {
    let best = 0;
    let at = 0;
    for (let degrees = from; degrees <= to + 1e-9; degrees += by) {
      const value = sharpness(degrees);
      if (value > best) {
        best = value;
        at = degrees;
      }
    }
    return at;
  };
  const coarse = search(-WIDEST, WIDEST, COARSE);
  const fine = search(coarse - COARSE, coarse + COARSE, FINE);
  return Math.abs(fine) < FINE ? 0 : fine;
}

/** The picture turned back by `degrees` about its middle, same size; what comes in from outside is paper. */
export function turnBack(gray: Gray, degrees: number): Gray {
  if (degrees === 0) return gray;
  const { width, height, data } = gray;
  const out = new Uint8Array(width * height).fill(255);
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  const cx = (width - 1) / 2;
  const cy = (height - 1) / 2;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const sx = cx + (x - cx) * cos - (y - cy) * sin;
      const sy = cy + (x - cx) * sin + (y - cy) * cos;
      const x0 = Math.floor(sx);
      const y0 = Math.floor(sy);
      if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue;
      const fx = sx - x0;
      const fy = sy - y0;
      const at = y0 * width + x0;
      const top = (data[at] ?? 255) * (1 - fx) + (data[at + 1] ?? 255) * fx;
      const bottom = (data[at + width] ?? 255) * (1 - fx) + (data[at + width + 1] ?? 255) * fx;
      out[y * width + x] = top * (1 - fy) + bottom * fy + 0.5;
    }
  }
  return { width, height, data: out };
}
