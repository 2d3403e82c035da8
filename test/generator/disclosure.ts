import type { ColumnContent, ColumnField, ListSide, RowKey } from '../../shared/model/table-meaning.ts';
import type { DocumentFacts } from '../../shared/model/document-facts.ts';
import type { TableKind } from '../../shared/model/table-kind.ts';
import type { Unit } from '../../shared/money/unit.ts';

/** A cell of a generated table; every grid place belongs to exactly one. */
export interface GenCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
}

/** A grid column: its share of the width, how it is set and what it means. */
export interface GenColumn {
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly content: ColumnContent;
  readonly field: ColumnField | null;
}

/** One line of a list, by grid row. `blank` entries have no key and are not listed. */
export interface GenEntry {
  readonly row: number;
  readonly key: RowKey;
  readonly role: 'item' | 'subtotal' | 'total';
  /** True where a code-level or block row sums the rows below it. */
  readonly parent: boolean;
}

/** One list of lines (two-sided tables hold two or three side by side). */
export interface GenList {
  readonly side: ListSide;
  readonly labelCol: number;
  readonly valueCols: readonly number[];
  readonly entries: readonly GenEntry[];
}

/** A table as it shall be printed. Rows count from 0 and include the head; `numbering` is the grid row of column numbers. */
export interface GenTable {
  readonly kind: TableKind;
  readonly numberLine: string | null;
  readonly title: string;
  readonly unit: Unit | null;
  readonly unitLine: string | null;
  readonly entityLine: string | null;
  readonly headRows: number;
  readonly numbering: number | null;
  readonly rowCount: number;
  readonly columns: readonly GenColumn[];
  readonly cells: readonly GenCell[];
  readonly lists: readonly GenList[];
  readonly notes: readonly string[];
  readonly empty: boolean;
  readonly landscape: boolean;
  /** False: printed under the table before it when there is room. */
  readonly ownPage: boolean;
}

/** What a marked span of a paragraph states. */
export type MarkKind = 'amount' | 'prior' | 'delta' | 'growth' | 'direction' | 'share' | 'count';

/** A span [start, end) of a paragraph that states a fact of the tables. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** What it is about, for people. */
  readonly subject: string;
  /** Catalogue rules that compare it. */
  readonly rules: readonly string[];
  /** For amounts: last year's figure as printed, the most natural wrong one. */
  readonly stale: string | null;
}

/** One paragraph of the narrative. Levels as in shared/model/paragraph: 0 body, 1 第一部分, 2 一、, 3 （一）, 4 1. */
export interface GenParagraph {
  readonly text: string;
  readonly level: number;
  readonly marks: readonly Mark[];
}

/** Parts of the document in printed order. */
export type GenPart =
  | { readonly kind: 'cover'; readonly lines: readonly string[] }
  | { readonly kind: 'contents'; readonly title: string; readonly entries: readonly GenContentsEntry[] }
  | { readonly kind: 'text'; readonly paragraphs: readonly GenParagraph[]; readonly newPage: boolean }
  | { readonly kind: 'tables'; readonly tables: readonly GenTable[] };

/** A line of the contents page; the page number is found when the document is laid out. */
export interface GenContentsEntry {
  readonly text: string;
  readonly level: number;
  /** The paragraph or table title it points at. */
  readonly target: string;
}

/** What a right reading of the document returns. */
export interface Truth {
  readonly facts: Pick<DocumentFacts, 'kind' | 'scope' | 'fiscalYear' | 'entityCode' | 'entityName' | 'unit' | 'roundingNote'>;
  readonly tables: readonly GenTable[];
  readonly paragraphs: readonly string[];
  /** Figures that the whole document must agree on, as printed. */
  readonly figures: Readonly<Record<string, string>>;
}

/** A whole fictional disclosure. */
export interface Disclosure {
  readonly template: string;
  readonly fileName: string;
  readonly parts: readonly GenPart[];
  readonly facts: Truth['facts'];
  readonly figures: Truth['figures'];
  readonly truth: Truth;
}

/** All tables in printed order. */
export const tablesOf = (parts: readonly GenPart[]): readonly GenTable[] => parts.flatMap((part) => (part.kind === 'tables' ? part.tables : []));

/** All narrative paragraphs in printed order. */
export const paragraphsOf = (parts: readonly GenPart[]): readonly GenParagraph[] => parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs : []));

/** Puts the truth beside the parts; called again after every planted error so that it says what is printed. */
export function withTruth(disclosure: Omit<Disclosure, 'truth'>): Disclosure {
  const { template, fileName, parts, facts, figures } = disclosure;
  return { template, fileName, parts, facts, figures, truth: { facts, figures, tables: tablesOf(parts), paragraphs: paragraphsOf(parts).map((p) => p.text) } };
}
