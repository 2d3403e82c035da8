import type { CellRef } from '../../../shared/model/ref.ts';
import type { ViewCell, ViewTable } from '../../../shared/model/view.ts';

const plain = (text: string): string => text.toLowerCase().replaceAll(/[,，\s]/g, '');

/** True when a cell holds what is looked for; commas of figures and blanks say nothing. */
export const holds = (cell: ViewCell, query: string): boolean => cell.text !== '' && plain(cell.text).includes(plain(query));

/** Cells below the head that hold a text, in reading order of the tables. An empty question finds nothing. */
export function findCells(tables: readonly ViewTable[], query: string): readonly CellRef[] {
  if (plain(query) === '') return [];
  return tables.flatMap((table) =>
    table.cells.filter((cell) => cell.row >= table.headRows && holds(cell, query)).toSorted((a, b) => a.row - b.row || a.col - b.col).map((cell) => ({ kind: 'cell' as const, table: table.id, row: cell.row, col: cell.col })),
  );
}

/** What a cell's text becomes when the words are replaced as they stand; null where they stand otherwise (with commas, other case) or nothing would change. */
export function replaced(text: string, query: string, replacement: string): string | null {
  if (query === '' || !text.includes(query)) return null;
  const after = text.replaceAll(query, replacement).trim();
  return after === text ? null : after;
}
