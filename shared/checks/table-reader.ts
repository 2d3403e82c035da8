import { cellAt } from '../model/cell-at.ts';
import type { Column, ColumnField, ListEntry, ListSide, RowKey, RowList } from '../model/table-meaning.ts';
import { refKey } from '../model/ref.ts';
import type { ViewCell, ViewTable } from '../model/view.ts';
import { Decimal } from '../money/decimal.ts';
import type { Unit } from '../money/unit.ts';
import { cellState, type Figure } from './figure.ts';

/** One line of a list, with its index among the list's entries. */
export interface Line extends ListEntry {
  readonly index: number;
}

/** A list of a table, ready for questions by key and by meaning. */
export interface ListReader {
  readonly table: TableReader;
  readonly side: ListSide;
  readonly lines: readonly Line[];
  /** Amount columns of this list, left to right. */
  readonly columns: readonly Column[];
  /** Lines whose parent is `line`, memo (其中) lines left out. */
  children(line: Line): readonly Line[];
  /** Top lines of the hierarchy: items without a parent, memo and total lines left out. */
  readonly roots: readonly Line[];
  /** The only line with this key outside unit blocks; null when there is none or several. */
  line(key: RowKey): Line | null;
  /** The only column with this meaning (and period); null when there is none or several. */
  column(field: ColumnField, period?: Column['period']): Column | null;
  /** Periods printed (预算 / 决算); [null] for tables without. */
  readonly periods: readonly Column['period'][];
  /** The cell's figure. `line` and `column` must be of this list. */
  figure(line: Line, column: Column): Figure;
  /** True when every amount cell of the line is blank. */
  blank(line: Line): boolean;
}

/** A table ready for questions. */
export interface TableReader {
  readonly table: ViewTable;
  /** Table kind, with `#2` … from the second table of the kind on: the stable part of every address. */
  readonly name: string;
  readonly title: string;
  readonly unit: Unit | null;
  /** Decimals most cells print; single odd cells do not count. */
  readonly decimals: number;
  readonly lists: readonly ListReader[];
  list(side: ListSide): ListReader | null;
  /** The figure of a grid place, null when it is no amount of a known line. */
  figureAt(row: number, col: number): Figure | null;
}

/** The smallest number of decimals that covers nine of ten printed amounts: files drop trailing zeros, single cells carry typing errors. */
function usualDecimals(table: ViewTable): number {
  const amountCols = new Set(table.lists.flatMap((list) => list.valueCols));
  const seen = table.cells.filter((cell) => amountCols.has(cell.col) && cell.value !== null && cell.row >= table.headRows).map((cell) => cell.decimals);
  for (let decimals = 0; decimals < 8; decimals += 1) {
    if (seen.filter((own) => own <= decimals).length >= seen.length * 0.9) return decimals;
  }
  return 8;
}

function columnName(column: Column): string {
  return column.path.filter((part, i) => part !== '' && part !== column.path[i - 1]).join('/');
}

const figures = new WeakMap<ViewCell, Figure[]>();

/** The figure of this cell as it was read before, where it still says the same: cells outlive edits of others, and with their figures all that is known of them. */
function asBefore(cell: ViewCell, figure: Figure): Figure {
  const known = figures.get(cell) ?? [];
  const before = known.find((other) => other.address === figure.address && other.row === figure.row && other.column === figure.column && other.table === figure.table
    && other.unit === figure.unit && other.decimals === figure.decimals && refKey(other.ref) === refKey(figure.ref));
  if (before) return before;
  figures.set(cell, [...known.slice(-MOST_READINGS + 1), figure]);
  return figure;
}

/** Ways in which one cell is read at a time: by two lists of a table, under an earlier title. */
const MOST_READINGS = 4;

/**
 * The cell that prints a line's amount. In three-sided overviews a label such as 支出合计 spans the list's own amount column
 * and its amount stands right of it, in the column of the next list.
 */
function amountCell(table: ViewTable, { row, key }: Pick<ListEntry, 'row' | 'key'>, list: RowList, col: number): ViewCell | undefined {
  const cell = cellAt(table, row, col);
  // A text dump of the nationwide form keeps 公用经费合计 and its amount, blocks apart, without saying that the label reaches so far.
  if (list.side === 'main' && key === 'USE:public' && cell?.text === '') {
    const [next, ...more] = table.cells.filter((other) => other.row === row && other.col > col && other.text !== '');
    if (next?.value && more.length === 0) return next;
  }
  const spansLabel = cell !== undefined && cell.col < col && cell.col <= list.labelCol && cell.value === null && cell.text !== '';
  return spansLabel ? cellAt(table, row, cell.col + cell.colSpan) : cell;
}

