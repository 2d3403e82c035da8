import type { Evaluation } from '../model/finding.ts';
import type { Column, ColumnField } from '../model/table-meaning.ts';
import { evaluation } from './evaluation.ts';
import { checkSum, firstThatHolds, type EquationOptions } from './equation.ts';
import { OTHER_FIGURES } from './profiles/column-words.ts';
import { provenSums } from './proven-sums.ts';
import type { Rule } from './rule.ts';
import type { Line, ListReader } from './table-reader.ts';

/** A printed column and the sets of columns that may make it up: forms differ, the reading that holds is the form's. */
export interface RowSum {
  readonly message: string;
  readonly total: ColumnField;
  readonly readings: readonly (readonly ColumnField[])[];
  /** Columns without which the sum means nothing, for example 基本支出 alone is not the whole of 合计. */
  readonly atLeast?: number;
  /** A reading may leave out columns of another one: forms differ in whether this total counts them. */
  readonly mayLeaveOut?: boolean;
}

const keyOf = (columns: readonly Column[]): string => columns.map((column) => column.index).join(',');

/** The readings whose columns this list prints. One that leaves out columns another reading counts is not the form's. */
function printedReadings(list: ListReader, sum: RowSum, period: Column['period']): readonly (readonly Column[])[] {
  const readings = new Map<string, readonly Column[]>();
  for (const fields of sum.readings) {
    const columns = fields.flatMap((field) => list.column(field, period) ?? []);
    if (columns.length >= (sum.atLeast ?? 2)) readings.set(keyOf(columns), columns);
  }
  const all = [...readings.values()];
  if (sum.mayLeaveOut) return all;
  return all.filter((columns) => !all.some((other) => other.length > columns.length && columns.every((column) => other.includes(column))));
}

/** Non-empty choices among a few columns; with many of them only all together, because some choice would fit by chance. */
function subsets(columns: readonly Column[]): readonly (readonly Column[])[] {
  if (columns.length > 3) return [columns];
  return columns.reduce<readonly (readonly Column[])[]>((chosen, column) => [...chosen, ...chosen.map((set) => [...set, column])], [[]]).slice(1);
}

/** A sum that is not run because of columns whose meaning is not certain. */
const unsure = (rule: Rule, list: ListReader, plain: Evaluation, address: string, columns: readonly Column[]): Evaluation => evaluation(rule, {
  state: 'not_run', message: 'unknown-column', group: `${list.table.table.id}/unread`, at: plain.at, operands: plain.operands, address: [address],
  data: { ...plain.data, unknown: columns.map((column) => column.path.at(-1) ?? '').join(', ') },
});

function rowSum(rule: Rule, list: ListReader, line: Line, sum: RowSum, total: Column, readings: readonly (readonly Column[])[]): Evaluation | null {
  const printed = list.figure(line, total);
  const check = (columns: readonly Column[]): Evaluation => checkSum(rule, printed, columns.map((column) => ({ figure: list.figure(line, column) })), { message: sum.message });
  const checked = readings.map(check);
  // Where no reading holds for this line, the one that holds for most lines is the form's.
  const plain = checked.find((each) => each.state === 'pass' || each.state === 'tail') ?? checked[0] ?? null;
  const unknown = list.columns.filter((column) => column.field === null && column.period === total.period && !list.figure(line, column).value.isZero());
  // A head put together from the words of a dump that its rows contradict everywhere was misread: no single figure is wrong then.
  const rebuilt = list.table.table.doubts.includes('rebuilt-from-lines');
  const misread = rebuilt ? list.columns.filter((column) => column.doubts?.includes('columns-against-sums')) : [];
  if (plain?.state === 'fail' && misread.includes(total)) return unsure(rule, list, plain, printed.address, misread);
  if (plain?.state !== 'fail' || unknown.length === 0) return plain;
  const wider = firstThatHolds(readings.flatMap((columns) => subsets(unknown).map((more) => check([...columns, ...more]))));
  if (wider && wider.state !== 'fail') return wider;
  return unsure(rule, list, plain, printed.address, unknown);
}

