import type { PlainCell, PlainTable } from './plain-table.ts';

/** How often each neighbourhood occurs: two texts, the direction, and the blank places between them. */
export type Relations = ReadonlyMap<string, number>;

/** Neighbourhoods of cells with text, as the ICDAR 2013 competition counts them: each cell with the next one to its right and below, blanks skipped. */
export function relationsOf(table: PlainTable): Relations {
  const grid: (PlainCell | undefined)[][] = Array.from({ length: table.rowCount }, () => []);
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) for (let col = cell.col; col < cell.col + cell.colSpan; col += 1) (grid[row] ?? [])[col] = cell;
  }
  const found = new Set<string>();
  const counts = new Map<string, number>();
  const note = (from: PlainCell, to: PlainCell, way: string, blanks: number): void => {
    const pair = `${from.row},${from.col},${way},${to.row},${to.col}`;
    if (found.has(pair)) return;
    found.add(pair);
    const key = JSON.stringify([from.text, to.text, way, blanks]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const walk = (line: readonly (PlainCell | undefined)[], way: string): void => {
    let last: PlainCell | undefined;
    let blanks = 0;
    for (const cell of line) {
      if (!cell || cell.text === '') blanks += 1;
      else if (cell !== last) {
        if (last) note(last, cell, way, blanks);
        last = cell;
        blanks = 0;
      }
    }
  };
  for (const row of grid) walk(Array.from({ length: table.colCount }, (_, col) => row[col]), 'right');
  for (let col = 0; col < table.colCount; col += 1) walk(grid.map((row) => row[col]), 'below');
  return counts;
}

/** Number of relations. */
export const sizeOf = (relations: Relations): number => [...relations.values()].reduce((sum, count) => sum + count, 0);

/** Number of relations that both have. */
export const commonOf = (a: Relations, b: Relations): number => [...a].reduce((sum, [key, count]) => sum + Math.min(count, b.get(key) ?? 0), 0);
