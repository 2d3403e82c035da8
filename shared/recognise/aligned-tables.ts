import type { Box } from '../model/place.ts';
import { bodyCells, columnAt, type BodyRow } from './aligned-body.ts';
import { bodyStart } from './body-start.ts';
import { bordersOf, columnsOf, columnsWithin, type Column } from './aligned-columns.ts';
import { headBlocks, isOverOthers, placeHead, tileModeOf, type HeadBlock } from './aligned-head.ts';
import { regionsOf, type Region } from './aligned-regions.ts';
import { bodyRows, linesOf, rowsOf, type Line } from './aligned-rows.ts';
import { pitchOf } from './aligned-pitch.ts';
import { boxOf } from './cells.ts';
import type { Edge } from './edges.ts';
import { headRowsOf, isNumberingRow } from './header.ts';
import type { PageCell, PageTable } from './page-tables.ts';
import { drawnLength, inkedBorders, ruleLinesOf, type RuleLine } from './rule-lines.ts';
import { ruledHead } from './ruled-head.ts';
import { centreOf, segmentsOf } from './segments.ts';
import type { TextLine } from './text-lines.ts';

/** Blank between neighbouring head texts; Chinese head texts have thin blanks inside brackets. */
const HEAD_CELL_GAP = 0.35;
/** A rule drawn over this share of the width, cells that span rows left out, divides rows. */
const DIVIDES = 0.35;

/** Number of leading lines that print the head of the table's earlier part again; 0 when they print something else. */
function repeatedHead(before: PageTable, lines: readonly Line[]): number {
  const rows = headRowsOf(before.cells, before.rowCount, before.colCount);
  const wanted = before.cells.flatMap((cell) => (cell.row < rows ? cell.glyphs.map((glyph) => glyph.text) : [])).sort().join('');
  const printed: string[] = [];
  for (const [index, line] of lines.entries()) {
    printed.push(...line.segments.flatMap((segment) => segment.glyphs.map((glyph) => glyph.text)));
    if (printed.length >= wanted.length) return wanted !== '' && printed.sort().join('') === wanted ? index + 1 : 0;
  }
  return 0;
}

/** True when all stands between the outlines of the table's earlier part. */
const samePlace = (before: PageTable, outline: { readonly x0: number; readonly x1: number }): boolean => outline.x0 >= before.box[0] - 3 && outline.x1 <= before.box[2] + 3;

/** Head cells: by the rules drawn in the head where there are any, else by the places of its texts. */
function headOf(blocks: readonly HeadBlock[], columns: readonly Column<HeadBlock>[], borders: readonly number[], ruleLines: readonly RuleLine[]): ReturnType<typeof placeHead> {
  if (blocks.length === 0) return { cells: [], rows: 0 };
  const middles = blocks.map((block) => (block.y0 + block.y1) / 2);
  const inside = ruleLines.filter((line) => line.y > Math.min(...middles) && line.y < Math.max(...middles));
  const leaves = columns.map((column) => column.head);
  return ruledHead(blocks, borders, inside, tileModeOf(blocks, leaves)) ?? placeHead(blocks, leaves, borders);
}

/** Where body rows begin and end: at the rule between them, else in the middle of the blank. */
function bordersBetween(rows: readonly BodyRow[], top: number): number[] {
  const edge = (row: BodyRow, side: 'y0' | 'y1'): number => (side === 'y0' ? Math.min : Math.max)(...row.lines.flatMap((line) => line.segments.map((segment) => segment[side])));
  const first = rows[0];
  const ys = [first && first.lines.length > 0 ? (edge(first, 'y0') + top) / 2 : top];
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const bottom = row.lines.length > 0 ? edge(row, 'y1') : (ys.at(-1) ?? 0) + 1;
    const blank = next && next.lines.length > 0 ? (bottom + edge(next, 'y0')) / 2 : bottom + 1;
    ys.push(Math.max((ys.at(-1) ?? 0) + 0.5, row.under?.y ?? blank));
  }
  return ys;
}