function readList(reader: Omit<TableReader, 'lists' | 'list' | 'figureAt'>, owner: () => TableReader, list: RowList, order: number): ListReader {
  const { table } = reader;
  const lines: readonly Line[] = list.entries.map((entry, index) => ({ ...entry, index }));
  const columns = list.valueCols.flatMap((index) => {
    const column = table.columns.find((candidate) => candidate.index === index);
    return column && column.content === 'amount' ? [column] : [];
  });
  const kids = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.parent === null || line.memo) continue;
    const siblings = kids.get(line.parent) ?? [];
    siblings.push(line);
    kids.set(line.parent, siblings);
  }
  const side = list.side === 'main' && order > 0 ? `${list.side}${order + 1}` : list.side;
  const totals = new Set(lines.filter((line) => line.role === 'total').map((line) => line.index));
  const made = new Map<number, Figure>();
  const names = new Map(columns.map((column) => [column.index, columnName(column)]));
  const readFigure = (line: Line, column: Column): Figure => {
    const cell = amountCell(table, line, list, column.index);
    const state = cellState(cell);
    const figure: Figure = {
      ref: { kind: 'cell', table: table.id, row: line.row, col: cell && cell.col > column.index ? cell.col : column.index },
      text: cell?.text ?? '',
      value: new Decimal(state === 'number' ? (cell?.value ?? 0) : 0),
      decimals: Math.max(reader.decimals, state === 'number' ? (cell?.decimals ?? 0) : 0),
      unit: reader.unit,
      state,
      table: reader.title,
      // 江苏 支出总表 has one line without a label; its column says what it is.
      row: line.label || line.code || (names.get(column.index) ?? columnName(column)),
      column: names.get(column.index) ?? columnName(column),
      address: [reader.name, side, line.unit ?? '', line.key, column.field ?? `c${column.index}`, column.period ?? ''].join(':'),
    };
    return cell ? asBefore(cell, figure) : figure;
  };
  // Many rules ask for the same figure; one object for each also lets operands be made once.
  const figure = (line: Line, column: Column): Figure => {
    const at = line.index * table.colCount + column.index;
    let known = made.get(at);
    if (known === undefined) {
      known = readFigure(line, column);
      made.set(at, known);
    }
    return known;
  };
  const byKey = Map.groupBy(lines.filter((line) => !line.memo), (line) => line.key);
  return {
    get table() { return owner(); },
    side: list.side,
    lines,
    columns,
    children: (line) => kids.get(line.index) ?? [],
    roots: lines.filter((line) => !line.memo && line.role !== 'total' && (line.parent === null || totals.has(line.parent))),
    line: (key) => {
      const found = byKey.get(key) ?? [];
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    column: (field, period) => {
      const found = columns.filter((column) => column.field === field && (period === undefined || column.period === period));
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    periods: [...new Set(columns.map((column) => column.period))],
    figure,
    blank: (line) => columns.every((column) => figure(line, column).state === 'blank'),
  };
}

const readers = new WeakMap<ViewTable, Map<number, TableReader>>();

/** Wraps a table; `ordinal` counts tables of one kind from 1 in reading order. The same table gives the same reader, so that a run after an edit reads one table anew. */
export function readTable(table: ViewTable, ordinal: number): TableReader {
  const known = readers.get(table) ?? new Map<number, TableReader>();
  const reader = known.get(ordinal) ?? wrap(table, ordinal);
  known.set(ordinal, reader);
  readers.set(table, known);
  return reader;
}

/** Every grid place of a list with its line and column; where two lists claim a place the later one has it. */
function placesOf(lists: readonly ListReader[], colCount: number): ReadonlyMap<number, () => Figure> {
  const places = new Map<number, () => Figure>();
  for (const list of lists) {
    for (const line of list.lines) for (const column of list.columns) places.set(line.row * colCount + column.index, () => list.figure(line, column));
  }
  return places;
}

function wrap(table: ViewTable, ordinal: number): TableReader {
  let places: ReadonlyMap<number, () => Figure> | null = null;
  const base = {
    table,
    name: ordinal > 1 ? `${table.kind}#${ordinal}` : table.kind,
    title: table.title,
    unit: table.unit,
    decimals: usualDecimals(table),
  };
  const reader: TableReader = {
    ...base,
    lists: table.lists.map((list, order) => readList(base, () => reader, list, order)),
    list: (side) => reader.lists.find((list) => list.side === side) ?? null,
    figureAt: (row, col) => (col < 0 || col >= table.colCount ? null : ((places ??= placesOf(reader.lists, table.colCount)).get(row * table.colCount + col)?.() ?? null)),
  };
  return reader;
}
