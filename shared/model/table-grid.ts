import type { CellId, TableId } from './ids.ts';
import type { Box, Place } from './place.ts';
import type { TableGiven } from './structure-edit.ts';

/** How a cell's text was found. */
export type ReadMethod = 'native' | 'ruled' | 'aligned' | 'ocr' | 'manual';

/** Another reading of a cell's ink that came out differently. `by`: the picture read again, or the text layer that came with it. */
export interface OtherReading {
  readonly text: string;
  /** 0..1 */
  readonly confidence: number;
  readonly by: 'picture' | 'text-layer';
}

/** One grid place (or merged block) of an imported table. Never changes after import. */
export interface GridCell {
  readonly id: CellId;
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** As printed, inner line breaks joined as the language wants (none between Chinese characters). */
  readonly text: string;
  readonly place: Place;
  readonly method: ReadMethod;
  /** 0..1; 1 = read from the file's own text inside a complete grid. */
  readonly confidence: number;
  /** Workbooks: the formula behind the figure, as people write it, without the equals sign. Evidence, never calculated. */
  readonly formula?: string;
  /** Workbooks: the number held, decimal string, where `text` shows fewer of its digits. */
  readonly stored?: string;
  /** Doubtful cells that were read more than once: the readings that differ from `text`, likeliest first; each text once. */
  readonly alternatives?: readonly OtherReading[];
}

/** Why a part was taken for the rest of the table before it: it prints the head again, says 续, lies on the same columns, or a person joined it. */
export type JoinReason = 'head-repeated' | 'says-continued' | 'same-columns' | 'by-person';

/** A part of a table on one page or sheet. `joined` is absent on the first part, and on parts imported before reasons were kept. */
export type Fragment = { readonly joined?: JoinReason } & FragmentPlace;
type FragmentPlace =
  | { readonly kind: 'page'; readonly page: number; readonly box: Box; /** First grid row of this part. */ readonly firstRow: number }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly range: string; readonly firstRow: number }
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly firstRow: number }
  | { readonly kind: 'block'; readonly block: number; readonly start: number; readonly end: number; readonly firstRow: number };

/** A line printed with a table (title, number, unit, entity, note) and where it stands. */
export interface PrintedLine {
  readonly text: string;
  readonly place: Place;
}

/**
 * A table as imported: one for all its pages, repeated heads dropped once, every grid place exactly once.
 * Rows count from 0 and include the head; `headRows` leading rows are the head (column-number row not included).
 */
export interface TableGrid {
  readonly id: TableId;
  readonly title: PrintedLine | null;
  /** The printed table number, for example 预算公开01表 or 表3. */
  readonly numberLine: PrintedLine | null;
  readonly unitLine: PrintedLine | null;
  readonly entityLine: PrintedLine | null;
  readonly notes: readonly PrintedLine[];
  readonly fragments: readonly Fragment[];
  readonly rowCount: number;
  readonly colCount: number;
  readonly headRows: number;
  readonly cells: readonly GridCell[];
  /** 0..1 with the reasons that lowered it (ids of shared/words `doubt.*`). */
  readonly confidence: number;
  readonly doubts: readonly string[];
  /** What a person said about the table; never on a table as imported. */
  readonly given?: TableGiven;
}
