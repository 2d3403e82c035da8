import type { Paragraph } from '../model/paragraph.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { PrintedLine } from '../model/table-grid.ts';
import type { DocumentView, ViewCell, ViewTable } from '../model/view.ts';

type PrintedCell = Pick<ViewCell, 'row' | 'col' | 'rowSpan' | 'colSpan' | 'text' | 'original' | 'value' | 'place'>;
type PrintedParagraph = Pick<Paragraph, 'id' | 'text' | 'runs' | 'headingLevel' | 'contents'>;

/** A table as it is printed, with the lines around it. */
export interface PrintedTable extends Pick<ViewTable, 'id' | 'rowCount' | 'colCount' | 'headRows'> {
  readonly titleLine?: PrintedLine | null;
  readonly numberLine: PrintedLine | null;
  readonly unitLine: PrintedLine | null;
  readonly entityLine: PrintedLine | null;
  readonly notes: readonly PrintedLine[];
  readonly cells: readonly PrintedCell[];
}

/** What a window needs of a document to draw it as it was read. A `DocumentView` is one too, so that the open document needs no second copy. */
export interface PrintedSource {
  readonly snapshot: Pick<Snapshot, 'pages' | 'sheets'>;
  readonly paragraphs: readonly PrintedParagraph[];
  readonly tables: readonly PrintedTable[];
}

/** The part of a view that is drawn, and no more: it goes to the window for documents that are only looked at beside the open one. */
export const printedSource = ({ snapshot, paragraphs, tables }: DocumentView): PrintedSource => ({
  snapshot: { pages: snapshot.pages, sheets: snapshot.sheets },
  paragraphs: paragraphs.map(({ id, text, runs, headingLevel, contents }) => ({ id, text, runs: runs.filter((run) => run.at.kind !== 'page'), headingLevel, contents })),
  tables: tables.map(({ id, rowCount, colCount, headRows, titleLine = null, numberLine, unitLine, entityLine, notes, cells }) => ({
    id, rowCount, colCount, headRows, titleLine, numberLine, unitLine, entityLine, notes,
    // What is shown is what was read, corrected or not.
    cells: cells.map(({ row, col, rowSpan, colSpan, text, original, value, place }) => ({ row, col, rowSpan, colSpan, text: original ?? text, value, place })),
  })),
});