/** One table from a region; `before`: the last table of the page before when no caption stands between. null when its texts make no two columns. */
function tableOf(page: number, region: Region, before: PageTable | null): PageTable | null {
  const segments = region.lines.flatMap((line) => segmentsOf(line));
  const x0 = Math.min(region.outline?.x0 ?? Number.POSITIVE_INFINITY, ...segments.map((segment) => segment.x0 - 1));
  const x1 = Math.max(region.outline?.x1 ?? 0, ...segments.map((segment) => segment.x1 + 1));
  const ruleLines = ruleLinesOf(region.rules);
  const dividing = ruleLines.filter((line) => drawnLength(line) > (x1 - x0) * DIVIDES);
  const rules = dividing.map((line) => line.y);
  const rough = linesOf(segments, (segment) => segment.figure);
  const pitch = pitchOf(segments);
  const again = before ? repeatedHead(before, rough) : 0;
  const start = again > 0 ? again : bodyStart(rough, rules, pitch);
  if (start < 0) return null;
  const inHead = new Set(rough.slice(0, start).flatMap((line) => line.segments.flatMap((segment) => segment.glyphs)));
  const blocks = headBlocks(region.lines.flatMap((line) => segmentsOf({ glyphs: line.glyphs.filter((glyph) => inHead.has(glyph)) }, HEAD_CELL_GAP)), pitch, ruleLines);
  const bodyLines = rough.slice(start);
  const data = bodyLines.filter((line) => !isNumberingRow(line.segments.map((segment) => segment.text)));
  const leaves = blocks.filter((block) => !isOverOthers(block, blocks));
  const body = data.flatMap((line) => line.segments);
  const known = before && (again > 0 || blocks.length === 0) && samePlace(before, { x0: x0 + 1, x1: x1 - 1 }) ? columnsWithin(before.xs, leaves, body) : null;
  const columns = known ?? columnsOf(leaves, body);
  if (columns.length < 2) return null;
  const borders = known && before ? before.xs : bordersOf(columns, { x0, x1 }, inkedBorders(ruleLines, { x0, x1 }));
  const anchored = linesOf(bodyLines.flatMap((line) => line.segments), (segment) => segment.figure && (columns[columnAt(borders, centreOf(segment))]?.numeric ?? false));
  const rows = bodyRows(rowsOf(anchored, rules, pitch), dividing);
  const head = headOf(blocks, columns, borders, ruleLines);
  const top = Math.min(...segments.map((segment) => segment.y0)) - 1;
  const headBottom = Math.max(top + head.rows, Math.max(top, ...blocks.map((block) => block.y1)));
  const grid = { xs: borders, ys: [...Array.from({ length: head.rows }, (_, row) => top + ((headBottom - top) * row) / head.rows), ...bordersBetween(rows, head.rows === 0 ? top : headBottom)] };
  const { ys } = grid;
  const cells: PageCell[] = [...head.cells.map((cell) => ({ ...cell, box: boxOf(grid, cell) })), ...bodyCells(rows, columns, grid, head.rows)];
  const box: Box = [borders[0] ?? 0, top, borders.at(-1) ?? 0, ys.at(-1) ?? 0];
  return { page, xs: borders, ys, box, rowCount: ys.length - 1, colCount: columns.length, cells, method: 'aligned' };
}

/** Tables that stand in the lines outside ruled tables, and the lines they use up. `before`: the last such table, one page up. */
export function alignedTables(page: number, lines: readonly TextLine[], across: readonly Edge[], taken: readonly Box[], width: number, before: PageTable | null): { tables: PageTable[]; used: Set<TextLine> } {
  const used = new Set<TextLine>();
  const tables: PageTable[] = [];
  for (const region of regionsOf(lines, across, taken, width, before?.page === page - 1)) {
    const atTop = before?.page === page - 1 && tables.length === 0 && region.lines[0] === lines[0];
    const table = tableOf(page, region, atTop ? before : null);
    if (!table) continue;
    tables.push(table);
    for (const line of region.lines) used.add(line);
  }
  return { tables, used };
}
