import type { Column, ColumnField, ListSide, RowKey } from '../model/table-meaning.ts';
import type { Figure } from './figure.ts';
import type { Line, ListReader, TableReader } from './table-reader.ts';

/** The column of a list that holds its full amounts, whatever the form calls it. Final accounts: the 决算 column. */
export function mainColumn(list: ListReader): Column | null {
  const periods = list.periods.length > 1 ? (['final', undefined] as const) : ([undefined] as const);
  for (const period of periods) {
    for (const field of ['total', 'amount'] satisfies readonly ColumnField[]) {
      const column = list.column(field, period);
      if (column) return column;
    }
  }
  const [only] = list.columns;
  return list.columns.length === 1 && only ? only : null;
}

/** The only line with `key` that is a line of the table itself, not of a part below another line. */
export function topLine(list: ListReader, key: RowKey): Line | null {
  const found = list.lines.filter((line) => line.key === key && !line.memo);
  const top = found.filter((line) => line.parent === null || list.lines[line.parent]?.key === 'TOTAL');
  const usable = top.length > 0 ? top : found;
  return usable.length === 1 ? (usable[0] ?? null) : null;
}

/** The grand total of a one-sided list; a list of a single line is its own total (江苏 支出总表). */
export function totalLine(list: ListReader): Line | null {
  return topLine(list, 'TOTAL') ?? (list.lines.length === 1 ? (list.lines[0] ?? null) : null);
}

/** The printed amount of a line by its key; null when line or column is not there. */
export function lineAmount(table: TableReader, side: ListSide, key: RowKey): Figure | null {
  const list = table.list(side);
  const column = list && mainColumn(list);
  const line = list && topLine(list, key);
  return list && column && line ? list.figure(line, column) : null;
}

/** The grand total of a side, null when the form prints none there. */
export function sideTotal(table: TableReader, side: ListSide): Figure | null {
  const figure = lineAmount(table, side, 'TOTAL');
  return figure?.state === 'blank' ? null : figure;
}

/** The list of a spending table with its total line: the expenditure side where income is printed beside it. */
export function spending(table: TableReader): { readonly list: ListReader; readonly line: Line } | null {
  const list = table.list('expense') ?? table.lists.find((candidate) => candidate.column('total') !== null) ?? table.lists[0];
  const line = list && totalLine(list);
  return list && line ? { list, line } : null;
}

/** Total of a spending table in one column meaning; `total` falls back to the only amount column. */
export function spendingTotal(table: TableReader, field: ColumnField): Figure | null {
  const found = spending(table);
  if (!found) return null;
  const column = field === 'total' ? mainColumn(found.list) : found.list.column(field);
  return column ? found.list.figure(found.line, column) : null;
}

function underCarry(list: ListReader, line: Line): boolean {
  for (let at: number | null = line.index; at !== null; at = list.lines[at]?.parent ?? null) {
    if (list.lines[at]?.key === 'CARRY_IN') return true;
  }
  return false;
}

/** The line of a fund among this year's income, outermost first; null when there is none or two on one level. */
export function fundLine(list: ListReader, fund: string): Line | null {
  const found = list.lines.filter((line) => line.key === `SRC:${fund}` && !line.memo && !underCarry(list, line));
  const level = Math.min(...found.map((line) => line.level));
  const outer = found.filter((line) => line.level === level);
  return outer.length === 1 ? (outer[0] ?? null) : null;
}

/** True when the line is missing or prints nothing but zero in every amount column. What cannot be read may be something. */
export function isNothing(list: ListReader, line: Line | null): boolean {
  return line === null || list.columns.map((column) => list.figure(line, column)).every((figure) => figure.state !== 'unreadable' && figure.value.isZero());
}
