import { comparable } from '../language/normalize.ts';
import type { Fragment, JoinReason, PrintedLine } from '../model/table-grid.ts';
import { parseAmount } from '../money/parse-amount.ts';
import { saysContinued } from './caption-words.ts';
import type { CaptionedTable } from './captions.ts';
import { headRowsOf, isNumberingRow } from './header.ts';
import { numberingLevel } from './headings.ts';
import type { SetCell } from './set-table.ts';
import { SETTINGS } from './settings.ts';

/** A table with all its parts. `parts`: the cells of each page, with the rows of the whole: a list for each, because a table may go on over hundreds. */
export interface JoinedTable {
  readonly title: PrintedLine | null;
  readonly numberLine: PrintedLine | null;
  readonly unitLine: PrintedLine | null;
  readonly entityLine: PrintedLine | null;
  readonly notes: readonly PrintedLine[];
  readonly xs: readonly number[];
  readonly rowCount: number;
  readonly headRows: number;
  readonly parts: readonly (readonly SetCell[])[];
  readonly fragments: readonly Extract<Fragment, { kind: 'page' }>[];
  readonly method: 'ruled' | 'aligned';
  readonly doubts: readonly string[];
  /** What later parts print again: head rows and captions, kept so that no character is lost. */
  readonly repeated: readonly PrintedLine[];
}

type Part = CaptionedTable;

