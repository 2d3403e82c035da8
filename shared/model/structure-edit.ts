import type { ParagraphId, TableId } from './ids.ts';
import type { Box } from './place.ts';
import type { TableGrid } from './table-grid.ts';
import type { ColumnContent, ColumnField } from './table-meaning.ts';
import type { TableKind } from './table-kind.ts';
import type { Unit } from '../money/unit.ts';

/** What a person says stands in a column. */
export interface ColumnGiven {
  readonly content: ColumnContent;
  readonly field: ColumnField | null;
  readonly period: 'budget' | 'final' | null;
}

/** What a person said about a table, instead of what was understood; a part that is absent is as understood. Columns by grid column. */
export interface TableGiven {
  readonly kind?: TableKind;
  readonly unit?: Unit;
  readonly number?: string;
  readonly title?: string;
  /** Leading rows that are the head. */
  readonly headRows?: number;
  readonly columns?: Readonly<Record<string, ColumnGiven>>;
}

/**
 * One repair of a table's structure as a person asks for it. Rows and columns are grid places of the table as it then stands;
 * points are PDF points of the page as shown. Sources without pages refuse what needs a page (`not-paged`).
 */
export type StructureEdit =
  /** The rows from `row` on become a table of their own; `head` repeats the head rows above them. */
  | { readonly kind: 'unjoin'; readonly table: TableId; readonly row: number; readonly head: boolean }
  /** The rows of `next` go on below `table`; a head that they repeat is dropped. */
  | { readonly kind: 'join'; readonly table: TableId; readonly next: TableId }
  /** It was no table: its figures go to the list of what stands outside tables. */
  | { readonly kind: 'delete-table'; readonly table: TableId }
  /** Null takes a person's word back. */
  | { readonly kind: 'set-table'; readonly table: TableId; readonly what: { readonly [K in 'kind' | 'unit' | 'number' | 'title']?: NonNullable<TableGiven[K]> | null } }
  | { readonly kind: 'set-head-rows'; readonly table: TableId; readonly rows: number }
  | { readonly kind: 'set-column'; readonly table: TableId; readonly col: number; readonly meaning: ColumnGiven | null }
  | { readonly kind: 'merge-cells'; readonly table: TableId; readonly row: number; readonly col: number; readonly rowSpan: number; readonly colSpan: number }
  /** A merged cell becomes single places again, each read from its place on the page; without pages the text stays in the first. */
  | { readonly kind: 'split-cell'; readonly table: TableId; readonly row: number; readonly col: number }
  /** `count` rows (columns) from `at` on become one, their texts one after the other. */
  | { readonly kind: 'merge-lines'; readonly table: TableId; readonly axis: 'row' | 'col'; readonly at: number; readonly count: number }
  /** A row (column) becomes two: at `point` of the page, read again from it, or where null at the first blank in each text. `page`: the page of `point`. */
  | { readonly kind: 'split-line'; readonly table: TableId; readonly axis: 'row' | 'col'; readonly at: number; readonly point: number | null; readonly page: number | null }
  /** An empty row (column) before `at`. */
  | { readonly kind: 'insert-line'; readonly table: TableId; readonly axis: 'row' | 'col'; readonly at: number }
  | { readonly kind: 'delete-lines'; readonly table: TableId; readonly axis: 'row' | 'col'; readonly at: number; readonly count: number }
  /** Moves the boundary before grid line `at` (1 … count − 1) on one page to `point`; the cells beside it are read again. */
  | { readonly kind: 'move-boundary'; readonly table: TableId; readonly axis: 'row' | 'col'; readonly at: number; readonly page: number; readonly point: number }
  /** The columns of the part (or table) before become the columns of the part that holds `row`, read again. */
  | { readonly kind: 'grid-of-before'; readonly table: TableId; readonly row: number }
  /** Reads a region of a page as a table; tables that lie wholly inside are replaced. */
  | { readonly kind: 'read-region'; readonly page: number; readonly box: Box };

/** A text read again from the page for a place of the grid after the edit. */
export interface RereadText {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  /** 0..1 */
  readonly confidence: number;
}

/** An edit with what was read from the source for it, so that the history can be replayed without the source. */
export interface AppliedEdit {
  readonly edit: StructureEdit;
  /** Number that ids of new tables are made of; unique within the document's history. */
  readonly stamp: number;
  readonly reread: readonly RereadText[];
  /** For `read-region`: the table read, under its final id, and the paragraphs that lie inside. */
  readonly region: { readonly grid: TableGrid; readonly paragraphs: readonly ParagraphId[] } | null;
}

/** A table's outline, for the history. */
export interface TableShape {
  readonly table: TableId;
  readonly title: string;
  readonly rows: number;
  readonly cols: number;
  readonly given: TableGiven | null;
}
