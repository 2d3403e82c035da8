import type { Box } from '../model/place.ts';
import type { Glyph, RawPage } from '../model/raw-document.ts';
import { boxOf, gridOf, type Grid, type GridBox } from './cells.ts';
import { edgesOf, type Edges } from './edges.ts';
import { glyphLines, joinWrapped, lineText } from './glyph-lines.ts';
import { latticesOf } from './lattices.ts';
import { SETTINGS } from './settings.ts';

/** A cell of a table on one page. `glyphs` are its characters, none of which stands in another cell. */
export interface PageCell extends GridBox {
  readonly box: Box;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
}

/** A table, or a part of one, on one page. */
export interface PageTable {
  readonly page: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly box: Box;
  readonly rowCount: number;
  readonly colCount: number;
  readonly cells: readonly PageCell[];
  readonly method: 'ruled' | 'aligned';
}

const centreX = (glyph: Glyph): number => (glyph.box[0] + glyph.box[2]) / 2;
const centreY = (glyph: Glyph): number => (glyph.box[1] + glyph.box[3]) / 2;

/** Index of the interval of `lines` that holds `value`; −1 outside. */
function intervalOf(lines: readonly number[], value: number): number {
  if (value < (lines[0] ?? 0) || value >= (lines.at(-1) ?? 0)) return -1;
  let low = 0;
  let high = lines.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** The text of a cell's characters, wrapped lines joined. */
export const cellText = (glyphs: readonly Glyph[]): string => joinWrapped(glyphLines(glyphs).map(lineText));

/** Puts each character whose centre lies in the grid into its cell; returns the table and the characters used. */
function fill(page: number, grid: Grid, glyphs: readonly Glyph[]): { table: PageTable; used: Glyph[] } {
  const cols = grid.xs.length - 1;
  const owner = new Map<number, number>();
  for (const [index, cell] of grid.cells.entries()) {
    for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1) for (let c = cell.col; c < cell.col + cell.colSpan; c += 1) owner.set(r * cols + c, index);
  }
  const inCell: Glyph[][] = grid.cells.map(() => []);
  const used: Glyph[] = [];
  for (const glyph of glyphs) {
    const row = intervalOf(grid.ys, centreY(glyph));
    const col = intervalOf(grid.xs, centreX(glyph));
    if (row < 0 || col < 0) continue;
    const index = owner.get(row * cols + col);
    if (index === undefined) continue;
    inCell[index]?.push(glyph);
    used.push(glyph);
  }
  const cells = grid.cells.map((cell, index) => {
    const own = inCell[index] ?? [];
    return { ...cell, box: boxOf(grid, cell), glyphs: own, text: cellText(own) };
  });
  const box: Box = [grid.xs[0] ?? 0, grid.ys[0] ?? 0, grid.xs.at(-1) ?? 0, grid.ys.at(-1) ?? 0];
  return { used, table: { page, xs: grid.xs, ys: grid.ys, box, rowCount: grid.ys.length - 1, colCount: cols, cells, method: 'ruled' } };
}

/** True for a grid that holds a table: two columns or more, and enough cells with text. */
function isTable(table: PageTable): boolean {
  const filled = table.cells.filter((cell) => cell.text !== '').length;
  return table.colCount >= 2 && filled >= 2 && filled >= table.cells.length * SETTINGS.filledShare;
}

/** The ruled tables of a page from top to bottom, and the characters outside them. */
export function ruledTables(raw: RawPage, edges: Edges = edgesOf(raw.rulings)): { tables: PageTable[]; rest: Glyph[] } {
  const centres = raw.glyphs.map((glyph) => [centreX(glyph), centreY(glyph)] as const);
  const tables: PageTable[] = [];
  let rest: readonly Glyph[] = raw.glyphs;
  // Small lattices first: a table inside a page frame takes its characters before the frame is looked at.
  const grids = latticesOf(edges).map((lattice) => gridOf(lattice, centres)).filter((grid) => grid.cells.length >= 2);
  const area = (grid: Grid): number => ((grid.xs.at(-1) ?? 0) - (grid.xs[0] ?? 0)) * ((grid.ys.at(-1) ?? 0) - (grid.ys[0] ?? 0));
  for (const grid of grids.sort((a, b) => area(a) - area(b))) {
    const { table, used } = fill(raw.page, grid, rest);
    if (!isTable(table)) continue;
    tables.push(table);
    const taken = new Set(used);
    rest = rest.filter((glyph) => !taken.has(glyph));
  }
  tables.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  return { tables, rest: [...rest] };
}
