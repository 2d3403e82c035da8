import type { Box, Place } from './place.ts';
import type { Turn } from './turn.ts';

/** One character of a page as the font paints it. `text` may hold several code units (ligatures, surrogates). */
export interface Glyph {
  readonly text: string;
  readonly box: Box;
  /** y of the baseline, page coordinates; its x where the text leads up or down. */
  readonly baseline: number;
  /** Font size in points after all matrices. */
  readonly size: number;
  readonly font: string;
  /** 0..1 when the character was read from a picture; absent when the file itself names it. */
  readonly confidence?: number;
  /** Absent for upright text. */
  readonly turn?: Exclude<Turn, 0>;
}

/** A drawn line: horizontal when y0 = y1, vertical when x0 = x1. */
export interface Ruling {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** One page of a paged source (PDF, scan) before recognition. */
export interface RawPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /** Boxes of pictures; a page with pictures and no glyphs is a scan. */
  readonly images: readonly Box[];
}

/** A cell of a table that the source already structures (workbook, text with tabs). Spans are in grid places. */
export interface RawCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly place: Place;
  /** Workbooks: how the cell was calculated, and the number held where the text shows fewer digits. */
  readonly formula?: string;
  readonly stored?: string;
  /** 0..1 where what is shown may not be what is meant; absent = 1. */
  readonly confidence?: number;
}

/** One block of a structured source, in reading order. `indent` in characters where the source tells. */
export type RawBlock =
  | { readonly kind: 'paragraph'; readonly text: string; readonly place: Place; readonly styleLevel: number | null }
  | { readonly kind: 'table'; readonly rowCount: number; readonly colCount: number; readonly cells: readonly RawCell[]; readonly place: Place; /** Ids of shared/words `doubt.*` that the reader knows of. */ readonly doubts?: readonly string[] };
