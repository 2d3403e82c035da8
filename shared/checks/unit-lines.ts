import { compact } from '../classify/compact.ts';
import type { CheckContext } from './context.ts';
import { perTable } from './per-table.ts';
import type { Line, ListReader, TableReader } from './table-reader.ts';

/** A line that names a unit or department by its code. */
export interface UnitLine {
  readonly table: TableReader;
  readonly list: ListReader;
  readonly line: Line;
  readonly code: string;
  readonly name: string;
}

const ofTable = perTable((table): readonly UnitLine[] => table.lists.flatMap((list) => list.lines.flatMap((line) => {
  const code = /^UNIT:(\d{3,9})$/.exec(line.key)?.[1];
  const name = compact(line.label);
  return code !== undefined && name !== '' && name !== code ? [{ table, list, line, code, name }] : [];
})));

/** All lines of the document that print a unit's code and name. */
export const unitLines = (context: CheckContext): readonly UnitLine[] => context.tables.flatMap(ofTable);
