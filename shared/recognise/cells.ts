import type { Box } from '../model/place.ts';
import type { Edge } from './edges.ts';
import type { Lattice } from './lattices.ts';
import { SETTINGS } from './settings.ts';

/** A cell between grid lines: spans are the number of grid intervals it covers. */
export interface GridBox {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Grid lines (`xs`, `ys` ascending) and the cells that tile them. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridBox[];
}

const positions = (edges: readonly Edge[]): number[] => [...new Set(edges.map((edge) => edge.at))].sort((a, b) => a - b);

/** Grid lines without those that only double another one: an interval thinner than a ghost row with no character in it. */
function withoutGhosts(lines: readonly number[], centres: readonly number[]): Map<number, number> {
  const moved = new Map<number, number>();
  let last: number | undefined;
  for (const line of lines) {
    const from = last;
    const thin = from !== undefined && line - from < SETTINGS.ghost && !centres.some((centre) => centre > from && centre < line);
    if (thin) moved.set(line, from);
    else {
      moved.set(line, line);
      last = line;
    }
  }
  return moved;
}

/** True for [interval] when the edges at `at` cover the interval but for the tolerance at both ends. */
function covered(edges: readonly Edge[], from: number, to: number): boolean {
  const slack = Math.min(SETTINGS.meet, (to - from) * 0.4);
  return edges.some((edge) => edge.from <= from + slack && edge.to >= to - slack);
}

/** Cuts a region that is no rectangle into rectangles, row by row. */
function rectangles(places: readonly number[], cols: number): GridBox[] {
  const free = new Set(places);
  const out: GridBox[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    if (!free.has(place)) continue;
    const row = Math.floor(place / cols);
    const col = place % cols;
    let colSpan = 1;
    while (col + colSpan < cols && free.has(place + colSpan)) colSpan += 1;
    let rowSpan = 1;
    const rowIsFree = (r: number): boolean => Array.from({ length: colSpan }, (_, c) => free.has(r * cols + col + c)).every(Boolean);
    while (rowIsFree(row + rowSpan)) rowSpan += 1;
    for (let r = row; r < row + rowSpan; r += 1) for (let c = col; c < col + colSpan; c += 1) free.delete(r * cols + c);
    out.push({ row, col, rowSpan, colSpan });
  }
  return out;
}

/** Grid lines at which no cell begins or ends are dropped, so that spans count only lines that divide something. */
function compressed(grid: Grid): Grid {
  const rows = [...new Set(grid.cells.map((cell) => cell.row))].sort((a, b) => a - b);
  const cols = [...new Set(grid.cells.map((cell) => cell.col))].sort((a, b) => a - b);
  const between = (starts: readonly number[], from: number, to: number): number => starts.filter((start) => start >= from && start < to).length;
  return {
    xs: [...cols.map((col) => grid.xs[col] ?? 0), grid.xs.at(-1) ?? 0],
    ys: [...rows.map((row) => grid.ys[row] ?? 0), grid.ys.at(-1) ?? 0],
    cells: grid.cells.map((cell) => ({
      row: rows.indexOf(cell.row), col: cols.indexOf(cell.col),
      rowSpan: between(rows, cell.row, cell.row + cell.rowSpan), colSpan: between(cols, cell.col, cell.col + cell.colSpan),
    })),
  };
}

/** Adds an outline at either end of the lines where text stands between it and them. */
function extend(lines: number[], low: number, high: number, centres: readonly number[]): void {
  const first = lines[0] ?? low;
  const last = lines.at(-1) ?? high;
  if (first - low > SETTINGS.ghost * 2 && centres.some((centre) => centre > low && centre < first)) lines.unshift(low);
  if (high - last > SETTINGS.ghost * 2 && centres.some((centre) => centre > last && centre < high)) lines.push(high);
}

/**
 * The grid of a lattice: elementary places between lines, merged where the line between them is not drawn.
 * The outline counts as drawn: tables open at the sides are common. `centres` are the characters' centres on the page.
 */
export function gridOf(lattice: Lattice, centres: readonly (readonly [number, number])[]): Grid {
  const allX = positions(lattice.down);
  const allY = positions(lattice.across);
  // Open sides: rules that run on beyond the outermost line end at an outline that is not drawn, and a part cut by a page
  // break may lack its first or last rule. Only a band with text in it is part of the grid.
  const left = Math.min(...lattice.across.map((edge) => edge.from));
  const right = Math.max(...lattice.across.map((edge) => edge.to));
  const top = Math.min(...lattice.down.map((edge) => edge.from));
  const bottom = Math.max(...lattice.down.map((edge) => edge.to));
  const near = centres.filter(([x, y]) => x > left && x < right && y > top && y < bottom);
  const xsOfText = near.map((centre) => centre[0]);
  const ysOfText = near.map((centre) => centre[1]);
  extend(allX, left, right, xsOfText);
  extend(allY, top, bottom, ysOfText);
  const inside = near.filter(([x, y]) => x > (allX[0] ?? 0) && x < (allX.at(-1) ?? 0) && y > (allY[0] ?? 0) && y < (allY.at(-1) ?? 0));
  const movedX = withoutGhosts(allX, inside.map((centre) => centre[0]));
  const movedY = withoutGhosts(allY, inside.map((centre) => centre[1]));
  const xs = [...new Set(movedX.values())];
  const ys = [...new Set(movedY.values())];
  const rows = ys.length - 1;
  const cols = xs.length - 1;
  if (rows < 1 || cols < 1) return { xs, ys, cells: [] };
  const at = (edges: readonly Edge[], moved: Map<number, number>): Map<number, Edge[]> => Map.groupBy(edges, (edge) => moved.get(edge.at) ?? edge.at);
  const downAt = at(lattice.down, movedX);
  const acrossAt = at(lattice.across, movedY);
  const parent = Array.from({ length: rows * cols }, (_, index) => index);
  const root = (index: number): number => {
    let top = index;
    while (parent[top] !== top) top = parent[top] ?? top;
    parent[index] = top;
    return top;
  };
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < cols; c += 1) {
      const here = r * cols + c;
      const nextX = xs[c + 1] ?? 0;
      const nextY = ys[r + 1] ?? 0;
      if (c + 1 < cols && !covered(downAt.get(nextX) ?? [], ys[r] ?? 0, nextY)) parent[root(here)] = root(here + 1);
      if (r + 1 < rows && !covered(acrossAt.get(nextY) ?? [], xs[c] ?? 0, nextX)) parent[root(here)] = root(here + cols);
    }
  }
  const regions = Map.groupBy(parent.keys(), root);
  const cells = [...regions.values()].flatMap((places) => rectangles(places, cols));
  cells.sort((a, b) => a.row - b.row || a.col - b.col);
  return compressed({ xs, ys, cells });
}

/** A cell's box in page coordinates. */
export function boxOf(grid: Pick<Grid, 'xs' | 'ys'>, cell: GridBox): Box {
  return [grid.xs[cell.col] ?? 0, grid.ys[cell.row] ?? 0, grid.xs[cell.col + cell.colSpan] ?? 0, grid.ys[cell.row + cell.rowSpan] ?? 0];
}
