import type { GenCell, GenTable } from '../../disclosure.ts';
import { widthOf } from './cjk-font.ts';
import type { BookLayout } from './book-layout.ts';
import { wrapText } from './wrap-text.ts';

const MARGIN = 40;
const TOP = 48;
const PAD = 2.5;
const UNBROKEN = /[\x21-\x7e]+/g;

/** A table fitted to a width: font size, x of each grid line, height of each grid row. */
interface Fitted {
  readonly size: number;
  readonly leading: number;
  readonly xs: readonly number[];
  readonly heights: readonly number[];
}

function columnWidths(table: GenTable, available: number, size: number): readonly number[] | null {
  // The longest number or code of a column must stay on one line; the rest of the width follows the wished shares.
  const least = table.columns.map(() => size + 2 * PAD);
  for (const cell of table.cells) {
    if (cell.colSpan > 1) continue;
    for (const run of cell.text.match(UNBROKEN) ?? []) least[cell.col] = Math.max(least[cell.col] ?? 0, widthOf(run, size) + 2 * PAD + 1);
  }
  const sum = least.reduce((a, b) => a + b, 0);
  if (sum > available) return null;
  const wished = table.columns.reduce((a, column) => a + column.width, 0);
  const shares = table.columns.map((column) => (column.width / wished) * available);
  const short = shares.map((share, col) => Math.max(0, (least[col] ?? 0) - share));
  const spare = shares.map((share, col) => Math.max(0, share - (least[col] ?? 0)));
  const missing = short.reduce((a, b) => a + b, 0);
  const all = spare.reduce((a, b) => a + b, 0);
  return shares.map((share, col) => share + (short[col] ?? 0) - (all === 0 ? 0 : ((spare[col] ?? 0) / all) * missing));
}

function fit(table: GenTable, pageWidth: number): Fitted {
  const available = pageWidth - 2 * MARGIN;
  let size = table.columns.length > 12 ? 7 : table.columns.length > 8 ? 8 : 9.5;
  let widths = columnWidths(table, available, size);
  while (widths === null) {
    size -= 0.5;
    if (size < 3) throw new Error(`${table.title} does not fit on the page`);
    widths = columnWidths(table, available, size);
  }
  const xs = [MARGIN];
  for (const width of widths) xs.push((xs.at(-1) ?? 0) + width);
  const leading = size * 1.3;
  const heights = Array.from({ length: table.rowCount }, () => leading + 2 * PAD + 2);
  const need = (cell: GenCell): number => wrapText(cell.text, (xs[cell.col + cell.colSpan] ?? 0) - (xs[cell.col] ?? 0) - 2 * PAD, size).length * leading + 2 * PAD + 2;
  for (const cell of table.cells) if (cell.rowSpan === 1) heights[cell.row] = Math.max(heights[cell.row] ?? 0, need(cell));
  for (const cell of table.cells) {
    if (cell.rowSpan === 1) continue;
    const last = cell.row + cell.rowSpan - 1;
    const have = heights.slice(cell.row, last + 1).reduce((a, b) => a + b, 0);
    if (need(cell) > have) heights[last] = (heights[last] ?? 0) + need(cell) - have;
  }
  return { size, leading, xs, heights };
}

