import type { TableId } from '../model/ids.ts';
import type { DocumentView, ViewCell, ViewTable } from '../model/view.ts';

/** A table of which only some cells changed: of all else what differs, and those cells by their place in its list of cells. */
export interface EditedTable {
  readonly id: TableId;
  readonly rest: Partial<Omit<ViewTable, 'cells'>>;
  readonly cells: readonly { readonly at: number; readonly cell: ViewCell }[];
}

/** What differs between two views of a document, for windows that have the earlier one: an edit costs what it changed, not the whole document. */
export interface ViewParts {
  /** All tables in order, those that did not change by their ids alone. */
  readonly order: readonly TableId[];
  /** Tables that are new or cut another way, whole. */
  readonly tables: readonly ViewTable[];
  readonly edited: readonly EditedTable[];
  /** The other parts that changed, whole. */
  readonly rest: Partial<Omit<DocumentView, 'tables'>>;
}

/** Null where the table is better sent whole. Cells that an edit left alone are the same objects; what was understood anew mostly says the same. */
function editedTable(before: ViewTable | undefined, after: ViewTable): EditedTable | null {
  if (before?.cells.length !== after.cells.length) return null;
  const cells = after.cells.flatMap((cell, at) => (cell === before.cells[at] ? [] : [{ at, cell }]));
  if (cells.length * 2 > after.cells.length) return null;
  const old = new Map<string, unknown>(Object.entries(before));
  const now = Object.entries(after);
  if (now.length !== old.size || now.some(([name]) => !old.has(name))) return null;
  const rest = Object.fromEntries(now.filter(([name, part]) => name !== 'cells' && old.get(name) !== part && JSON.stringify(old.get(name)) !== JSON.stringify(part)));
  return { id: after.id, rest, cells };
}

/** Views share what an edit left alone, so what is the same object is the same. */
export function partsOf(before: DocumentView, after: DocumentView): ViewParts {
  const known = new Map(before.tables.map((table) => [table.id, table]));
  const { tables, ...others } = after;
  const rest = Object.fromEntries(Object.entries(others).filter(([name, part]) => before[name as keyof typeof others] !== part)); // names of this very object
  const changed = tables.filter((table) => known.get(table.id) !== table).map((table) => ({ table, edited: editedTable(known.get(table.id), table) }));
  return {
    order: tables.map((table) => table.id),
    tables: changed.flatMap(({ table, edited }) => (edited ? [] : [table])),
    edited: changed.flatMap(({ edited }) => (edited ? [edited] : [])),
    rest,
  };
}

/** The later view; what did not change stays the same object. */
export function withParts(before: DocumentView, { order, tables, edited, rest }: ViewParts): DocumentView {
  const known = new Map([...before.tables, ...tables].map((table) => [table.id, table]));
  for (const { id, rest: changed, cells } of edited) {
    const there = known.get(id);
    if (!there) throw new Error(`table ${id} is in neither view`);
    const all = [...there.cells];
    for (const { at, cell } of cells) all[at] = cell;
    known.set(id, { ...there, ...changed, cells: all });
  }
  return {
    ...before, ...rest,
    tables: order.map((id) => {
      const table = known.get(id);
      if (!table) throw new Error(`table ${id} is in neither view`);
      return table;
    }),
  };
}
