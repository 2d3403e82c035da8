import type { TableReader } from './table-reader.ts';

/**
 * Keeps with each table what `of` says of it. `of` may look at nothing but the table: rules that go through all tables then
 * look after an edit only at the one that changed.
 */
export function perTable<Result>(of: (table: TableReader) => Result): (table: TableReader) => Result {
  const known = new WeakMap<TableReader, { readonly result: Result }>();
  return (table) => {
    const present = known.get(table) ?? { result: of(table) };
    known.set(table, present);
    return present.result;
  };
}
