import { comparable } from '../language/normalize.ts';
import { cellAt } from '../model/cell-at.ts';
import type { ViewCell, ViewTable } from '../model/view.ts';
import { parseAmount } from '../money/parse-amount.ts';
import { alignSequences, type Matched } from './align-sequences.ts';
import { textLikeness } from './text-likeness.ts';

/** A table and the same one of the later version; row and column numbers of the earlier one lead to those of the later one. */
export interface TablePair {
  readonly earlier: ViewTable;
  readonly later: ViewTable;
  readonly rows: ReadonlyMap<number, number>;
  /** Rows that stand elsewhere in the later table; they are in `rows` too. */
  readonly moved: ReadonlyMap<number, number>;
  readonly cols: ReadonlyMap<number, number>;
}

/** What became of the tables. */
export interface AlignedTables {
  readonly pairs: readonly TablePair[];
  /** Only in the earlier version. */
  readonly gone: readonly ViewTable[];
  /** Only in the later version. */
  readonly fresh: readonly ViewTable[];
}

/** The same official kind says more than a title, which offices word anew. */
const KIND = 0.6;
const SAME_TABLE = 0.5;
const SAME_LINE = 0.5;

const signOf = (table: ViewTable): string => [table.kind, table.number ?? '', comparable(table.title)].join('|');
const startsAt = (table: ViewTable, row: number, col: number): ViewCell | undefined => {
  const cell = cellAt(table, row, col);
  return cell && cell.row === row && cell.col === col ? cell : undefined;
};

/** What names a row: everything in it that is no amount; the whole row in the head. A running number names a row only while it keeps its place. */
function rowSigns(table: ViewTable, serials = true): readonly string[] {
  const naming = table.columns.filter((column) => column.content !== 'amount' && (serials || column.content !== 'serial')).map((column) => column.index);
  const all = Array.from({ length: table.colCount }, (_, col) => col);
  return Array.from({ length: table.rowCount }, (_, row) => (row < table.headRows || naming.length === 0 ? all : naming).map((col) => comparable(startsAt(table, row, col)?.text ?? '')).join('|'));
}

const colSigns = (table: ViewTable): readonly string[] => {
  const columns = new Map(table.columns.map((column) => [column.index, column]));
  return Array.from({ length: table.colCount }, (_, col) => { const column = columns.get(col); return column ? [comparable(column.path.join('>')), column.field ?? '', column.period ?? ''].join('|') : ''; });
};

/** Amounts by row that are more than nothing, as decimal strings. */
function figuresByRow(table: ViewTable): readonly (readonly string[])[] {
  const rows: string[][] = Array.from({ length: table.rowCount }, () => []);
  for (const { row, value } of table.cells) if (value !== null && !/^-?0+(\.0+)?$/.test(value)) rows[row]?.push(value);
  return rows;
}

/** Rows named alike, or with the same figures under another name. */
function rowLikeness(a: ViewTable, b: ViewTable, signs: readonly string[], others: readonly string[]): (i: number, j: number) => number {
  const named = textLikeness(signs, others);
  const [own, other] = [figuresByRow(a), figuresByRow(b)];
  return (i, j) => {
    const [mine, theirs] = [own[i] ?? [], other[j] ?? []];
    const shared = mine.filter((value) => theirs.includes(value)).length;
    return Math.max(named(i, j), Math.max(mine.length, theirs.length) === 0 ? 0 : shared / Math.max(mine.length, theirs.length));
  };
}

/** The amounts of each row as they were read, corrected or not; running numbers and codes are none. */
function amountsByRow(table: ViewTable): readonly (readonly string[])[] {
  const amounts = new Set(table.columns.flatMap((column) => (column.content === 'amount' ? [column.index] : [])));
  const read = ({ value, original }: ViewCell): string | null => (original === undefined ? value : (parseAmount(original)?.value ?? null));
  return figuresByRow({ ...table, cells: table.cells.filter((cell) => amounts.has(cell.col)).map((cell) => ({ ...cell, value: read(cell) })) });
}

