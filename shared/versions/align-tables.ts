import { comparable } from '../language/normalize.ts';
import { cellAt } from '../model/cell-at.ts';
import type { ViewCell, ViewTable } from '../model/view.ts';
import { alignSequences } from './align-sequences.ts';
import { textLikeness } from './text-likeness.ts';

/** A table and the same one of the later version; row and column numbers of the earlier one lead to those of the later one. */
export interface TablePair {
  readonly earlier: ViewTable;
  readonly later: ViewTable;
  readonly rows: ReadonlyMap<number, number>;
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

/** What names a row: everything in it that is no amount; the whole row in the head. */
function rowSigns(table: ViewTable): readonly string[] {
  const naming = table.columns.filter((column) => column.content !== 'amount').map((column) => column.index);
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

function lines(a: ViewTable, b: ViewTable): TablePair {
  const [rows, otherRows] = [rowSigns(a), rowSigns(b)];
  const [cols, otherCols] = [colSigns(a), colSigns(b)];
  const heads = textLikeness(cols, otherCols);
  // Columns of one table keep their number; a head that was worded anew is the same column where no other fits.
  const sameWidth = a.colCount === b.colCount;
  return {
    earlier: a, later: b,
    rows: new Map(alignSequences(rows, otherRows, rowLikeness(a, b, rows, otherRows), SAME_LINE)),
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
