import type { ColumnField } from '../../../shared/model/table-meaning.ts';
import type { TableKind } from '../../../shared/model/table-kind.ts';
import type { Disclosure, GenParagraph, GenPart, GenTable } from '../disclosure.ts';
import { withTruth } from '../disclosure.ts';

/** The errors that can be planted, each as people make them. */
export const PLANT_KINDS = [
  'transposed-total', 'dropped-digit', 'decimal-shift', 'stale-amount', 'wrong-percentage', 'wrong-direction',
  'missing-row', 'swapped-cells', 'wrong-unit', 'three-public-part', 'project-count', 'empty-with-figures',
] as const;
export type PlantKind = (typeof PLANT_KINDS)[number];

/** What was planted and where. Indexes are into truth.tables / truth.paragraphs; row and col are grid places. */
export interface Planted {
  readonly kind: PlantKind;
  readonly table: number | null;
  readonly paragraph: number | null;
  readonly row: number | null;
  readonly col: number | null;
  readonly before: string;
  readonly after: string;
  /** What the place is about, in the document's words. */
  readonly subject: string;
  /** Catalogue rules of which at least one must find it. */
  readonly rules: readonly string[];
}

/** Narrows where an error may go. */
export interface PlantFocus {
  readonly tableKind?: TableKind;
  /** For cells: the column's meaning. */
  readonly field?: ColumnField;
  /** For narrative errors: the subject must be this. */
  readonly subject?: string;
  /** For narrative errors: a rule that must be among those of the place. */
  readonly rule?: string;
  /** For percentages: which kind. */
  readonly mark?: 'share' | 'growth';
}

/** A disclosure with the error in it. */
export interface PlantResult {
  readonly disclosure: Disclosure;
  readonly planted: Planted;
}

/** The disclosure with one table exchanged; the truth follows. */
export function withTable(disclosure: Disclosure, index: number, change: (table: GenTable) => GenTable): Disclosure {
  let at = 0;
  const parts = disclosure.parts.map((part): GenPart => (part.kind === 'tables' ? { ...part, tables: part.tables.map((table) => (at++ === index ? change(table) : table)) } : part));
  return withTruth({ ...disclosure, parts });
}

/** The disclosure with characters [start, end) of one paragraph replaced; marks behind it move along. */
export function withText(disclosure: Disclosure, index: number, start: number, end: number, text: string): Disclosure {
  let at = 0;
  const shift = text.length - (end - start);
  const change = (paragraph: GenParagraph): GenParagraph => ({
    ...paragraph, text: paragraph.text.slice(0, start) + text + paragraph.text.slice(end),
    marks: paragraph.marks.map((mark) => ({ ...mark, start: mark.start >= end ? mark.start + shift : mark.start, end: mark.end >= end ? mark.end + shift : mark.end })),
  });
  const parts = disclosure.parts.map((part): GenPart => (part.kind === 'text' ? { ...part, paragraphs: part.paragraphs.map((paragraph) => (at++ === index ? change(paragraph) : paragraph)) } : part));
  return withTruth({ ...disclosure, parts });
}