/**
 * Rows left over on both sides that say the same: every name and every figure. Of several that do, as many as both sides have, in order; those
 * without figures only where there is one, because a name alone may be another line's too.
 */
function movedRows(a: ViewTable, b: ViewTable, matched: readonly Matched[]): ReadonlyMap<number, number> {
  if (matched.length === a.rowCount || matched.length === b.rowCount) return new Map();
  const [figures, otherFigures] = [amountsByRow(a), amountsByRow(b)];
  const left = (table: ViewTable, amounts: typeof figures, taken: ReadonlySet<number>): ReadonlyMap<string, readonly number[]> => {
    const names = rowSigns(table, false);
    const rows = names.flatMap((name, row) => (row >= table.headRows && !taken.has(row) && /[^|]/.test(name) ? [row] : []));
    return Map.groupBy(rows, (row) => JSON.stringify([names[row], amounts[row]]));
  };
  const [mine, theirs] = [left(a, figures, new Set(matched.map(([i]) => i))), left(b, otherFigures, new Set(matched.map(([, j]) => j)))];
  return new Map([...mine].flatMap(([sign, rows]): readonly Matched[] => {
    const there = theirs.get(sign) ?? [];
    if (rows.some((row) => figures[row]?.length === 0) && (rows.length > 1 || there.length > 1)) return [];
    return rows.flatMap((row, at): readonly Matched[] => { const j = there[at]; return j === undefined ? [] : [[row, j]]; });
  }));
}

function lines(a: ViewTable, b: ViewTable): TablePair {
  const [rows, otherRows] = [rowSigns(a), rowSigns(b)];
  const [cols, otherCols] = [colSigns(a), colSigns(b)];
  const heads = textLikeness(cols, otherCols);
  // Columns of one table keep their number; a head that was worded anew is the same column where no other fits.
  const sameWidth = a.colCount === b.colCount;
  const inOrder = alignSequences(rows, otherRows, rowLikeness(a, b, rows, otherRows), SAME_LINE);
  const moved = movedRows(a, b, inOrder);
  return {
    earlier: a, later: b, moved,
    rows: new Map([...inOrder, ...moved]),
    cols: new Map(alignSequences(cols, otherCols, (i, j) => Math.max(heads(i, j), sameWidth && i === j ? SAME_LINE : 0), SAME_LINE)),
  };
}

/** Which table continues which: by kind, number and title in their order, then those that moved. */
export function alignTables(earlier: readonly ViewTable[], later: readonly ViewTable[]): AlignedTables {
  const [mine, theirs] = [earlier.map(signOf), later.map(signOf)];
  const titles = textLikeness(earlier.map((table) => comparable(table.title)), later.map((table) => comparable(table.title)));
  const alike = (i: number, j: number): number => {
    const [a, b] = [earlier[i]?.kind, later[j]?.kind];
    return a === b && a !== 'other' ? KIND + (1 - KIND) * titles(i, j) : a === b || a === 'other' || b === 'other' ? titles(i, j) : 0;
  };
  const matched = [...alignSequences(mine, theirs, alike, SAME_TABLE)];
  const [taken, given] = [new Set(matched.map(([i]) => i)), new Set(matched.map(([, j]) => j))];
  for (const [i, sign] of mine.entries()) {
    if (taken.has(i)) continue;
    const j = theirs.findIndex((other, at) => other === sign && !given.has(at));
    if (j < 0) continue;
    matched.push([i, j]);
    taken.add(i);
    given.add(j);
  }
  return {
    pairs: matched.toSorted((a, b) => a[1] - b[1]).flatMap(([i, j]) => { const [a, b] = [earlier[i], later[j]]; return a && b ? [lines(a, b)] : []; }),
    gone: earlier.filter((_, i) => !taken.has(i)),
    fresh: later.filter((_, j) => !given.has(j)),
  };
}
