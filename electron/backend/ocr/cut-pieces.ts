import type { Ink, Region } from './bitmap.ts';

/** Ink per row or column of a region. */
function profile(ink: Ink, region: Region, down: boolean): Uint32Array {
  const { x0, y0, x1, y1 } = region;
  const sums = new Uint32Array(Math.max(0, down ? y1 - y0 : x1 - x0));
  for (let y = y0; y < y1; y += 1) {
    const row = y * ink.width;
    for (let x = x0; x < x1; x += 1) {
      if (ink.data[row + x] !== 1) continue;
      const at = down ? y - y0 : x - x0;
      sums[at] = (sums[at] ?? 0) + 1;
    }
  }
  return sums;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Stretches of a profile with ink, those with gaps up to `gap` taken together. */
function spans(sums: Uint32Array, gap: number): Span[] {
  const out: Span[] = [];
  let from = -1;
  let last = -1;
  for (let at = 0; at <= sums.length; at += 1) {
    if (at < sums.length && (sums[at] ?? 0) > 0) {
      if (from < 0) from = at;
      last = at;
    } else if (from >= 0 && (at - last > gap || at === sums.length)) {
      out.push({ from, to: last + 1 });
      from = -1;
    }
  }
  return out;
}

/** Puts strokes of one character (二, 三, ：) together that the rows between them part. `unit` is the usual height of a line. */
function wholeBands(bands: readonly Span[], unit: number): Span[] {
  const out: Span[] = [];
  for (const band of bands) {
    const last = out.at(-1);
    const gap = last ? band.from - last.to : 0;
    const flat = last && (band.to - band.from < unit * 0.55 || last.to - last.from < unit * 0.55);
    if (last && flat && gap < unit * 0.45 && band.to - last.from <= unit * 1.15) out[out.length - 1] = { from: last.from, to: band.to };
    else out.push(band);
  }
  return out;
}

/** Parts a band that holds two lines whose ink touches: at the row between with the least ink. */
function parted(band: Span, sums: Uint32Array, unit: number): Span[] {
  const height = band.to - band.from;
  if (height < unit * 1.6) return [band];
  let mean = 0;
  for (let at = band.from; at < band.to; at += 1) mean += sums[at] ?? 0;
  mean /= height;
  let best = -1;
  for (let at = Math.round(band.from + unit * 0.65); at < band.to - unit * 0.65; at += 1) if (best < 0 || (sums[at] ?? 0) < (sums[best] ?? 0)) best = at;
  if (best < 0 || (sums[best] ?? 0) > mean * 0.12) return [band];
  return [...parted({ from: band.from, to: best }, sums, unit), ...parted({ from: best, to: band.to }, sums, unit)];
}

/** The usual height of a line of print in a picture: the height most ink stands in. */
export function usualHeight(ink: Ink, regions: readonly Region[], pixelsPerPoint: number): number {
  const weight = new Map<number, number>();
  for (const region of regions) {
    const sums = profile(ink, region, true);
    for (const band of spans(sums, 0)) {
      const height = band.to - band.from;
      if (height < pixelsPerPoint * 4.5 || height > pixelsPerPoint * 30) continue;
      let mass = 0;
      for (let at = band.from; at < band.to; at += 1) mass += sums[at] ?? 0;
      weight.set(height, (weight.get(height) ?? 0) + mass);
    }
  }
  const sorted = [...weight].sort((a, b) => a[0] - b[0]);
  let left = sorted.reduce((sum, [, mass]) => sum + mass, 0) / 2;
  for (const [height, mass] of sorted) {
    left -= mass;
    if (left <= 0) return height;
  }
  return pixelsPerPoint * 9.5;
}

/** Columns of several lines are apart by this much of a line's height at least. */
const SEVERAL_LINES = 0.55;

/**
 * Cuts a region into single lines of print: rows apart, then columns apart by more than a character and a third, and again
 * until nothing parts. Every piece is the tight box of its ink.
 */
export function cutPieces(ink: Ink, region: Region, unit: number, depth = 0): Region[] {
  const sums = profile(ink, region, true);
  const bands = wholeBands(spans(sums, 0), unit).flatMap((band) => parted(band, sums, unit));
  const out: Region[] = [];
  for (const band of bands) {
    const strip: Region = { x0: region.x0, x1: region.x1, y0: region.y0 + band.from, y1: region.y0 + band.to };
    const height = Math.max(unit * 0.8, Math.min(strip.y1 - strip.y0, unit * 2.5));
    // Several lines that no row parts (a wrapped head beside a centred one): what is blank through all of them is a column's edge.
    const parts = spans(profile(ink, strip, false), Math.round(strip.y1 - strip.y0 > unit * 1.5 ? unit * SEVERAL_LINES : height * 1.35));
    for (const part of parts) {
      const piece: Region = { x0: region.x0 + part.from, x1: region.x0 + part.to, y0: strip.y0, y1: strip.y1 };
      if (depth < 6 && (parts.length > 1 || bands.length > 1)) out.push(...cutPieces(ink, piece, unit, depth + 1));
      else out.push(piece);
    }
  }
  return out;
}

/** False for dirt: too little ink to be the smallest printed mark. */
export function isPrint(ink: Ink, piece: Region, unit: number): boolean {
  if (piece.x1 - piece.x0 < unit * 0.2 && piece.y1 - piece.y0 < unit * 0.2) return false;
  if (piece.x1 - piece.x0 < 3 || piece.y1 - piece.y0 < 2) return false;
  let count = 0;
  for (let y = piece.y0; y < piece.y1; y += 1) for (let x = piece.x0; x < piece.x1; x += 1) count += ink.data[y * ink.width + x] ?? 0;
  return count > unit * unit * 0.03;
}
