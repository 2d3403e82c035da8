declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A document of the workspace: random, given at import. */
export type DocumentId = Branded<'DocumentId'>;
/** A table of one document: `t1`, `t2`, … in reading order. */
export type TableId = Branded<'TableId'>;
/** A grid place of one table, `<TableId>/r<row>c<col>` with the row and column where the cell starts. */
export type CellId = Branded<'CellId'>;
/** A paragraph of one document: `p1`, `p2`, … in reading order. */
export type ParagraphId = Branded<'ParagraphId'>;
/** A statement of the narrative: `<ParagraphId>@<offset>` of its figure or word in the paragraph's text. */
export type ClaimId = Branded<'ClaimId'>;
/** A finding's identity: rule, message, stable addresses and the values involved. */
export type FindingId = Branded<'FindingId'>;
/** A long-running job. */
export type JobId = Branded<'JobId'>;

/** Gives a plain string its brand; call only where an id is made or has just been parsed. */
export const asId = <T extends string>(text: string): T => text as T; // the one place where a brand is put on

/** The id of the cell that starts at (row, col) of a table. */
export const cellId = (table: TableId, row: number, col: number): CellId => asId<CellId>(`${table}/r${row}c${col}`);
