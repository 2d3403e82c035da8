import type { Disclosure } from './disclosure.ts';
import { generateDisclosure } from './generate-disclosure.ts';
import { plantError } from './planting/plant-error.ts';
import { withTable, type Planted } from './planting/planted.ts';

/** A disclosure with two errors and what came back for it. */
export interface ReturnedFile {
  readonly first: Disclosure;
  readonly second: Disclosure;
  /** The error that was mended. */
  readonly mended: Planted;
  /** A figure that nobody spoke of, as printed in the first and in the second. */
  readonly unasked: { readonly before: string; readonly after: string };
}

const setText = (disclosure: Disclosure, table: number, row: number, col: number, text: string): Disclosure =>
  withTable(disclosure, table, (one) => ({ ...one, cells: one.cells.map((cell) => (cell.row === row && cell.col === col ? { ...cell, text } : cell)) }));

/** The returned file mends the first error, leaves the second, and changes a figure that nobody spoke of. */
export function returnedFile(): ReturnedFile {
  const clean = generateDisclosure({ seed: 12, template: 'jiangsu', scope: 'unit' });
  const total = plantError(clean, 'transposed-total', 3, { tableKind: 'income' });
  const { disclosure: first } = plantError(total.disclosure, 'decimal-shift', 5, { tableKind: 'gpb_basic' });
  const table = clean.truth.tables.findIndex(({ kind }) => kind === 'procurement');
  const list = clean.truth.tables[table]?.lists[0];
  const [row, col] = [list?.entries.find(({ role }) => role === 'item')?.row ?? 0, list?.valueCols[0] ?? 0];
  const before = clean.truth.tables[table]?.cells.find((cell) => cell.row === row && cell.col === col)?.text ?? '';
  const after = '88,888.88';
  const answered = setText(first, total.planted.table ?? -1, total.planted.row ?? -1, total.planted.col ?? -1, total.planted.before);
  return { first, second: setText(answered, table, row, col, after), mended: total.planted, unasked: { before, after } };
}
