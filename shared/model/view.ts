import type { Claim } from './claim.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Paragraph } from './paragraph.ts';
import type { Place } from './place.ts';
import type { Fragment, GridCell, PrintedLine } from './table-grid.ts';
import type { TableGiven } from './structure-edit.ts';
import type { TableMeaning } from './table-meaning.ts';
import type { TableId } from './ids.ts';
import type { Snapshot } from './snapshot.ts';

/** A cell as it now stands. `text` is the present text; `original` the text as read, only where a person changed it. */
export interface ViewCell extends GridCell {
  readonly original?: string;
  /** Decimal string in the table's printed unit, null when the text is no number. Blank is null, not zero. */
  readonly value: string | null;
  /** Printed decimals of `value`; 0 when null. */
  readonly decimals: number;
}

/** A table as it now stands: import + corrections, with its meaning. */
export interface ViewTable extends TableMeaning {
  readonly id: TableId;
  /** The title as printed, with its place; `title` is what it says. */
  readonly titleLine?: PrintedLine | null;
  readonly numberLine: PrintedLine | null;
  readonly unitLine: PrintedLine | null;
  readonly entityLine: PrintedLine | null;
  readonly notes: readonly PrintedLine[];
  readonly fragments: readonly Fragment[];
  readonly rowCount: number;
  readonly colCount: number;
  readonly headRows: number;
  readonly confidence: number;
  readonly cells: readonly ViewCell[];
  /** What a person said about the table instead of what was understood. */
  readonly given?: TableGiven;
}

/** A table that the document's table of contents names: found with figures, found empty, there as text that could not be put together, or missing. */
export interface AnnouncedTable {
  readonly name: string;
  readonly place: Place | null;
  readonly state: 'found' | 'empty' | 'unread' | 'missing';
  readonly table: TableId | null;
}

/** Amounts of the source's text and where they went; tables announced and whether they came. */
export interface Coverage {
  readonly amounts: number;
  readonly accounted: number;
  readonly unaccounted: readonly PrintedLine[];
  readonly announced: readonly AnnouncedTable[];
}

/** The document as it now stands: what rules read, windows show and exports print. */
export interface DocumentView {
  readonly snapshot: Pick<Snapshot, 'format' | 'textLayer' | 'pages' | 'sheets' | 'gaps'>;
  readonly facts: DocumentFacts;
  readonly tables: readonly ViewTable[];
  readonly paragraphs: readonly Paragraph[];
  readonly claims: readonly Claim[];
  readonly coverage: Coverage;
  /** Words that the office does not want to see in print (a setting); absent when it named none. */
  readonly siteWords?: readonly string[];
  /** Words that the office accepts (a setting): texts are not objected to for them; absent when it named none. */
  readonly acceptedWords?: readonly string[];
}