/** A table's first part. */
export function startTable(part: Part): JoinedTable {
  const { table } = part;
  return {
    title: part.title, numberLine: part.numberLine, unitLine: part.unitLine, entityLine: part.entityLine, notes: part.notes,
    xs: table.xs, rowCount: table.rowCount, headRows: headRowsOf(table.cells, table.rowCount, table.colCount),
    parts: [table.cells],
    fragments: [{ kind: 'page', page: table.page, box: table.box, firstRow: 0 }], method: table.method, doubts: [], repeated: part.extras,
  };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= SETTINGS.sameGrid;

/** For each line of `part`, its index in `whole`; null when one is missing. */
function indexesIn(part: readonly number[], whole: readonly number[]): number[] | null {
  const found = part.map((x) => whole.findIndex((other) => near(x, other)));
  return found.includes(-1) ? null : found;
}

/** Both parts on one set of vertical lines: lines of one must all be lines of the other, and the outlines the same. */
function commonGrid(a: readonly number[], b: readonly number[]): readonly number[] | null {
  if (!near(a[0] ?? 0, b[0] ?? 0) || !near(a.at(-1) ?? 0, b.at(-1) ?? 0)) return null;
  if (indexesIn(b, a)) return a;
  return indexesIn(a, b) ? b : null;
}

function onGrid(cells: readonly SetCell[], from: readonly number[], to: readonly number[]): readonly SetCell[] {
  if (from === to) return cells;
  const map = indexesIn(from, to) ?? [];
  return cells.map((cell) => {
    const col = map[cell.col] ?? cell.col;
    return { ...cell, col, colSpan: (map[cell.col + cell.colSpan] ?? col + cell.colSpan) - col };
  });
}

type RowOf = (row: number) => readonly SetCell[];

const rowsOf = (cells: readonly SetCell[]): RowOf => (row) => cells.filter((cell) => cell.row === row);

/** Rows of a table over pages, looked for in their own part only: going through all cells at each of hundreds of pages would be quadratic. */
const rowsOfTable = (table: JoinedTable): RowOf => (row) => rowsOf(table.parts[table.fragments.findLastIndex((fragment) => fragment.firstRow <= row)] ?? [])(row);

const rowTexts = (cells: readonly SetCell[]): string => [...cells].sort((a, b) => a.col - b.col).map((cell) => `${cell.col}:${comparable(cell.text)}`).join('|');

/** How many leading rows the parts have in common, blank rows not counted as common. */
function commonRows(a: RowOf, b: RowOf, limit: number): number {
  for (let row = 0; row < limit; row += 1) {
    const texts = rowTexts(a(row));
    if (texts !== rowTexts(b(row)) || !/:[^|]/.test(texts)) return row;
  }
  return limit;
}

/** Rows of the next part that repeat the head (with its column numbers, where they are repeated too). */
function repeatedRows(table: JoinedTable, next: readonly SetCell[]): number {
  const rows = rowsOfTable(table);
  const numbered = isNumberingRow(rows(table.headRows).map((cell) => cell.text)) ? 1 : 0;
  const common = commonRows(rows, rowsOf(next), Math.max(table.headRows + numbered, 1));
  if (common >= table.headRows && table.headRows > 0) return common;
  return common === 1 && table.headRows === 0 && !next.some((cell) => cell.row === 0 && parseAmount(cell.text)) ? 1 : 0;
}

const sameText = (a: PrintedLine | null, b: PrintedLine | null): boolean => a !== null && b !== null && comparable(a.text) === comparable(b.text);

/** True when the part may go on with the table: no caption of its own, or one that repeats or says 续. */
function captionAllows(table: JoinedTable, part: Part, repeated: number): boolean {
  if (!part.title && !part.numberLine) return true;
  if ((part.title && saysContinued(part.title.text)) || (part.numberLine && saysContinued(part.numberLine.text))) return true;
  if (part.title && !sameText(part.title, table.title)) return false;
  if (part.numberLine && !sameText(part.numberLine, table.numberLine)) return false;
  // The same caption again with the same head is a print title; without a head it is the next form of the same kind.
  return table.headRows > 0 && repeated >= table.headRows;
}

/** Why a part is the rest of the table before it, the strongest sign first. */
function reasonOf(part: Part, repeated: number): JoinReason {
  if ((part.title && saysContinued(part.title.text)) || (part.numberLine && saysContinued(part.numberLine.text))) return 'says-continued';
  return repeated > 0 ? 'head-repeated' : 'same-columns';
}

/** True when the first row of a part is the rest of a row that the page break cut: no key, no figure, no numbering, only under texts whose last line is full. */
function isRestOfRow(lastRow: readonly SetCell[], firstRow: readonly SetCell[]): boolean {
  const filled = firstRow.filter((cell) => cell.text !== '');
  const key = firstRow.find((cell) => cell.col === 0);
  if (filled.length === 0 || !key || key.text !== '' || key.rowSpan > 1) return false;
  if (firstRow.some((cell) => cell.rowSpan > 1) || filled.some((cell) => parseAmount(cell.text) !== null)) return false;
  return filled.every((cell) => {
    const over = lastRow.find((other) => other.col === cell.col && other.colSpan === cell.colSpan);
    return over !== undefined && over.full && numberingLevel(cell.text) === 0 && !/[。；;！]$/.test(over.text) && parseAmount(over.text) === null;
  });
}

/** Borders that are not drawn are told from each page's texts: columns of as many and nearly the same stretches are the same. */
function onBordersOf(table: JoinedTable, part: Part): Part {
  const { xs } = part.table;
  if (table.method !== 'aligned' || part.table.method !== 'aligned' || xs.length !== table.xs.length) return part;
  const alike = xs.every((x, index) => {
    const narrowest = Math.min((table.xs[index + 1] ?? Number.POSITIVE_INFINITY) - (table.xs[index] ?? 0), (table.xs[index] ?? 0) - (table.xs[index - 1] ?? Number.NEGATIVE_INFINITY));
    return Math.abs(x - (table.xs[index] ?? 0)) <= Math.max(SETTINGS.sameGrid * 4, narrowest * 0.5);
  });
  return alike ? { ...part, table: { ...part.table, xs: table.xs } } : part;
}

/** The table with the part added below; null when the part is another table. */
export function continueTable(table: JoinedTable, next: Part): JoinedTable | null {
  const part = onBordersOf(table, next);
  const xs = commonGrid(table.xs, part.table.xs);
  if (!xs) return null;
  const partCells = onGrid(part.table.cells, part.table.xs, xs);
  const regridded: JoinedTable = xs === table.xs ? table : { ...table, xs, parts: table.parts.map((cells) => onGrid(cells, table.xs, xs)) };
  const repeated = repeatedRows(regridded, partCells);
  if (!captionAllows(table, part, repeated)) return null;
  let fresh = repeated === 0 ? partCells : partCells.filter((cell) => cell.row >= repeated).map((cell) => ({ ...cell, row: cell.row - repeated }));
  let rowCount = part.table.rowCount - repeated;
  let { parts } = regridded;
  const firstRow = fresh.filter((cell) => cell.row === 0);
  if (rowCount > 0 && isRestOfRow(rowsOfTable(regridded)(table.rowCount - 1), firstRow)) {
    const completed = (cell: SetCell): SetCell => {
      const rest = cell.row === table.rowCount - 1 ? firstRow.find((other) => other.col === cell.col && other.colSpan === cell.colSpan) : undefined;
      return rest ? { ...cell, text: cell.text + rest.text } : cell;
    };
    parts = parts.map((cells) => (cells.some((cell) => cell.row === table.rowCount - 1) ? cells.map(completed) : cells));
    fresh = fresh.filter((cell) => cell.row > 0).map((cell) => ({ ...cell, row: cell.row - 1 }));
    rowCount -= 1;
  }
  const firstFresh = table.rowCount;
  const again = partCells.filter((cell) => cell.row < repeated && cell.text !== '').map((cell): PrintedLine => ({ text: cell.text, place: { kind: 'page', page: cell.page, box: cell.box } }));
  const kept = (own: PrintedLine | null, later: PrintedLine | null): readonly PrintedLine[] => (own && later ? [later] : []);
  const joined = [...parts, fresh.map((cell) => ({ ...cell, row: cell.row + firstFresh }))];
  // A page break inside the head: only now is the whole head there.
  const headCut = table.headRows >= table.rowCount || table.rowCount <= 2;
  return {
    ...regridded,
    headRows: headCut ? headRowsOf(joined.flat(), table.rowCount + rowCount, xs.length - 1) : table.headRows,
    repeated: [...table.repeated, ...again, ...part.extras, ...kept(table.title, part.title), ...kept(table.unitLine, part.unitLine), ...kept(table.entityLine, part.entityLine), ...kept(table.numberLine, part.numberLine)],
    title: table.title ?? part.title, numberLine: table.numberLine ?? part.numberLine, unitLine: table.unitLine ?? part.unitLine, entityLine: table.entityLine ?? part.entityLine,
    notes: [...table.notes, ...part.notes],
    parts: joined,
    rowCount: table.rowCount + rowCount,
    fragments: [...table.fragments, { kind: 'page', page: part.table.page, box: part.table.box, firstRow: firstFresh, joined: reasonOf(part, repeated) }],
  };
}