/** Readings by the number of lines with money for which they hold, most first. */
function byUse(rule: Rule, list: ListReader, total: Column, readings: readonly (readonly Column[])[]): readonly (readonly Column[])[] {
  if (readings.length < 2) return readings;
  const lines = list.lines.filter((line) => !list.figure(line, total).value.isZero());
  const uses = readings.map((columns) => lines.filter((line) => checkSum(rule, list.figure(line, total), columns.map((column) => ({ figure: list.figure(line, column) })), { message: '' }).state === 'pass').length);
  return readings.map((columns, i) => ({ columns, i })).sort((a, b) => (uses[b.i] ?? 0) - (uses[a.i] ?? 0) || a.i - b.i).map(({ columns }) => columns);
}

/**
 * Every line of a list: total column = Σ part columns, for each period. Columns of unknown meaning are tried as further parts;
 * a sum that fails beside an unknown column is not run.
 */
export function* rowSums(rule: Rule, list: ListReader, sum: RowSum): Iterable<Evaluation> {
  for (const period of list.periods) {
    const total = list.column(sum.total, period);
    const printed = printedReadings(list, sum, period);
    if (!total || printed.length === 0) continue;
    const readings = byUse(rule, list, total, printed);
    for (const line of list.lines) {
      const checked = list.blank(line) ? null : rowSum(rule, list, line, sum, total, readings);
      if (checked) yield checked;
    }
  }
}

/** A line that heads a block without amounts of its own stands for its children. */
function printedParts(list: ListReader, lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => (list.blank(line) && list.children(line).length > 0 ? printedParts(list, list.children(line)) : [line]));
}

const NOT_ASKED = /^\s*[-—–─－]+\s*$/;

/** Printed line = Σ part lines in one column; the reading of parts that holds. Null where nothing is printed to compare. */
function sumOfColumn(rule: Rule, list: ListReader, printed: Line, usable: readonly (readonly Line[])[], column: Column, options: EquationOptions): Evaluation | null {
  const figure = list.figure(printed, column);
  return firstThatHolds(usable.flatMap((parts) => {
    const figures = parts.map((line) => ({ figure: list.figure(line, column) }));
    const blank = figures.every((part) => part.figure.state === 'blank');
    // Dashes in all parts: the form asks for the sum alone here (云南 prints the budget of 公务接待费 only as a whole).
    const unasked = blank && figures.every((part) => NOT_ASKED.test(part.figure.text));
    return blank && (figure.state === 'blank' || unasked) ? [] : [checkSum(rule, figure, figures, options)];
  }));
}

/** Printed line = Σ part lines in every amount column of known meaning; each column takes the reading of parts that holds. */
export function* columnSums(rule: Rule, list: ListReader, printed: Line, readings: readonly (readonly Line[])[], message: string): Iterable<Evaluation> {
  const usable = readings.map((parts) => printedParts(list, parts)).filter((parts) => parts.length > 0);
  if (usable.length === 0 || list.blank(printed)) return;
  for (const column of list.columns) {
    const held = column.field === null || column.field === 'count' ? null : sumOfColumn(rule, list, printed, usable, column, { message });
    if (held) yield held;
  }
}

/** Every line with lines below it, and the grand total over the top lines. `wanted` chooses by the printed line and its parts. */
export function* hierarchySums(rule: Rule, list: ListReader, message: string, wanted: (printed: Line, parts: readonly Line[]) => boolean): Iterable<Evaluation> {
  const chosen = list.lines.flatMap((line) => {
    const own = list.children(line);
    const parts = line.role === 'total' && own.length === 0 ? list.roots : own;
    return line.memo || parts.length === 0 || !wanted(line, parts) ? [] : [{ line, parts }];
  });
  for (const { line, parts } of chosen) yield* columnSums(rule, list, line, [parts], message);
  for (const column of list.columns.filter((own) => own.field === null && !own.path.some((word) => OTHER_FIGURES.test(word)))) {
    yield* provenSums(chosen.flatMap(({ line, parts }) => sumOfColumn(rule, list, line, [printedParts(list, parts)], column, { message, severity: 'warning' }) ?? []));
  }
}
