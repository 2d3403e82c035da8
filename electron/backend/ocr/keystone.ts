import type { Gray } from './bitmap.ts';
import { across, type PageRules, type Rule } from './find-rules.ts';

/**
 * How a photo taken at an angle shows a sheet: rules across a page fan out, and so do those down it. A rule across that stands at y
 * (about the middle) rises by `row[0] + row[1] × y` for each step right; a rule down at x moves right by `col[0] + col[1] × x` for each
 * step down. Units of length are the caller's, pixels or points.
 */
export interface Keystone {
  readonly row: readonly [number, number];
  readonly col: readonly [number, number];
}

/** Rules must be this long, as a share of the page, to say how the page fans out, and there must be so many of them. */
const LONG = 0.12;
const FEWEST = 3;
/** A rule whose slope differs from the others' by more than this was laid through something else. */
const STRAY = 0.004;
/** Fans that end less than this share of the page apart are left: a hundredth of an inch or so. */
const TRACE = 0.0018;

/** The straight line through slopes by place, weighted by length; null when there are too few rules to tell. */
function fitted(rules: readonly { readonly place: number; readonly slope: number; readonly length: number }[]): readonly [number, number] | null {
  if (rules.length < FEWEST) return null;
  let [n, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (const { place, slope, length } of rules) {
    n += length;
    sx += length * place;
    sy += length * slope;
    sxx += length * place * place;
    sxy += length * place * slope;
  }
  const spread = n * sxx - sx * sx;
  const by = spread > 0 ? (n * sxy - sx * sy) / spread : 0;
  return [(sy - by * sx) / n, by];
}

function fanOf(rules: readonly Rule[], size: number, along: number): readonly [number, number] | null {
  const told = rules.filter((rule) => rule.to - rule.from > along * LONG).map((rule) => ({ place: across(rule, along / 2) - size / 2, slope: rule.slope, length: rule.to - rule.from }));
  const rough = fitted(told);
  return rough && fitted(told.filter(({ place, slope }) => Math.abs(slope - rough[0] - rough[1] * place) < STRAY));
}

/** The keystone of a page by its rules, in pixels; null when there is none to speak of. */
export function keystoneOf(rules: PageRules, width: number, height: number): Keystone | null {
  const row = fanOf(rules.across, height, width) ?? [0, 0];
  const col = fanOf(rules.down, width, height) ?? [0, 0];
  // The ends of the page tell: the line is straight in between.
  const most = Math.max(...[-0.5, 0.5].flatMap((end) => [Math.abs(row[0] + row[1] * end * height), Math.abs(col[0] + col[1] * end * width)]));
  return most < TRACE ? null : { row, col };
}

/** The same keystone for lengths `scale` times shorter. */
export const inUnits = ({ row, col }: Keystone, scale: number): Keystone => ({ row: [row[0], row[1] * scale], col: [col[0], col[1] * scale] });

/** Where a place of the flat sheet (about its middle) is on the photo: where its rule across and its rule down meet. */
export function onPhoto({ row, col }: Keystone, x: number, y: number): readonly [number, number] {
  const rise = row[0] + row[1] * y;
  const lean = col[0] + col[1] * x;
  const px = (x + lean * y) / (1 - lean * rise);
  return [px, y + rise * px];
}

/** The photo brought back to a flat sheet, same size; what comes in from outside is paper. */
export function flatSheet(gray: Gray, keystone: Keystone): Gray {
  const { width, height, data } = gray;
  const out = new Uint8Array(width * height).fill(255);
  const [cx, cy] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [px, py] = onPhoto(keystone, x - cx, y - cy);
      const [sx, sy] = [cx + px, cy + py];
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)];
      if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue;
      const [fx, fy] = [sx - x0, sy - y0];
      const at = y0 * width + x0;
      const top = (data[at] ?? 255) * (1 - fx) + (data[at + 1] ?? 255) * fx;
      const bottom = (data[at + width] ?? 255) * (1 - fx) + (data[at + width + 1] ?? 255) * fx;
      out[y * width + x] = top * (1 - fy) + bottom * fy + 0.5;
    }
  }
  return { width, height, data: out };
}
