import type { Subject } from '../model/claim.ts';
import type { ColumnField, ListSide, RowKey } from '../model/table-meaning.ts';
import type { TableKind } from '../model/table-kind.ts';
import type { SectionContext } from './section-context.ts';

/** The words before a figure, compact and in half width, and what stands around them. */
export interface Phrase {
  /** Without year, entity, ordinal and leading verbs. */
  readonly words: string;
  readonly context: SectionContext;
  /** The sentence said 收入包括 or 支出包括 before. */
  readonly side: 'income' | 'expense' | null;
  readonly amount: boolean;
}

/** What a phrase names; null parts are not settled by it. Kinds are budget kinds here, printed kinds in claims. */
export interface Named {
  readonly table: TableKind | null;
  readonly side?: ListSide | null;
  readonly row?: RowKey | null;
  readonly field?: ColumnField | null;
}

/** One family of wordings: null when the phrase is none of its business. */
export type Pattern = (phrase: Phrase) => Named | null;

/** A subject of which only the words are known. */
export const unresolved = (label: string, chain: readonly string[] = []): Subject => ({ label, table: null, side: null, row: null, field: null, chain });

/** Equal when two subjects name the same figure in the same table; words that settle no line are equal only when they are the same words. */
export const sameSubject = (a: Subject, b: Subject): boolean =>
  a.table === b.table && a.row === b.row && a.field === b.field && a.chain.join('>') === b.chain.join('>') && (a.side === b.side || a.side === null || b.side === null) && (a.row !== null || a.chain.length > 0 || a.label === b.label);
