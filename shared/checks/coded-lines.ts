import { compact } from '../classify/compact.ts';
import { plainLabel } from '../classify/row-key.ts';
import type { Operand } from '../model/finding.ts';
import type { CellRef } from '../model/ref.ts';
import type { CheckContext } from './context.ts';
import { operand } from './evaluation.ts';
import { perTable } from './per-table.ts';
import { type Subject, subjectOfKey } from '../classify/codes/read-codes.ts';
import { HALF_ENDING, NAME_ENDING, NAME_MARKS, SHORT_OTHER } from './profiles/subject-names.ts';
import type { Line, ListReader, TableReader } from './table-reader.ts';

/** A line with a subject code. */
export interface CodedLine {
  readonly table: TableReader;
  readonly list: ListReader;
  readonly line: Line;
  readonly code: string;
  /** The printed name, compact and without numbering. */
  readonly name: string;
  /** What is known of the code; undefined for a code nobody recorded. */
  readonly known: Subject | undefined;
}

/** A subject's name for comparing: half width, without blanks, quotes, level marks and the closing word for expenditure, which forms add and drop. */
export const nameCore = (name: string): string => compact(name).replaceAll(NAME_MARKS, '').replace(NAME_ENDING, '');

/** A subject's name with everything that tells it from others, only blanks and quotes taken out. */
export const fullName = (name: string): string => compact(name).replaceAll(/["'\u201c\u201d]/g, '');

/** Names agree when equal, or when one is the clipped front of the other. */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [nameCore(a), nameCore(b)];
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  // 就业出 is no clipped 就业支出: half of the closing word is a slip.
  return left === right || (short.length >= 4 && (long.startsWith(short) || long.endsWith(short)) && !HALF_ENDING.test(long.slice(short.length)));
}

/** True when the subject's present name, or a former one still in force in that year, is the printed one. */
export const agrees = (subject: Subject, name: string): boolean =>
  sameName(subject.name, name) || (subject.code.endsWith('99') && SHORT_OTHER.test(name)) || subject.former.some((old) => sameName(old.name, name));

const ofTable = perTable((table): readonly CodedLine[] => table.lists.flatMap((list) => list.lines.flatMap((line) => {
  const code = /^[FE]:(\d{3,7})$/.exec(line.key)?.[1];
  const name = plainLabel(line.label);
  return code !== undefined && line.code !== null && name !== '' && !/^\d/.test(name) ? [{ table, list, line, code, name, known: subjectOfKey(line.key) }] : [];
})));

/** Every line whose code stands in a column of its own, with what is known of it. Codes taken from a name agree with it by construction and are left out. */
export const codedLines = (context: CheckContext): readonly CodedLine[] => context.tables.flatMap(ofTable);

/** What a coded line prints: a line under a wrong code is missing where it belongs and one too many where it stands. */
export const amountsOf = ({ list, line }: Pick<CodedLine, 'list' | 'line'>): readonly Operand[] =>
  list.columns.map((column) => list.figure(line, column)).filter((figure) => figure.state === 'number' && !figure.value.isZero()).map((figure) => operand(figure, 'related'));

/** The cell that prints a line's code. */
export function codeCell({ table, list, line }: Pick<CodedLine, 'table' | 'list' | 'line'>): CellRef {
  const own = table.table.lists[table.lists.indexOf(list)];
  return { kind: 'cell', table: table.table.id, row: line.row, col: own?.codeCols.at(-1) ?? own?.labelCol ?? 0 };
}

/** The cell that prints a line's name. */
export function nameCell({ table, list, line }: Pick<CodedLine, 'table' | 'list' | 'line'>): CellRef {
  const own = table.table.lists[table.lists.indexOf(list)];
  return { kind: 'cell', table: table.table.id, row: line.row, col: own?.labelCol ?? 0 };
}

/** Subject codes were renumbered before this year; older documents follow a list that is not recorded. */
export const FIRST_YEAR = 2020;
