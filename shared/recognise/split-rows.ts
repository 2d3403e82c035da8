import type { Ruling } from '../model/raw-document.ts';
import { linesOf, rowsOf } from './aligned-rows.ts';
import { pitchOf } from './aligned-pitch.ts';
import { boxOf } from './cells.ts';
import { edgesOf, type Edge } from './edges.ts';
import { glyphLines } from './glyph-lines.ts';
import { cellText, type PageCell, type PageTable } from './page-tables.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { SETTINGS } from './settings.ts';
import { ruleEnds, splitForm } from './split-form.ts';

const FIGURES = /^[-\d.,%()]{4,}$/;

/** Lines of a cell as segments. */
const linesOfCell = (cell: PageCell): Segment[][] => glyphLines(cell.glyphs).map((glyphs) => segmentsOf({ glyphs }, Number.POSITIVE_INFINITY));

/** Heights at which every line of the cell is a figure of its own; empty when the cell holds anything else. */
function figureLines(cell: PageCell): number[] {
  if (!FIGURES.test(cell.text)) return []; // nearly all cells, and fast
  const lines = linesOfCell(cell).flat();
  return lines.length >= 2 && lines.every((line) => line.figure) ? lines.map((line) => line.baseline) : [];
}

/** True when a row of the drawn grid holds several printed rows: figures below each other in one column, beside others or in three lines or more. */
function holdsRows(cells: readonly PageCell[]): boolean {
  if (cells.some((cell) => cell.rowSpan > 1)) return false;
  const columns = cells.map(figureLines).filter((heights) => heights.length > 0);
  const beside = columns.some((heights) => columns.some((other) => other !== heights && heights.filter((y) => other.some((at) => Math.abs(at - y) < 1)).length >= 2));
  const labelled = columns.some((heights) => heights.length >= 3 && cells.some((cell) => figureLines(cell).length === 0 && glyphLines(cell.glyphs).length >= heights.length));
  return beside || labelled;
}

/** A merged cell of a split row, divided where lines are drawn beside this row: only some rows (a total's) lack them. */
function divided(cell: PageCell, xs: readonly number[], down: readonly Edge[], top: number, bottom: number): PageCell[] {
  const drawn = (x: number): boolean => down.some((edge) => Math.abs(edge.at - x) <= SETTINGS.snap && edge.from <= top + (bottom - top) * 0.3 && edge.to >= bottom - (bottom - top) * 0.3);
  const starts = [cell.col, ...Array.from({ length: cell.colSpan - 1 }, (_, step) => cell.col + step + 1).filter((col) => drawn(xs[col] ?? 0))];
  return starts.map((col, index) => {
    const end = starts[index + 1] ?? cell.col + cell.colSpan;
    const glyphs = cell.glyphs.filter((glyph) => {
      const middle = (glyph.box[0] + glyph.box[2]) / 2;
      return (index === 0 || middle >= (xs[col] ?? 0)) && (end === cell.col + cell.colSpan || middle < (xs[end] ?? 0));
    });
    return { ...cell, col, colSpan: end - col, glyphs, text: cellText(glyphs) };
  });
}

/**
 * A grid whose rows are not all drawn (a frame with rules between columns): its columns are certain, its rows are told from the texts.
 * Such a table counts as one without rules; a grid that is drawn in full comes back as it is.
 */
export function splitRows(table: PageTable, rulings: readonly Ruling[]): PageTable {
  const bands = Array.from({ length: table.rowCount }, (_, row) => table.cells.filter((cell) => cell.row <= row && cell.row + cell.rowSpan > row));
  const { down } = edgesOf(rulings);
  if (!bands.some(holdsRows)) return ruleEnds(table, down).length >= 2 && table.cells.every((cell) => cell.rowSpan === 1) ? splitForm(table, down) : table;
  const cells: PageCell[] = [];
  const ys: number[] = [table.ys[0] ?? 0];
  const shift: number[] = [];
  let added = 0;
  for (const [row, band] of bands.entries()) {
    shift.push(added);
    const bottom = table.ys[row + 1] ?? 0;
    if (!holdsRows(band)) {
      ys.push(bottom);
      continue;
    }
    const segments = band.flatMap((cell) => (cell.colSpan > 1 ? glyphLines(cell.glyphs).flatMap((glyphs) => segmentsOf({ glyphs })) : linesOfCell(cell).flat()));
    const { rows } = rowsOf(linesOf(segments, (segment) => segment.figure), [], pitchOf(segments));
    const edge = (index: number, side: 'y0' | 'y1'): number => (side === 'y0' ? Math.min : Math.max)(...(rows[index] ?? []).flatMap((line) => line.segments.map((segment) => segment[side])));
    for (const [index, lines] of rows.entries()) {
      ys.push(index === rows.length - 1 ? bottom : (edge(index, 'y1') + edge(index + 1, 'y0')) / 2);
      const own = new Set(lines.flatMap((line) => line.segments.flatMap((segment) => segment.glyphs)));
      for (const cell of band) {
        const glyphs = cell.glyphs.filter((glyph) => own.has(glyph));
        cells.push(...divided({ ...cell, row: row + added + index, glyphs, text: cellText(glyphs) }, table.xs, down, edge(index, 'y0'), edge(index, 'y1')));
      }
    }
    added += rows.length - 1;
  }
  const kept = table.cells.filter((cell) => !holdsRows(bands[cell.row] ?? [])).map((cell) => ({ ...cell, row: cell.row + (shift[cell.row] ?? 0) }));
  const all = [...kept, ...cells].map((cell) => ({ ...cell, box: boxOf({ xs: table.xs, ys }, cell) })).sort((a, b) => a.row - b.row || a.col - b.col);
  return { ...table, ys, rowCount: ys.length - 1, cells: all, method: 'aligned' };
}
