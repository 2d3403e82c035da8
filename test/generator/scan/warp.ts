import { createCanvas, type Canvas } from '@napi-rs/canvas';

/** Corners of the sheet on the photo as shares of its width and height: top left, top right, bottom right, bottom left. */
export type Corners = readonly [readonly [number, number], readonly [number, number], readonly [number, number], readonly [number, number]];

/** A sheet seen by a camera that is not above its middle: the usual hand-held photo, with the table around the paper. */
export const HAND_HELD: Corners = [[0.045, 0.03], [0.965, 0.042], [0.99, 0.975], [0.012, 0.985]];

/** The projective map from the unit square to four corners (Heckbert 1989). */
function squareTo(corners: Corners): readonly number[] {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = corners;
  const [sx, sy] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3];
  const [dx1, dx2, dy1, dy2] = [x1 - x2, x3 - x2, y1 - y2, y3 - y2];
  const det = dx1 * dy2 - dx2 * dy1;
  const [g, h] = [(sx * dy2 - dx2 * sy) / det, (dx1 * sy - sx * dy1) / det];
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1];
}

function inverse(m: readonly number[]): readonly number[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = m;
  return [e * i - f * h, c * h - b * i, b * f - c * e, f * g - d * i, a * i - c * g, c * d - a * f, d * h - e * g, b * g - a * h, a * e - b * d];
}

/** Photographs a sheet: its corners land where they are told, light falls off to one side, and the desk is brown. */
export function warp(sheet: Canvas, corners: Corners): Canvas {
  const { width, height } = sheet;
  const from = sheet.getContext('2d').getImageData(0, 0, width, height).data;
  const out = createCanvas(width, height);
  const context = out.getContext('2d');
  const image = context.createImageData(width, height);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = inverse(squareTo(corners));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [u, v] = [(x + 0.5) / width, (y + 0.5) / height];
      const w = g * u + h * v + i;
      const sx = ((a * u + b * v + c) / w) * width - 0.5;
      const sy = ((d * u + e * v + f) / w) * height - 0.5;
      const to = (y * width + x) * 4;
      image.data[to + 3] = 255;
      const light = 0.72 + 0.28 * u;
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)];
      const inside = x0 >= 0 && y0 >= 0 && x0 < width - 1 && y0 < height - 1;
      const [fx, fy] = [sx - x0, sy - y0];
      for (let k = 0; k < 3; k += 1) {
        const at = (yy: number, xx: number): number => from[((y0 + yy) * width + x0 + xx) * 4 + k] ?? 255;
        const value = inside ? (at(0, 0) * (1 - fx) + at(0, 1) * fx) * (1 - fy) + (at(1, 0) * (1 - fx) + at(1, 1) * fx) * fy : ([96, 78, 60][k] ?? 80);
        image.data[to + k] = value * light;
      }
    }
  }
  context.putImageData(image, 0, 0);
  return out;
}
