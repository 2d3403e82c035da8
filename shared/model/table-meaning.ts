import type { Unit } from '../money/unit.ts';
import type { TableKind } from './table-kind.ts';

/** What a value column means, the same word in every region. Sides of two-sided tables are told by the list, not by the field. */
export const COLUMN_FIELDS = [
  // amounts of one side of a two-sided table
  'amount', 'current', 'carry',
  // all tables
  'total', 'basic', 'personnel', 'public', 'project', 'reserve', 'carry_next',
  // funds; `cur.*` this year's money, `carry.*` money carried over, in income tables
  'gpb', 'gf', 'soc', 'fsa', 'own',
  'cur.total', 'cur.gpb', 'cur.gf', 'cur.soc', 'cur.fsa', 'cur.own', 'carry.total', 'carry.gpb', 'carry.gf', 'carry.soc', 'carry.fsa', 'carry.own',
  // single incomes of unit money and of final accounts
  'fiscal', 'superior', 'institution', 'business', 'affiliated', 'other_income', 'to_superior', 'business_exp', 'to_affiliated',
  // 三公
  'tp.all', 'tp.total', 'tp.abroad', 'tp.car', 'tp.car_buy', 'tp.car_run', 'tp.host', 'meeting', 'training', 'training.local', 'training.superior', 'agency_operation',
  // procurement
  'type.total', 'central.total', 'central.goods', 'central.works', 'central.services', 'dispersed.total', 'dispersed.goods', 'dispersed.works', 'dispersed.services',
  // targets
  'amount_year', 'goal', 'indicator', 'count',
] as const;

/** A value column's meaning. */
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** What stands in a column. */
export type ColumnContent = 'label' | 'code' | 'unit_code' | 'unit_name' | 'serial' | 'amount' | 'text';

/** One grid column: its head path from outermost to innermost, what it holds and means. */
export interface Column {
  readonly index: number;
  readonly path: readonly string[];
  readonly content: ColumnContent;
  readonly field: ColumnField | null;
  /** For 预算数/决算数 column pairs. */
  readonly period: 'budget' | 'final' | null;
  /** Index into TableMeaning.lists of the list it belongs to. */
  readonly list: number;
  /** What is not certain about its meaning: ids of shared/words `doubt.*`; absent = nothing. */
  readonly doubts?: readonly string[];
}

/** A row's part in the table. */
export type RowRole = 'header' | 'numbering' | 'item' | 'subtotal' | 'total' | 'note' | 'blank';

/** One grid row (its first list's label and code, for two-sided tables the left side's). `level` counts from 0. */
export interface Row {
  readonly index: number;
  readonly role: RowRole;
  readonly code: string | null;
  readonly label: string;
  readonly level: number;
}

/**
 * The stable name of a line:
 * `TOTAL` 合计/总计 · `THIS_YEAR` 本年收入/支出合计 · `CARRY_IN` 上年结转 · `CARRY_OUT` 结转下年 · `F:<3/5/7 digits>` function code ·
 * `E:<3/5 digits>` economic code · `CLS:<official class name without ordinal>` · `SRC:<gpb|gf|soc|fsa|own|fiscal|…|label>` income source ·
 * `UNIT:<code or name>` · `PRJ:<name>` · `TP:<abroad|car|car_buy|car_run|host|total|meeting|training>` rows of a turned 三公 table · `USE:<basic|project|…>` · `ROW:<label>` anything else.
 */
export type RowKey = string;

/** One line of a list. Indexes are into the list's entries; `row` is the grid row. */
export interface ListEntry {
  readonly row: number;
  readonly key: RowKey;
  readonly role: 'item' | 'subtotal' | 'total';
  readonly code: string | null;
  readonly label: string;
  readonly level: number;
  readonly parent: number | null;
  /** Unit code (or name) of the block the line stands under; null above all units. */
  readonly unit: string | null;
  /** 其中 lines: part of the line above, never added to a total. */
  readonly memo: boolean;
}

/** Which list of the table: one-sided tables have `main`; overviews have `income` and `expense` (江苏 also `use`). */
export type ListSide = 'main' | 'income' | 'expense' | 'use';

/** One list of lines with its own label and value columns; two-sided tables hold two unrelated lists side by side. */
export interface RowList {
  readonly side: ListSide;
  readonly labelCol: number;
  readonly codeCols: readonly number[];
  readonly valueCols: readonly number[];
  readonly entries: readonly ListEntry[];
}

/** What a grid means: recomputed from the present texts, so a corrected label or code takes effect at once. */
export interface TableMeaning {
  readonly kind: TableKind;
  /** Normalised number, `表1` … `表13`, `表1-1`; null when none is printed. */
  readonly number: string | null;
  readonly title: string;
  /** Words printed in brackets of the title, for example 不含上年结转, 功能科目. */
  readonly attributes: readonly string[];
  readonly unit: Unit | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly lists: readonly RowList[];
  /** True when the table has no data: no rows, or only blank/zero amounts and a note that says so. */
  readonly empty: boolean;
  /** The note that says the table is empty, as printed. */
  readonly emptyNote: string | null;
  /** Two readings disagree or a meaning is guessed: ids of shared/words `doubt.*`. */
  readonly doubts: readonly string[];
}
