import type { Box } from '../model/place.ts';
import type { Glyph } from '../model/raw-document.ts';
import { bordersOf, columnsOf, columnsWithin, type Column } from './aligned-columns.ts';
import { headBlocks, isOverOthers, placeHead, type HeadBlock } from './aligned-head.ts';
import { regionsOf, type Region } from './aligned-regions.ts';
import { linesOf, rowsOf, type Line } from './aligned-rows.ts';
import { pitchOf, type Pitch } from './aligned-pitch.ts';
import { boxOf } from './cells.ts';
import type { Edge } from './edges.ts';
import { headRowsOf, isNumberingRow } from './header.ts';
import { cellText, type PageCell, type PageTable } from './page-tables.ts';
import { centreOf, segmentsOf, type Segment } from './segments.ts';
import type { TextLine } from './text-lines.ts';

/** Blank between neighbouring head texts; Chinese head texts have thin blanks inside brackets. */
const HEAD_CELL_GAP = 0.35;
/** How far a text's middle may be from that of the columns it stands over. */
const CENTRED = 3;

const TOTAL = /^(?:合计|总计|小计|合|总|小|计)$/;

const isLongRule = (rule: Edge, width: number): boolean => rule.to - rule.from > width * 0.6;

/** Index of the first line of the body: the first with column numbers or figures, and the wrapped lines that lead to it. */
function bodyStart(lines: readonly Line[], rules: readonly number[], pitch: Pitch): number {
  const isData = (line: Line): boolean => {
    const texts = line.segments.map((segment) => segment.text);
    if (isNumberingRow(texts)) return true;
    return line.segments.some((segment) => segment.figure && !/^(?:19|20)\d{2}$/.test(segment.text));
  };
  let start = lines.findIndex(isData);
  // A table without figures still prints its total's name below the head.
  if (start < 0) start = lines.findIndex((line, index) => index > 0 && line.segments.every((segment) => TOTAL.test(segment.text)));
  if (start < 0) return rules.length > 0 ? lines.findIndex((line) => (rules.find((rule) => rule > (lines[0]?.baseline ?? 0)) ?? Number.POSITIVE_INFINITY) < line.baseline) : lines.length;
  while (start > 0) {
    const [above, line] = [lines[start - 1], lines[start]];
    if (!above || !line || line.baseline - above.baseline > pitch.wrap || isNumberingRow(line.segments.map((segment) => segment.text))) break;
    if (rules.some((rule) => rule > above.baseline && rule < line.baseline)) break;
    start -= 1;
  }
  return start;
}

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

const columnAt = (borders: readonly number[], x: number): number => Math.min(borders.length - 2, Math.max(0, borders.findLastIndex((border) => border <= x)));

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

/** One table from a region; `before`: the last table of the page before when no caption stands between. null when its texts make no two columns. */
function tableOf(page: number, region: Region, before: PageTable | null): PageTable | null {
  const ruleYs = (width: number): number[] => region.rules.filter((rule) => isLongRule(rule, width)).map((rule) => rule.at);
  const segments = region.lines.flatMap((line) => segmentsOf(line));
  const x0 = Math.min(region.outline?.x0 ?? Number.POSITIVE_INFINITY, ...segments.map((segment) => segment.x0 - 1));
  const x1 = Math.max(region.outline?.x1 ?? 0, ...segments.map((segment) => segment.x1 + 1));
  const rules = ruleYs(x1 - x0);
  const rough = linesOf(segments, (segment) => segment.figure);
  const pitch = pitchOf(segments);
  const again = before ? repeatedHead(before, rough) : 0;
  const start = again > 0 ? again : bodyStart(rough, rules, pitch);
  if (start < 0) return null;
  const inHead = new Set(rough.slice(0, start).flatMap((line) => line.segments.flatMap((segment) => segment.glyphs)));
  const blocks = headBlocks(region.lines.flatMap((line) => segmentsOf({ glyphs: line.glyphs.filter((glyph) => inHead.has(glyph)) }, HEAD_CELL_GAP)), pitch);
  const bodyLines = rough.slice(start);
  const data = bodyLines.filter((line) => !isNumberingRow(line.segments.map((segment) => segment.text)));
  const leaves = blocks.filter((block) => !isOverOthers(block, blocks));
  const body = data.flatMap((line) => line.segments);
  const known = before && (again > 0 || blocks.length === 0) && samePlace(before, { x0: x0 + 1, x1: x1 - 1 }) ? columnsWithin(before.xs, leaves, body) : null;
  const columns = known ?? columnsOf(leaves, body);
  if (columns.length < 2) return null;
  const borders = known && before ? before.xs : bordersOf(columns, { x0, x1 });
  const anchored = linesOf(bodyLines.flatMap((line) => line.segments), (segment) => segment.figure && (columns[columnAt(borders, centreOf(segment))]?.numeric ?? false));
  const rows = rowsOf(anchored, rules, pitch);
  const head = blocks.length > 0 ? placeHead(blocks, columns.map((column) => column.head), borders) : { cells: [], rows: 0 };
  const top = Math.min(...segments.map((segment) => segment.y0)) - 1;
  const edgeOf = (row: readonly Line[], side: 'y0' | 'y1'): number => (side === 'y0' ? Math.min : Math.max)(...row.flatMap((line) => line.segments.map((segment) => segment[side])));
  const firstRow = rows[0];
  const headBottom = firstRow ? Math.max(top + head.rows, (edgeOf(firstRow, 'y0') + Math.max(top, ...blocks.map((block) => block.y1))) / 2) : Math.max(top, ...blocks.map((block) => block.y1));
  const ys = Array.from({ length: head.rows + 1 }, (_, row) => (head.rows === 0 ? top : top + ((headBottom - top) * row) / head.rows));
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const bottom = edgeOf(row, 'y1');
    ys.push(Math.max((ys.at(-1) ?? 0) + 0.5, next ? (bottom + edgeOf(next, 'y0')) / 2 : bottom + 1));
  }
  const grid = { xs: borders, ys };
  const cells: PageCell[] = head.cells.map((cell) => ({ ...cell, box: boxOf(grid, cell) }));
  for (const [index, row] of rows.entries()) {
    const { glyphs, span } = cellsOfRow(row, columns, borders);
    for (const [col, own] of glyphs.entries()) {
      if (col > 0 && col < span) continue;
      const place = { row: head.rows + index, col, rowSpan: 1, colSpan: col === 0 ? span : 1 };
      cells.push({ ...place, box: boxOf(grid, place), glyphs: own, text: cellText(own) });
    }
  }
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
