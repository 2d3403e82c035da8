import type { Subject } from '../model/claim.ts';
import type { CellRef } from '../model/ref.ts';
import type { ColumnField, ListEntry } from '../model/table-meaning.ts';
import type { ViewTable } from '../model/view.ts';
import { Decimal } from '../money/decimal.ts';

const PURCHASES: Readonly<Record<string, readonly ColumnField[]>> = {
  'ROW:货物': ['central.goods', 'dispersed.goods'], 'ROW:工程': ['central.works', 'dispersed.works'], 'ROW:服务': ['central.services', 'dispersed.services'],
};
/** 人员经费 is 工资福利 and 对个人和家庭的补助, 公用经费 the rest of 基本支出 (部门预算支出经济分类). */
const PERSONNEL: readonly string[] = ['E:301', 'E:303'];

function cellsOf(table: ViewTable, entries: (entry: ListEntry) => boolean, fields: readonly ColumnField[]): readonly CellRef[] {
  return table.lists.flatMap((list, at) =>
    list.entries.filter((entry) => entries(entry) && !entry.memo).flatMap((entry) =>
      table.columns.filter((column) => column.list === at && column.period !== 'budget' && column.field !== null && fields.includes(column.field)).map((column): CellRef => ({ kind: 'cell', table: table.id, row: entry.row, col: column.index })),
    ),
  );
}

function closes(table: ViewTable, totals: readonly CellRef[], parts: readonly CellRef[]): boolean {
  const sum = (refs: readonly CellRef[]): Decimal => refs.reduce((all, ref) => all.plus(table.cells.find((cell) => cell.row === ref.row && cell.col === ref.col)?.value ?? 0), new Decimal(0));
  return totals.length > 0 && sum(totals).minus(sum(parts)).abs().lte(1);
}

/**
 * The cells that add up to a figure which no single cell shows: one item in the blocks of several units, one kind of purchase in both
 * forms, personnel or public money in a table without such columns, the money of one-project forms. Empty when that is not certain.
 */
export function summedCells(subject: Subject, tables: readonly ViewTable[]): readonly CellRef[] {
  const own = tables.filter((table) => table.kind === subject.table);
  const [table] = own;
  if (!table || subject.row === null) return [];
  const { row, field } = subject;
  if (table.kind === 'project_targets' && row === 'TOTAL' && field === 'amount') {
    return own.some((each) => each.lists.some((list) => list.entries.some((entry) => entry.key === 'TOTAL'))) ? [] : own.flatMap((each) => cellsOf(each, (entry) => entry.key.startsWith('PRJ:'), ['amount']));
  }
  if (own.length !== 1) return [];
  if (table.kind === 'procurement' && PURCHASES[row]) return cellsOf(table, (entry) => entry.key === 'TOTAL', PURCHASES[row]);
  if (/^F:\d{7}$/.test(row) && field !== null) {
    const entries = table.lists.flatMap((list) => list.entries.filter((entry) => entry.key === row));
    // One line for each unit; a unit with two lines of one code splits it by something the sentence does not name.
    const units = new Set(entries.map((entry) => entry.unit));
    return entries.length > 1 && units.size === entries.length && !units.has(null) ? cellsOf(table, (entry) => entry.key === row, [field]) : [];
  }
  // Final accounts print 人员经费合计 and 公用经费合计 side by side and no 合计 of both.
  if (table.kind === 'f_gpb_basic' && row === 'TOTAL' && field === 'total' && !table.lists.some((list) => list.entries.some((entry) => entry.key === 'TOTAL'))) {
    const sides = cellsOf(table, (entry) => entry.key === 'USE:personnel' || entry.key === 'USE:public', ['total']);
    return sides.length === 2 ? sides : [];
  }
  if (/^(?:f_)?(?:gpb|fiscal)_basic$/.test(table.kind) && row === 'TOTAL' && (field === 'personnel' || field === 'public')) {
    const classes = (entry: ListEntry): boolean => /^E:3\d{2}$/.test(entry.key);
    // A table that lost a page would give a sum of what is left.
    if (!closes(table, cellsOf(table, (entry) => entry.key === 'TOTAL', ['total']), cellsOf(table, classes, ['total']))) return [];
    return cellsOf(table, (entry) => classes(entry) && PERSONNEL.includes(entry.key) === (field === 'personnel'), ['total']);
  }
  return [];
}
