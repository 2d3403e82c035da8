import type { Glyph, RawPage, Ruling } from '../../shared/model/raw-document.ts';

/** Characters of one line from (x, baseline) on, each `size` wide when Chinese and half of it otherwise. */
export function aLine(text: string, x: number, baseline: number, size = 10): Glyph[] {
  let at = x;
  return [...text].flatMap((char) => {
    const width = /[\u0020-\u007e]/.test(char) ? size / 2 : size;
    const glyph: Glyph = { text: char, box: [at, baseline - size * 0.88, at + width, baseline + size * 0.12], baseline, size, font: 'Song' };
    at += width;
    return char === ' ' ? [] : [glyph];
  });
}

/** A cell of a drawn grid, in grid places. */
export interface DrawnCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan?: number;
  readonly colSpan?: number;
  readonly text: string;
}

/** Rulings and characters of a fully ruled grid; lines inside a span are not drawn. Text is cut to lines that fit the cell. */
export function aGridOnPage(xs: readonly number[], ys: readonly number[], cells: readonly DrawnCell[], size = 8): { rulings: Ruling[]; glyphs: Glyph[] } {
  const rulings: Ruling[] = [];
  const glyphs: Glyph[] = [];
  for (const cell of cells) {
    const x0 = xs[cell.col] ?? 0;
    const x1 = xs[cell.col + (cell.colSpan ?? 1)] ?? 0;
    const y0 = ys[cell.row] ?? 0;
    const y1 = ys[cell.row + (cell.rowSpan ?? 1)] ?? 0;
    rulings.push({ x0, y0, x1, y1: y0 }, { x0, y0: y1, x1, y1 }, { x0, y0, x1: x0, y1 }, { x0: x1, y0, x1, y1 });
    const perLine = Math.max(1, Math.floor((x1 - x0 - 4) / size));
    for (let line = 0; line * perLine < cell.text.length; line += 1) glyphs.push(...aLine(cell.text.slice(line * perLine, (line + 1) * perLine), x0 + 2, y0 + (line + 1) * (size + 1), size));
  }
  return { rulings, glyphs };
}

/** Texts of a grid without spans, row by row. */
export const plainCells = (rows: readonly (readonly string[])[]): DrawnCell[] => rows.flatMap((row, r) => row.map((text, c) => ({ row: r, col: c, text })));

/** An A4 page. */
export const aPage = (page: number, parts: readonly { rulings?: readonly Ruling[]; glyphs?: readonly Glyph[] }[]): RawPage =>
  ({ page, width: 595, height: 842, glyphs: parts.flatMap((part) => part.glyphs ?? []), rulings: parts.flatMap((part) => part.rulings ?? []), images: [] });
