import type { CellRef } from '../model/ref.ts';
import { perTable } from './per-table.ts';

/** A number that the running numbers of a table's lines leave out. */
export interface SerialGap {
  /** The column's own word for them. */
  readonly head: string;
  readonly missing: number;
  readonly before: CellRef;
  readonly after: CellRef;
}

/** Fewer lines have no order that a gap could break. */
const FEWEST = 4;

/**
 * The one number that is left out where lines are numbered from one on; null without numbers, without a gap, and where the numbers break
 * in any other way: they may begin again under each unit, or lines may be withheld in numbers.
 */
export const serialGap = perTable(({ table }): SerialGap | null => {
  const column = table.columns.find(({ content }) => content === 'serial');
  if (!column) return null;
  const numbers = table.cells.filter((cell) => cell.col === column.index && cell.row >= table.headRows && /^\d{1,3}$/.test(cell.text.trim())).toSorted((a, b) => a.row - b.row)
    .map((cell) => ({ number: Number(cell.text), ref: { kind: 'cell' as const, table: table.id, row: cell.row, col: cell.col } }));
  if (numbers.length < FEWEST || numbers[0]?.number !== 1) return null;
  const breaks = numbers.flatMap(({ number, ref }, i) => {
    const before = numbers[i - 1];
    return before === undefined || number === before.number + 1 ? [] : [{ number, ref, before }];
  });
  const [only, ...more] = breaks;
  if (!only || more.length > 0 || only.number !== only.before.number + 2) return null;
  return { head: column.path.at(-1) ?? '', missing: only.number - 1, before: only.before.ref, after: only.ref };
});
