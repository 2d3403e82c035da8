import type { Bitmap } from './bitmap.ts';
import type { PagePicture } from './page-pictures.ts';

/** Pictures that together cover less of the page than this are illustrations, not a scan. */
const SCAN_SHARE = 0.4;
/** Bounds of the composed page, pixels per point (100 to 300 dpi). */
const COARSEST = 100 / 72;
const FINEST = 300 / 72;

const area = (picture: PagePicture): number => Math.abs(picture.matrix[0] * picture.matrix[3] - picture.matrix[1] * picture.matrix[2]);

/** Share of the page that pictures cover, overlaps counted twice. */
export const coveredShare = (pictures: readonly PagePicture[], width: number, height: number): number => pictures.reduce((sum, picture) => sum + area(picture), 0) / (width * height);

/**
 * A page's pictures put together as the page shows them (strips, turned and mirrored ones too), at the resolution of the largest;
 * null when they do not make up a scan. `width`, `height` in points.
 */
export function composePage(pictures: readonly PagePicture[], width: number, height: number): Bitmap | null {
  const largest = pictures.toSorted((a, b) => area(b) - area(a))[0];
  if (!largest || coveredShare(pictures, width, height) < SCAN_SHARE) return null;
  const native = Math.sqrt((largest.bitmap.width * largest.bitmap.height) / Math.max(1, area(largest)));
  const scale = Math.min(FINEST, Math.max(COARSEST, native));
  const w = Math.round(width * scale);
  const h = Math.round(height * scale);
  const only = pictures.length === 1 ? asShown(largest, w, h, scale) : null;
  if (only) return only;
  const grey = pictures.every((picture) => picture.bitmap.channels === 1);
  const channels = grey ? 1 : 3;
  const data = new Uint8Array(w * h * channels).fill(255);
  for (const picture of pictures) draw(picture, data, w, h, channels, scale);
  return { width: w, height: h, channels, data };
}

/** The usual scan: one upright picture that fills the page pixel by pixel is the page already. */
function asShown(picture: PagePicture, w: number, h: number, scale: number): Bitmap | null {
  const { bitmap, matrix: [a, b, c, d, e, f] } = picture;
  if (Math.abs(bitmap.width - w) > 1 || Math.abs(bitmap.height - h) > 1 || bitmap.channels === 4) return null;
  const near = (value: number, wanted: number): boolean => Math.abs(value - wanted) * scale < 1.5;
  const fills = near(a, w / scale) && near(b, 0) && near(c, 0) && near(d, -h / scale) && near(e, 0) && near(f, h / scale);
  return fills ? bitmap : null;
}

/** Draws one picture by asking for every page pixel which of the picture's pixels it shows; averages where the picture is finer. */
function draw(picture: PagePicture, data: Uint8Array, w: number, h: number, channels: 1 | 3, scale: number): void {
  const { bitmap } = picture;
  const [a, b, c, d, e, f] = picture.matrix;
  const det = a * d - b * c;
  if (Math.abs(det) < 1e-6) return;
  // Page pixel → place in the unit square → picture pixel (its rows run from the top, the square from the bottom).
  const ux = (d / det / scale) * bitmap.width;
  const uy = (-c / det / scale) * bitmap.width;
  const vx = (b / det / scale) * bitmap.height;
  const vy = (-a / det / scale) * bitmap.height;
  const u0 = ((-e * d + f * c) / det) * bitmap.width;
  const v0 = (1 - (e * b - f * a) / det) * bitmap.height;
  const finer = Math.max(1, Math.round(Math.max(Math.hypot(ux, uy), Math.hypot(vx, vy)) - 0.2));
  const corners = [[0, 0], [1, 0], [0, 1], [1, 1]].map(([s = 0, t = 0]) => [(a * s + c * t + e) * scale, (b * s + d * t + f) * scale] as const);
  const xLow = Math.max(0, Math.floor(Math.min(...corners.map((corner) => corner[0]))));
  const xHigh = Math.min(w, Math.ceil(Math.max(...corners.map((corner) => corner[0]))));
  const yLow = Math.max(0, Math.floor(Math.min(...corners.map((corner) => corner[1]))));
  const yHigh = Math.min(h, Math.ceil(Math.max(...corners.map((corner) => corner[1]))));
  const from = bitmap.channels;
  const sums = [0, 0, 0];
  for (let y = yLow; y < yHigh; y += 1) {
    for (let x = xLow; x < xHigh; x += 1) {
      let count = 0;
      let alpha = 0;
      sums.fill(0);
      for (let i = 0; i < finer; i += 1) {
        for (let j = 0; j < finer; j += 1) {
          const px = x + (j + 0.5) / finer;
          const py = y + (i + 0.5) / finer;
          const u = Math.floor(u0 + px * ux + py * uy);
          const v = Math.floor(v0 + px * vx + py * vy);
          if (u < 0 || v < 0 || u >= bitmap.width || v >= bitmap.height) continue;
          const at = (v * bitmap.width + u) * from;
          count += 1;
          alpha += from === 4 ? (bitmap.data[at + 3] ?? 255) / 255 : 1;
          for (let k = 0; k < channels; k += 1) sums[k] = (sums[k] ?? 0) + (bitmap.data[at + (from === 1 ? 0 : k)] ?? 255);
        }
      }
      if (count === 0) continue;
      const opaque = alpha / count;
      const to = (y * w + x) * channels;
      for (let k = 0; k < channels; k += 1) data[to + k] = ((sums[k] ?? 0) / count) * opaque + (data[to + k] ?? 255) * (1 - opaque);
    }
  }
}
