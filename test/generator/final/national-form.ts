import type { GenCell, GenTable } from '../disclosure.ts';

/** A column of line numbers (行次) behind the label column of one side; cells that reach over its place grow. */
function withLineNumbers(table: GenTable, labelCol: number, first: number): GenTable {
  const at = labelCol + 1;
  const head = table.cells.find((cell) => cell.col === labelCol && cell.row + cell.rowSpan === table.headRows);
  const moved = table.cells.map((cell): GenCell => (cell.col >= at ? { ...cell, col: cell.col + 1 } : cell.col + cell.colSpan > at ? { ...cell, colSpan: cell.colSpan + 1 } : cell));
  const numbers = Array.from({ length: table.rowCount - table.headRows }, (_, index): GenCell => ({ row: table.headRows + index, col: at, rowSpan: 1, colSpan: 1, text: String(first + index) }));
  const cells = [...moved, ...(head ? [{ row: head.row, col: at, rowSpan: head.rowSpan, colSpan: 1, text: '行次' }] : []), ...numbers].toSorted((a, b) => a.row - b.row || a.col - b.col);
  return {
    ...table, cells,
    columns: [...table.columns.slice(0, at), { width: 6, align: 'center', content: 'serial', field: null }, ...table.columns.slice(at)],
    lists: table.lists.map((list) => ({ ...list, labelCol: list.labelCol >= at ? list.labelCol + 1 : list.labelCol, valueCols: list.valueCols.map((col) => (col >= at ? col + 1 : col)) })),
  };
}

/** A row of column numbers (栏次) under the head. */
function withColumnNumbers(table: GenTable): GenTable {
  let next = 0;
  const texts = table.columns.map((column, index) => (index === 0 ? '栏次' : column.content === 'amount' ? String((next += 1)) : ''));
  const below = (row: number): number => (row >= table.headRows ? row + 1 : row);
  const cells = [...table.cells.map((cell) => ({ ...cell, row: below(cell.row) })), ...texts.map((text, col): GenCell => ({ row: table.headRows, col, rowSpan: 1, colSpan: 1, text }))].toSorted((a, b) => a.row - b.row || a.col - b.col);
  return { ...table, cells, numbering: table.headRows, rowCount: table.rowCount + 1, lists: table.lists.map((list) => ({ ...list, entries: list.entries.map((entry) => ({ ...entry, row: below(entry.row) })) })) };
}

/** The nationwide forms of final accounts (domain templates section 3.9): lines and columns are numbered, which no reader may take for money. */
export function nationalForm(table: GenTable): GenTable {
  const twoSided = table.kind === 'f_overview' || table.kind === 'f_fiscal_overview';
  const sides = twoSided ? table.lists.map((list) => list.labelCol).toSorted((a, b) => b - a) : [];
  const body = table.rowCount - table.headRows;
  const numbered = sides.reduce((own, labelCol, index) => withLineNumbers(own, labelCol, 1 + (sides.length - 1 - index) * body), table);
  return table.kind === 'f_self_eval' || table.kind === 'f_gpb_basic' ? numbered : withColumnNumbers(numbered);
}
