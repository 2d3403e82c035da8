import type { Unit } from '../money/unit.ts';
import type { ClaimId, ParagraphId } from './ids.ts';
import type { Place } from './place.ts';
import type { CellRef } from './ref.ts';
import type { ColumnField, ListSide, RowKey } from './table-meaning.ts';
import type { TableKind } from './table-kind.ts';

/** What is stated. `flat` = 持平, `none` = 无…支出, `direction` = 增加/减少 without a figure. */
export type Measure = 'amount' | 'share' | 'delta' | 'growth' | 'count' | 'flat' | 'direction' | 'none';

/** What a statement is about, in the tables' own words; parts that the sentence does not settle are null. */
export interface Subject {
  readonly label: string;
  readonly table: TableKind | null;
  readonly side: ListSide | null;
  readonly row: RowKey | null;
  readonly field: ColumnField | null;
  /** 类 / 款 / 项 names of the item, outermost first, when the sentence gives the chain. */
  readonly chain: readonly string[];
}

/** One statement of the narrative with its figure. Claims of one `statement` speak of one subject in one sentence. */
export interface Claim {
  readonly id: ClaimId;
  readonly paragraph: ParagraphId;
  /** Span of the figure (or word) in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly section: readonly string[];
  /** The clause, for display. */
  readonly text: string;
  /** The figure as printed. */
  readonly printed: string;
  readonly subject: Subject;
  readonly measure: Measure;
  /** Decimal string in `unit`; sign as stated by the wording for delta and growth (减少 = negative); null for flat, direction, none. */
  readonly value: string | null;
  readonly decimals: number;
  /** Money unit for amounts and deltas, `%` for shares and growth, the counting word for counts. */
  readonly unit: Unit | '%' | string | null;
  readonly period: 'current' | 'prior' | 'unknown';
  readonly direction: 'up' | 'down' | 'flat' | null;
  /** Set where the words make the amount the most or the least of something (≤, 不超过, …以内): it states no figure and is bound to no cell. */
  readonly bound?: 'least' | 'most';
  /** Links amount, delta, growth, share of one subject in one sentence. */
  readonly statement: string;
  /** For shares: the claim that is the denominator, when the text has it. */
  readonly shareOf: ClaimId | null;
  readonly place: Place | null;
  /** Cells that ought to show this figure; empty = unbound. */
  readonly boundTo: readonly CellRef[];
  /** Cells whose sum ought to be this figure, where no single cell shows it (several unit blocks, 货物 of two purchase forms, one-project forms). */
  readonly boundSum?: readonly CellRef[];
}
