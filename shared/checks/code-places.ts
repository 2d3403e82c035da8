import { classCore } from '../claims/patterns/class-names.ts';
import { FUNCTION_NAMES } from '../classify/function-names.ts';
import type { Column } from '../model/table-meaning.ts';
import { checkSum, firstThatHolds, type Part } from './equation.ts';
import type { Evaluation } from '../model/finding.ts';
import { mainColumn, totalLine } from './overview-lines.ts';
import { functionSubjects } from '../classify/codes/read-codes.ts';
import type { Rule } from './rule.ts';
import type { Line, ListReader } from './table-reader.ts';

/** Unit and code of a line. */
export const place = (line: Line): string => `${line.unit ?? ''}|${line.key}`;

/** Lines with a function code that print something. */
export const coded = (list: ListReader): readonly Line[] => list.lines.filter((line) => line.key.startsWith('F:') && !list.blank(line));

/** Lines by unit and code, those that stand there twice left out: which of the two is meant is not said. */
export function byPlace(list: ListReader): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  const double = new Set<string>();
  for (const line of coded(list)) {
    if (lines.has(place(line))) double.add(place(line));
    lines.set(place(line), line);
  }
  for (const key of double) lines.delete(key);
  return lines;
}

/** Coded lines that stand below no other coded line: classes where they are printed, else what is. Together they are the whole table. */
export const topCoded = (list: ListReader): readonly Line[] =>
  list.lines.filter((line) => line.key.startsWith('F:') && !line.memo && (line.parent === null || !list.lines[line.parent]?.key.startsWith('F:')));

/** Whether the coded lines add up to the table's total, so that a class without lines really has no money. */
export function isComplete(rule: Rule, list: ListReader, column: Column): boolean {
  const total = totalLine(list);
  const tops = topCoded(list);
  if (!total || tops.length === 0 || tops.includes(total)) return false;
  return checkSum(rule, list.figure(total, column), tops.map((line) => ({ figure: list.figure(line, column) })), { message: '' }).state !== 'fail';
}

/** Amounts of a class (three digits) in a table, one for each coded line on top. */
export const classParts = (list: ListReader, column: Column, code: string): readonly Part[] =>
  topCoded(list).filter((line) => line.key.startsWith(`F:${code}`)).map((line) => ({ figure: list.figure(line, column) }));

let classes: ReadonlyMap<string, string> | null = null;

/** The code of the class that a line `CLS:<name>` names; null for lines that are no class of expenditure. */
export function classCode(name: string): string | null {
  classes ??= new Map([
    ...[...functionSubjects().values()].filter((subject) => subject.code.length === 3).flatMap((subject) => [subject.name, ...subject.former.map((old) => old.name)].map((each) => [classCore(each), subject.code] as const)),
    ...[...FUNCTION_NAMES].filter(([code]) => code.length === 3).flatMap(([code, names]) => names.map((each) => [classCore(each), code] as const)),
  ]);
  return classes.get(classCore(name)) ?? null;
}

/** A spending table with the column compared; `less` is counted in its total and taken off (结转下年) where the form does so. */
export interface ClassSource {
  readonly list: ListReader;
  readonly column: Column;
  readonly less: Column | null;
}

/** A spending list with its full amounts. */
export function classSource(list: ListReader | undefined): ClassSource | null {
  const column = list && mainColumn(list);
  return list && column ? { list, column, less: list.column('carry_next') } : null;
}

/**
 * Every class line of an overview = Σ its codes in the spending tables. `sources` must be complete; a class without any line is told
 * as missing. Null readings are left out.
 */
export function* classesAgree(rule: Rule, overview: ListReader, amount: Column, sources: readonly ClassSource[], messages: { readonly differs: string; readonly missing: string }, missing: (line: Line) => Evaluation): Iterable<Evaluation> {
  for (const line of overview.lines) {
    const code = line.key.startsWith('CLS:') && !line.memo ? classCode(line.key.slice(4)) : null;
    if (code === null || code === '223') continue;
    const printed = overview.figure(line, amount);
    const parts = sources.flatMap(({ list, column }) => classParts(list, column, code));
    if (printed.state === 'blank' && parts.every((part) => part.figure.value.isZero())) continue;
    if (parts.length === 0) {
      if (!printed.value.isZero()) yield missing(line);
      continue;
    }
    const less = sources.flatMap(({ list, less: column }) => (column ? classParts(list, column, code).map((part) => ({ ...part, sign: -1 as const })) : []));
    const data = { otherTable: [...new Set(parts.map((part) => part.figure.table))].join(', ') };
    const held = firstThatHolds([checkSum(rule, printed, parts, { message: messages.differs, data }), ...(less.some((part) => !part.figure.value.isZero()) ? [checkSum(rule, printed, [...parts, ...less], { message: messages.differs, data })] : [])]);
    if (held) yield held;
  }
}