/** Groups of body rows that must stay on one page because a cell spans them. */
function blocksOf(table: GenTable): readonly (readonly number[])[] {
  const glued = new Set<number>();
  for (const cell of table.cells) for (let row = cell.row + 1; row < cell.row + cell.rowSpan; row += 1) glued.add(row);
  const blocks: number[][] = [];
  for (let row = table.headRows; row < table.rowCount; row += 1) {
    const last = blocks.at(-1);
    if (glued.has(row) && last) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function drawRows(layout: BookLayout, table: GenTable, fitted: Fitted, rows: readonly number[], byRow: ReadonlyMap<number, readonly GenCell[]>): void {
  const canvas = layout.canvas();
  const top = new Map<number, number>();
  let y = layout.y();
  for (const row of rows) {
    top.set(row, y);
    y += fitted.heights[row] ?? 0;
  }
  const [left = 0, right = 0] = [fitted.xs[0], fitted.xs.at(-1)];
  for (const row of rows) if (row % 2 === 1) canvas.shade(left, top.get(row) ?? 0, right, (top.get(row) ?? 0) + (fitted.heights[row] ?? 0));
  const across = new Map<number, [number, number][]>();
  const down = new Map<number, [number, number][]>();
  const note = (lines: Map<number, [number, number][]>, at: number, from: number, to: number): void => void (lines.has(at) ? lines.get(at)?.push([from, to]) : lines.set(at, [[from, to]]));
  for (const row of rows) {
    for (const cell of byRow.get(row) ?? []) {
      const x0 = fitted.xs[cell.col] ?? 0;
      const x1 = fitted.xs[cell.col + cell.colSpan] ?? 0;
      const y0 = top.get(row) ?? 0;
      let y1 = y0;
      for (let span = 0; span < cell.rowSpan; span += 1) y1 += fitted.heights[row + span] ?? 0;
      for (const edge of [y0, y1]) note(across, edge, x0, x1);
      for (const edge of [x0, x1]) note(down, edge, y0, y1);
      const column = table.columns[cell.col];
      const centred = row < table.headRows || row === table.numbering || cell.colSpan > 1;
      const align = centred ? 'center' : (column?.align ?? 'left');
      const lines = wrapText(cell.text, x1 - x0 - 2 * PAD, fitted.size);
      let baseline = (y0 + y1) / 2 - (lines.length * fitted.leading) / 2 + fitted.size * 1.02;
      for (const line of lines) {
        const wide = widthOf(line, fitted.size);
        const x = align === 'center' ? (x0 + x1 - wide) / 2 : align === 'right' ? x1 - PAD - wide : x0 + PAD;
        canvas.text(x, baseline, fitted.size, line, row < table.headRows ? 'hei' : 'song');
        baseline += fitted.leading;
      }
    }
  }
  // Neighbouring cells share their borders: draw each stretch once.
  const merged = (stretches: [number, number][]): [number, number][] => {
    const out: [number, number][] = [];
    for (const [from, to] of stretches.sort((a, b) => a[0] - b[0])) {
      const last = out.at(-1);
      if (last && from <= last[1] + 0.01) last[1] = Math.max(last[1], to);
      else out.push([from, to]);
    }
    return out;
  };
  for (const [at, stretches] of across) for (const [from, to] of merged(stretches)) canvas.line(from, at, to, at);
  for (const [at, stretches] of down) for (const [from, to] of merged(stretches)) canvas.line(at, from, at, to);
  layout.moveTo(y);
}

/** Prints a table: number, title, entity and unit line, grid with its head repeated on every page, notes. */
export function layTable(layout: BookLayout, table: GenTable, repeatNumbering: boolean): void {
  const wide = (): boolean => layout.canvas().width > layout.canvas().height;
  const pageWidth = table.landscape ? 841.89 : 595.28;
  const fitted = fit(table, pageWidth);
  const headRows = Array.from({ length: table.headRows }, (_, row) => row);
  const headHeight = headRows.reduce((sum, row) => sum + (fitted.heights[row] ?? 0), 0);
  // Gap, number line, title and entity line that stand above a table which shares a page.
  const above = 26 + (table.numberLine === null ? 10 : 26) + 20 * wrapText(table.title, pageWidth - 2 * MARGIN, 15).length + 5;
  const all = fitted.heights.reduce((sum, height) => sum + height, 0);
  if (table.ownPage || layout.none() || wide() !== table.landscape || layout.left() < all + above + 15 * table.notes.length) layout.newPage(table.landscape, TOP);
  else layout.moveTo(layout.y() + 26);
  const byRow = new Map<number, readonly GenCell[]>();
  for (const cell of table.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);

  const say = (x: number, size: number, text: string, face: 'song' | 'hei' = 'song'): void => layout.canvas().text(x, layout.y(), size, text, face);
  if (table.numberLine !== null) {
    say(MARGIN, 9.5, table.numberLine);
    layout.moveTo(layout.y() + 26);
  } else layout.moveTo(layout.y() + 10);
  layout.mark(table.title);
  for (const line of wrapText(table.title, pageWidth - 2 * MARGIN, 15)) {
    say((pageWidth - widthOf(line, 15)) / 2, 15, line, 'hei');
    layout.moveTo(layout.y() + 20);
  }
  if (table.entityLine !== null) say(MARGIN, 9.5, table.entityLine);
  if (table.unitLine !== null) say(pageWidth - MARGIN - widthOf(table.unitLine, 9.5), 9.5, table.unitLine);
  layout.moveTo(layout.y() + 5);

  let pending: number[] = [...headRows];
  let room = layout.left() - headHeight;
  let body = 0;
  const flush = (): void => {
    drawRows(layout, table, fitted, pending, byRow);
    pending = [];
  };
  for (const block of blocksOf(table)) {
    const height = block.reduce((sum, row) => sum + (fitted.heights[row] ?? 0), 0);
    if (height > room && body > 0) {
      flush();
      layout.newPage(table.landscape, TOP);
      pending = [...headRows];
      room = layout.left() - headHeight;
      if (repeatNumbering && table.numbering !== null) {
        pending.push(table.numbering);
        room -= fitted.heights[table.numbering] ?? 0;
      }
    }
    pending.push(...block);
    room -= height;
    body += 1;
  }
  flush();
  for (const note of table.notes) {
    for (const line of wrapText(note, pageWidth - 2 * MARGIN, 9.5)) {
      if (layout.left() < 16) layout.newPage(table.landscape, TOP);
      layout.moveTo(layout.y() + 15);
      say(MARGIN, 9.5, line);
    }
  }
}
