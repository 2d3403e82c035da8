import type { TableId } from '../model/ids.ts';
import type { DocumentView, ViewTable } from '../model/view.ts';

/** What differs between two views of a document, for windows that have the earlier one: an edit costs what it changed, not the whole document. */
export interface ViewParts {
  /** All tables in order, those that did not change by their ids alone. */
  readonly order: readonly TableId[];
  readonly tables: readonly ViewTable[];
  /** The other parts that changed, whole. */
  readonly rest: Partial<Omit<DocumentView, 'tables'>>;
}

/** Views share what an edit left alone, so what is the same object is the same. */
export function partsOf(before: DocumentView, after: DocumentView): ViewParts {
  const known = new Set(before.tables);
  const { tables, ...others } = after;
  const rest = Object.fromEntries(Object.entries(others).filter(([name, part]) => before[name as keyof typeof others] !== part)); // names of this very object
  return { order: tables.map((table) => table.id), tables: tables.filter((table) => !known.has(table)), rest };
}

/** The later view; what did not change stays the same object. */
export function withParts(before: DocumentView, { order, tables, rest }: ViewParts): DocumentView {
  const known = new Map([...before.tables, ...tables].map((table) => [table.id, table]));
  return {
    ...before, ...rest,
    tables: order.map((id) => {
      const table = known.get(id);
      if (!table) throw new Error(`table ${id} is in neither view`);
      return table;
    }),
  };
}
