import { cellAt } from '../../../shared/model/cell-at.ts';
import type { RowRole } from '../../../shared/model/table-meaning.ts';
import type { ViewCell, ViewTable } from '../../../shared/model/view.ts';

/** One line of the grid: the cells that cover it, by grid column. */
export interface GridRow {
  readonly index: number;
  readonly role: RowRole;
  readonly cells: readonly (ViewCell | undefined)[];
  /** Level of the label in each list's label column, by grid column. */
  readonly levels: ReadonlyMap<number, number>;
  /** Columns in which this line is a total or subtotal: the two sides of an overview are unrelated lists. */
  readonly strong: ReadonlySet<number>;
}

/** Lines below the head, blanks included, as printed. */
export function gridRows(table: ViewTable): readonly GridRow[] {
  const levels = new Map<number, Map<number, number>>();
  const strong = new Map<number, Set<number>>();
  for (const list of table.lists) {
    for (const entry of list.entries) {
      const line = levels.get(entry.row) ?? new Map<number, number>();
      line.set(list.labelCol, entry.level);
      levels.set(entry.row, line);
      if (entry.role === 'item') continue;
      const columns = strong.get(entry.row) ?? new Set<number>();
      for (const col of [list.labelCol, ...list.codeCols, ...list.valueCols]) columns.add(col);
      strong.set(entry.row, columns);
    }
  }
  const roles = new Map(table.rows.map((row) => [row.index, row.role]));
  const rows: GridRow[] = [];
  for (let index = table.headRows; index < table.rowCount; index += 1) {
    rows.push({
      index,
      role: roles.get(index) ?? 'item',
      cells: Array.from({ length: table.colCount }, (_, col) => cellAt(table, index, col)),
      levels: levels.get(index) ?? new Map(),
      strong: strong.get(index) ?? new Set(),
    });
  }
  return rows;
}

const sameCell = (a: ViewCell | undefined, b: ViewCell | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.text === b.text && a.original === b.original && a.value === b.value && a.confidence === b.confidence
    && a.row === b.row && a.col === b.col && a.rowSpan === b.rowSpan && a.colSpan === b.colSpan && JSON.stringify(a.alternatives) === JSON.stringify(b.alternatives));

const sameRow = (a: GridRow, b: GridRow): boolean =>
  a.index === b.index && a.role === b.role && a.cells.length === b.cells.length && a.cells.every((cell, col) => sameCell(cell, b.cells[col]))
  && a.levels.size === b.levels.size && [...a.levels].every(([col, level]) => b.levels.get(col) === level)
  && a.strong.size === b.strong.size && [...a.strong].every((col) => b.strong.has(col));

/** Lines that show the same as before are the same objects, and all of them the same list: the grid draws only what is another. */
export function keepRows(before: readonly GridRow[], after: readonly GridRow[]): readonly GridRow[] {
  const rows = after.map((row, at) => {
    const old = before[at];
    return old && sameRow(old, row) ? old : row;
  });
  return rows.length === before.length && rows.every((row, at) => row === before[at]) ? before : rows;
}
