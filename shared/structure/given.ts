import type { TableGiven, StructureEdit } from '../model/structure-edit.ts';
import type { TableGrid } from '../model/table-grid.ts';

type Columns = NonNullable<TableGiven['columns']>;

/** The grid with what a person said about it; nothing said leaves no trace. */
export function withGiven<T extends Pick<TableGrid, 'given'>>(grid: T, given: TableGiven): T {
  const { given: _former, ...plain } = grid;
  const { columns, ...rest } = given;
  const kept: TableGiven = columns && Object.keys(columns).length > 0 ? { ...rest, columns } : rest;
  return (Object.keys(kept).length === 0 ? plain : { ...plain, given: kept }) as T; // T with another `given`, or without
}

/** Sets or takes back kind, unit, number and title. */
export function setTable<T extends Pick<TableGrid, 'given'>>(grid: T, what: Extract<StructureEdit, { readonly kind: 'set-table' }>['what']): T {
  const given = Object.fromEntries(Object.entries({ ...grid.given, ...what }).filter(([, value]) => value !== null));
  return withGiven(grid, given);
}

/** Sets or takes back the meaning of a column. */
export function setColumn<T extends Pick<TableGrid, 'given'>>(grid: T, col: number, meaning: Columns[string] | null): T {
  const { [String(col)]: _former, ...others } = grid.given?.columns ?? {};
  return withGiven(grid, { ...grid.given, columns: meaning === null ? others : { ...others, [String(col)]: meaning } });
}

/** Meanings of columns under their new numbers; null = the column is gone. */
export function moveColumns<T extends Pick<TableGrid, 'given'>>(grid: T, moved: (col: number) => number | null): T {
  if (!grid.given?.columns) return grid;
  const columns = Object.fromEntries(Object.entries(grid.given.columns).flatMap(([col, meaning]) => {
    const to = moved(Number(col));
    return to === null ? [] : [[String(to), meaning] as const];
  }));
  return withGiven(grid, { ...grid.given, columns });
}
