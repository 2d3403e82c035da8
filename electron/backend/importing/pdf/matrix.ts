import type { Box } from '../../../../shared/model/place.ts';

/** PDF matrix [a b c d e f]: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first and `outer` after it. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

export const applyX = (m: Matrix, x: number, y: number): number => m[0] * x + m[2] * y + m[4];
export const applyY = (m: Matrix, x: number, y: number): number => m[1] * x + m[3] * y + m[5];

/** The upright box around the four transformed corners. Written out: it runs for every character. */
export function transformBox([a, b, c, d, e, f]: Matrix, x0: number, y0: number, x1: number, y1: number): Box {
  const [ax0, ax1, cy0, cy1] = [a * x0, a * x1, c * y0, c * y1];
  const [bx0, bx1, dy0, dy1] = [b * x0, b * x1, d * y0, d * y1];
  return [
    Math.min(ax0, ax1) + Math.min(cy0, cy1) + e, Math.min(bx0, bx1) + Math.min(dy0, dy1) + f,
    Math.max(ax0, ax1) + Math.max(cy0, cy1) + e, Math.max(bx0, bx1) + Math.max(dy0, dy1) + f,
  ];
}

/** Reads six numbers from an operator's arguments (array or typed array); null when they are not six finite numbers. */
export function toMatrix(value: unknown): Matrix | null {
  if (!(Array.isArray(value) || ArrayBuffer.isView(value))) return null;
  const list = value as ArrayLike<unknown>; // both shapes checked above are array-like
  const [a, b, c, d, e, f] = [Number(list[0]), Number(list[1]), Number(list[2]), Number(list[3]), Number(list[4]), Number(list[5])];
  return Number.isFinite(a + b + c + d + e + f) ? [a, b, c, d, e, f] : null;
}
