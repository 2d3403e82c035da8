import type { Picture } from './picture.ts';

/** A4 in points, long side and short. */
const LONG = 842;
const SHORT = 595;
/** Photos show a little more or less than the sheet. */
const NEAR_A4 = 0.12;
const USUAL_DPI = 200;

/** Size in points of the page a picture shows: by its own resolution, else as A4 when it has that shape, else at the usual resolution. */
export function pageSize({ bitmap: { width, height }, dpi }: Picture): { readonly width: number; readonly height: number } {
  if (dpi !== null) return { width: (width * 72) / dpi, height: (height * 72) / dpi };
  const shape = Math.max(width, height) / Math.min(width, height);
  const perPixel = Math.abs(shape / (LONG / SHORT) - 1) < NEAR_A4 ? LONG / Math.max(width, height) : 72 / USUAL_DPI;
  return { width: width * perPixel, height: height * perPixel };
}
