import type { Ruling } from '../../../../shared/model/raw-document.ts';
import { applyX, applyY, type Matrix } from './matrix.ts';

/** Draw codes inside pdfjs path data (DrawOPS of the pinned version; a test counts the rulings of a known page). */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** A filled shape thinner than this (points) is a drawn line, a thicker one a background (spec extraction.md section 2). */
const THIN = 3;
/** A stroke that leaves its axis by less than this (points) is horizontal or vertical. */
const SLANT = 0.6;

interface SubPath {
  readonly points: readonly (readonly [number, number])[];
  readonly straight: boolean;
  readonly closed: boolean;
}

/** Splits path data into sub-paths in page coordinates. */
function subPaths(data: ArrayLike<number>, matrix: Matrix): SubPath[] {
  const found: SubPath[] = [];
  let points: [number, number][] = [];
  let straight = true;
  const end = (closed: boolean): void => {
    if (points.length > 1) found.push({ points, straight, closed });
    points = [];
    straight = true;
  };
  const add = (at: number): void => {
    const x = data[at] ?? 0;
    const y = data[at + 1] ?? 0;
    points.push([applyX(matrix, x, y), applyY(matrix, x, y)]);
  };
  for (let i = 0; i < data.length;) {
    switch (data[i]) {
      case MOVE: end(false); add(i + 1); i += 3; break;
      case LINE: add(i + 1); i += 3; break;
      case CURVE: straight = false; add(i + 5); i += 7; break;
      case QUADRATIC: straight = false; add(i + 3); i += 5; break;
      case CLOSE: end(true); i += 1; break;
      default: return found; // an unknown code: what follows cannot be told apart
    }
  }
  end(false);
  return found;
}

function strokeSegment(a: readonly [number, number], b: readonly [number, number]): Ruling | null {
  const width = Math.abs(a[0] - b[0]);
  const height = Math.abs(a[1] - b[1]);
  if (height <= SLANT && width > height) {
    const y = (a[1] + b[1]) / 2;
    return { x0: Math.min(a[0], b[0]), y0: y, x1: Math.max(a[0], b[0]), y1: y };
  }
  if (width <= SLANT && height > width) {
    const x = (a[0] + b[0]) / 2;
    return { x0: x, y0: Math.min(a[1], b[1]), x1: x, y1: Math.max(a[1], b[1]) };
  }
  return null;
}

/** The line in the middle of a thin upright box; both ways for a dot, so that corners and dotted lines close. */
export function thinBoxRulings(x0: number, y0: number, x1: number, y1: number): Ruling[] {
  const width = x1 - x0;
  const height = y1 - y0;
  const across: Ruling = { x0, y0: (y0 + y1) / 2, x1, y1: (y0 + y1) / 2 };
  const down: Ruling = { x0: (x0 + x1) / 2, y0, x1: (x0 + x1) / 2, y1 };
  if (height < THIN && width < THIN) return [across, down];
  if (height < THIN) return [across];
  return width < THIN ? [down] : [];
}

function bounds(points: SubPath['points']): [number, number, number, number] {
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Four lines when two boxes of one filled path make a frame thinner than a background. */
function frameRulings(outer: SubPath, inner: SubPath): Ruling[] {
  const a = bounds(outer.points);
  const b = bounds(inner.points);
  const sides = [b[0] - a[0], b[1] - a[1], a[2] - b[2], a[3] - b[3]];
  if (sides.some((side) => side <= 0 || side >= THIN)) return [];
  return [
    ...thinBoxRulings(a[0], a[1], a[2], b[1]), ...thinBoxRulings(a[0], b[3], a[2], a[3]),
    ...thinBoxRulings(a[0], a[1], b[0], a[3]), ...thinBoxRulings(b[2], a[1], a[2], a[3]),
  ];
}

/** Lines that a painted path draws: straight strokes, thin filled shapes, thin filled frames. Backgrounds give none. */
export function pathRulings(data: ArrayLike<number>, matrix: Matrix, stroked: boolean, filled: boolean): Ruling[] {
  const rulings: Ruling[] = [];
  const paths = subPaths(data, matrix);
  for (const [index, path] of paths.entries()) {
    if (stroked) {
      const points = path.closed && path.points[0] ? [...path.points, path.points[0]] : path.points;
      for (let i = 1; i < points.length; i += 1) {
        const a = points[i - 1];
        const b = points[i];
        const ruling = a && b && path.straight ? strokeSegment(a, b) : null;
        if (ruling) rulings.push(ruling);
      }
    }
    if (filled && path.straight && path.points.length > 2) {
      rulings.push(...thinBoxRulings(...bounds(path.points)));
      const next = paths[index + 1];
      if (next?.straight && path.points.length <= 5 && next.points.length <= 5) rulings.push(...frameRulings(path, next), ...frameRulings(next, path));
    }
  }
  return rulings;
}
