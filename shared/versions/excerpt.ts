import type { Paragraph } from '../model/paragraph.ts';
import type { ViewTable } from '../model/view.ts';
import { around } from './around.ts';

/** What is printed around a place: enough to know it again where its page cannot be drawn. */
export type Excerpt =
  | { readonly kind: 'text'; readonly left: string; readonly marked: string; readonly right: string }
  /** One row of a table under its heads; `marked` counts in `texts`. */
  | { readonly kind: 'row'; readonly title: string; readonly heads: readonly string[]; readonly texts: readonly string[]; readonly marked: readonly number[] };

/** A paragraph longer than this is shown in part, characters on either side. */
const AROUND = 120;

/** Characters [start, end) of a paragraph among the words that stand around them. */
export const textExcerpt = ({ text }: Paragraph, start: number, end: number): Excerpt => ({ kind: 'text', marked: text.slice(start, end), ...around(text, start, end, AROUND) });

/** The row that has these columns marked; columns without a text are left out, unless they are marked. */
export function rowExcerpt(table: ViewTable, row: number, cols: readonly number[]): Excerpt {
  const heads = new Map(table.columns.map((column) => [column.index, column.path.at(-1) ?? '']));
  const cells = table.cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan && (cell.text !== '' || cols.includes(cell.col))).toSorted((a, b) => a.col - b.col);
  return {
    kind: 'row', title: table.title, heads: cells.map((cell) => heads.get(cell.col) ?? ''), texts: cells.map((cell) => cell.text),
    marked: cells.flatMap((cell, index) => (cols.includes(cell.col) ? [index] : [])),
  };
}
