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
