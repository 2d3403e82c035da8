import { gridOf, boxOf } from '../../../shared/recognise/cells.ts';
import { edgesOf } from '../../../shared/recognise/edges.ts';
import { latticesOf } from '../../../shared/recognise/lattices.ts';
import type { Ruling } from '../../../shared/model/raw-document.ts';
import type { Bitmap, Gray, Ink, Region } from './bitmap.ts';
import { denoise } from './denoise.ts';
import { cutPieces, isPrint, usualHeight } from './cut-pieces.ts';
import { eraseRules } from './erase-rules.ts';
import { across, findRules, type PageRules } from './find-rules.ts';
import { flatten } from './flatten.ts';
import { flatSheet, inUnits, keystoneOf, type Keystone } from './keystone.ts';
import { quarterTurns, shrink } from './resize.ts';
import { skewOf, turnBack } from './skew.ts';
import { inkOf, inkThreshold } from './threshold.ts';
import { toGray } from './to-gray.ts';

/** Finer scans are averaged down to this: the recogniser's own pictures are coarser. Pixels per point (200 dpi). */
const ENOUGH = 200 / 72;

/** A piece of print to be read, in pixels of the prepared picture; `cell` when it stands in a ruled cell. */
export interface Piece {
  readonly region: Region;
  readonly cell: boolean;
  /** Its ink reaches the edge of its cell: part of it may lie outside. */
  readonly cut: boolean;
}

/** A page made ready for reading: flat, upright, without rules. `scale` = pixels per point; `skew` in degrees as scanned. */
export interface PreparedPage {
  readonly gray: Gray;
  readonly ink: Ink;
  readonly rulings: readonly Ruling[];
  readonly pieces: readonly Piece[];
  /** Usual height of a line of print, pixels. */
  readonly unit: number;
  readonly scale: number;
  readonly skew: number;
  /** How the straightened picture was seen at an angle, in points; null for flat scans. */
  readonly keystone: Keystone | null;
}

/** Rules in points, for the same recogniser that reads drawn rules. A trace of skew is levelled. */
function rulingsOf(rules: PageRules, scale: number): Ruling[] {
  return [
    ...rules.across.map((rule): Ruling => {
      const y = across(rule, (rule.from + rule.to) / 2) / scale;
      return { x0: rule.from / scale, x1: rule.to / scale, y0: y, y1: y };
    }),
    ...rules.down.map((rule): Ruling => {
      const x = across(rule, (rule.from + rule.to) / 2) / scale;
      return { x0: x, x1: x, y0: rule.from / scale, y1: rule.to / scale };
    }),
  ];
}

/** Cells of all grids on the page, and what the grids cover, in pixels. */
function cellsOf(rulings: readonly Ruling[], ink: Ink, scale: number): { cells: Region[]; grids: Region[] } {
  const cells: Region[] = [];
  const grids: Region[] = [];
  const toPixels = (box: readonly [number, number, number, number]): Region => ({
    x0: Math.max(0, Math.round(box[0] * scale)), y0: Math.max(0, Math.round(box[1] * scale)),
    x1: Math.min(ink.width, Math.round(box[2] * scale)), y1: Math.min(ink.height, Math.round(box[3] * scale)),
  });
  const grown = latticesOf(edgesOf(rulings)).map((lattice) => gridOf(lattice, [])).filter((grid) => grid.cells.length >= 2);
  for (const grid of grown) {
    const boxes = grid.cells.map((cell) => toPixels(boxOf(grid, cell)));
    grids.push(toPixels([grid.xs[0] ?? 0, grid.ys[0] ?? 0, grid.xs.at(-1) ?? 0, grid.ys.at(-1) ?? 0]));
    cells.push(...boxes);
  }
  return { cells, grids };
}

/** The ink with some regions made blank. */
function without(ink: Ink, regions: readonly Region[]): Ink {
  const data = ink.data.slice();
  for (const region of regions) for (let y = region.y0; y < region.y1; y += 1) data.fill(0, y * ink.width + region.x0, y * ink.width + region.x1);
  return { ...ink, data };
}

/** True when print goes on beyond its cell's edge: ink up to the edge and again right behind the rule, on the same rows. */
function isCut(ink: Ink, region: Region, cell: Region, inset: number): boolean {
  const inkIn = (from: number, to: number): boolean => {
    for (let y = region.y0; y < region.y1; y += 1) for (let x = Math.max(0, from); x < Math.min(ink.width, to); x += 1) if (ink.data[y * ink.width + x] === 1) return true;
    return false;
  };
  return (region.x0 <= cell.x0 && inkIn(cell.x0 - 3 * inset, cell.x0 - inset)) || (region.x1 >= cell.x1 && inkIn(cell.x1 + inset, cell.x1 + 3 * inset));
}

/** Straightens a picture: colour, size, light and skew. `width` of the page in points. */
export function straighten(bitmap: Bitmap, width: number): { readonly gray: Gray; readonly scale: number; readonly skew: number; readonly threshold: number } {
  let scale = bitmap.width / width;
  let gray = toGray(bitmap, scale);
  if (scale > ENOUGH * 1.3) {
    gray = shrink(gray, scale / ENOUGH);
    scale = gray.width / width;
  }
  const flat = denoise(flatten(gray, scale));
  const threshold = inkThreshold(flat);
  const skew = skewOf(flat, threshold);
  return { gray: turnBack(flat, skew), scale, skew, threshold };
}

/** Finds rules, cells and lines of print on a straightened page, which `turns` first brings upright. */
export function preparePage(straight: ReturnType<typeof straighten>, turns: 0 | 1 | 2 | 3): PreparedPage {
  const { scale, skew, threshold } = straight;
  const upright = quarterTurns(straight.gray, turns);
  const seen = findRules(upright, scale);
  const keystone = keystoneOf(seen, upright.width, upright.height);
  const level = keystone ? flatSheet(upright, keystone) : upright;
  const rules = keystone ? findRules(level, scale) : seen;
  const rulings = rulingsOf(rules, scale);
  const gray = eraseRules(level, rules, scale);
  const ink = inkOf(gray, threshold, scale);
  const { cells, grids } = cellsOf(rulings, ink, scale);
  const inset = Math.max(1, Math.round(scale * 0.7));
  const inner = cells.map((cell): Region => ({ x0: cell.x0 + inset, y0: cell.y0 + inset, x1: cell.x1 - inset, y1: cell.y1 - inset })).filter((cell) => cell.x1 - cell.x0 > 3 && cell.y1 - cell.y0 > 3);
  const rest = without(ink, grids);
  const whole: Region = { x0: 0, y0: 0, x1: ink.width, y1: ink.height };
  const pieces: Piece[] = [];
  const cellUnit = inner.length > 0 ? usualHeight(ink, inner, scale) : 0;
  for (const cell of inner) for (const region of cutPieces(ink, cell, cellUnit)) if (isPrint(ink, region, cellUnit)) pieces.push({ region, cell: true, cut: isCut(ink, region, cell, inset) });
  const unit = usualHeight(rest, [whole], scale);
  for (const region of cutPieces(rest, whole, unit)) if (isPrint(rest, region, unit)) pieces.push({ region, cell: false, cut: false });
  return { gray, ink, rulings, pieces, unit: cellUnit > 0 ? cellUnit : unit, scale, skew, keystone: keystone && inUnits(keystone, scale) };
}
