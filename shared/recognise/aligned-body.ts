import type { Glyph } from '../model/raw-document.ts';
import type { Column } from './aligned-columns.ts';
import type { HeadBlock } from './aligned-head.ts';
import type { Line } from './aligned-rows.ts';
import { cellText, type PageCell } from './page-tables.ts';
import { boxOf } from './cells.ts';
import { isDrawnAt, type RuleLine } from './rule-lines.ts';
import { centreOf, type Segment } from './segments.ts';

/** How far a text's middle may be from that of the columns it stands over. */
const CENTRED = 3;

/** Names of rows that sum others: they may stand alone over several label columns. */
export const TOTAL = /^(?:合计|总计|小计|合|总|小|计)$/;

/** The columns from `from` that a text of the label area stands over when it is alone there and centred (合计 over code and name). */
function labelSpan(row: readonly Segment[], columns: readonly Column<HeadBlock>[], borders: readonly number[]): number {
  const figures = columns.findIndex((column, index) => column.numeric && columns.slice(index).every((other) => other.numeric || other.head !== null) && row.some((segment) => segment.figure && centreOf(segment) > (borders[index] ?? 0) && centreOf(segment) < (borders[index + 1] ?? 0)));
  const [single] = row;
  if (figures < 0 && row.length === 1 && single && TOTAL.test(single.text)) {
    // A total without figures: over as many first columns as it stands in the middle of, unless it is centred in its own.
    const off = (from: number, to: number): number => Math.abs(centreOf(single) - ((borders[from] ?? 0) + (borders[to] ?? 0)) / 2);
    if (columns.some((_, col) => off(col, col + 1) <= CENTRED)) return 1;
    return Math.max(1, columns.findIndex((_, col) => col >= 2 && off(0, col) <= CENTRED));
  }
  if (figures < 2) return 1;
  const labels = row.filter((segment) => centreOf(segment) < (borders[figures] ?? 0));
  const [only] = labels;
  if (!only || labels.length > 1 || only.figure) return 1;
  const flush = columns.slice(0, figures).some((column) => column.left !== null && Math.abs(column.left - only.x0) < 2);
  return !flush && Math.abs(centreOf(only) - ((borders[0] ?? 0) + (borders[figures] ?? 0)) / 2) <= CENTRED + only.size * 0.4 ? figures : 1;
}

/** Index of the column in which x lies; the outermost ones reach on. */
export const columnAt = (borders: readonly number[], x: number): number => Math.min(borders.length - 2, Math.max(0, borders.findLastIndex((border) => border <= x)));

/** A row's characters by column. A text over more than one border stays whole where it begins. */
function cellsOfRow(lines: readonly Line[], columns: readonly Column<HeadBlock>[], borders: readonly number[]): { glyphs: Glyph[][]; span: number } {
  const segments = lines.flatMap((line) => line.segments);
  const span = labelSpan(segments, columns, borders);
  const glyphs: Glyph[][] = columns.map(() => []);
  for (const segment of segments) {
    const first = columnAt(borders, segment.x0 + 0.5);
    const far = columnAt(borders, segment.x1 - 0.5) - first > 1;
    for (const glyph of segment.glyphs) {
      const col = far ? first : columnAt(borders, (glyph.box[0] + glyph.box[2]) / 2);
      glyphs[span > 1 && col < span ? 0 : col]?.push(glyph);
    }
  }
  return { glyphs, span };
}

/** A row of the body, and the rule under it where rules divide rows. */
export interface BodyRow {
  readonly lines: readonly Line[];
  readonly under: RuleLine | null;
}

/** The body's cells. A rule that is not drawn under a column lets its cell reach into the next row. `first` = the grid row of the body's first row. */
export function bodyCells(rows: readonly BodyRow[], columns: readonly Column<HeadBlock>[], grid: { readonly xs: readonly number[]; readonly ys: readonly number[] }, first: number): PageCell[] {
  const borders = grid.xs;
  const open: (PageCell | undefined)[] = columns.map(() => undefined);
  const cells: PageCell[] = [];
  const close = (col: number): void => {
    const cell = open[col];
    if (!cell) return;
    cells.push({ ...cell, box: boxOf(grid, cell), text: cellText(cell.glyphs) });
    open[col] = undefined;
  };
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1]?.under ?? null;
    const { glyphs, span } = cellsOfRow(row.lines, columns, borders);
    for (const [col, own] of glyphs.entries()) {
      if (col > 0 && col < span) continue;
      const colSpan = col === 0 ? span : 1;
      const over = open[col];
      const through = above !== null && over?.colSpan === colSpan && Array.from({ length: colSpan }, (_, step) => ((borders[col + step] ?? 0) + (borders[col + step + 1] ?? 0)) / 2).every((x) => !isDrawnAt(above, x));
      if (over && through) open[col] = { ...over, rowSpan: over.rowSpan + 1, glyphs: [...over.glyphs, ...own] };
      else {
        for (let step = 0; step < colSpan; step += 1) close(col + step);
        open[col] = { row: first + index, col, rowSpan: 1, colSpan, box: [0, 0, 0, 0], glyphs: own, text: '' };
      }
    }
  }
  for (const col of columns.keys()) close(col);
  return cells.sort((a, b) => a.row - b.row || a.col - b.col);
}
