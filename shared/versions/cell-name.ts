import type { ViewTable } from '../model/view.ts';

/** What a table is called: its number and title, else its kind. */
export const nameOfTable = (table: ViewTable): string => [table.number, table.title].filter((text) => text !== null && text !== '').join(' ');

/** The words left of a column in a row: the nearest label of the list that the column belongs to. */
export function rowName(table: ViewTable, row: number, col: number): string {
  const list = table.lists.find((one) => one.valueCols.includes(col)) ?? table.lists[0];
  const entry = list?.entries.find((one) => one.row === row);
  return entry?.label || (table.rows.find((one) => one.index === row)?.label ?? '');
}

/** Table, row and column of a place in the document's own words. */
export function cellName(table: ViewTable, row: number, col: number): string {
  const head = table.columns.find((one) => one.index === col);
  return [nameOfTable(table), rowName(table, row, col), row < table.headRows ? '' : (head?.path ?? []).join(' ')].filter((text) => text !== '').join(' · ');
}

/** Table and row. */
export const lineName = (table: ViewTable, row: number): string => [nameOfTable(table), rowName(table, row, -1)].filter((text) => text !== '').join(' · ');
