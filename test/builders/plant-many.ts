import { cellId, type CellId } from '../../shared/model/ids.ts';
import { refKey } from '../../shared/model/ref.ts';
import type { DocumentView } from '../../shared/model/view.ts';
import { parseAmount } from '../../shared/money/parse-amount.ts';
import { changedDigit, droppedDigits, shiftedPoint, transpositions } from '../../shared/selftest/wrong-numbers.ts';
import { createPrng } from '../../shared/selftest/prng.ts';

/** A figure that was made wrong: where, and what it ought to be. */
export interface PlantedFigure {
  readonly key: string;
  readonly right: string;
}

/** Slips in `count` different amounts of a document at once, as corrections that bring the errors in. */
export function plantMany(view: DocumentView, count: number, seed: number): { readonly corrections: ReadonlyMap<CellId, string>; readonly planted: readonly PlantedFigure[] } {
  const prng = createPrng(seed, `many/${count}`);
  const amounts = view.tables.flatMap((table) => {
    const columns = new Set(table.columns.filter((column) => column.content === 'amount' && column.field !== null && column.field !== 'count').map((column) => column.index));
    const rows = new Set(table.lists.flatMap((list) => list.entries.map((entry) => entry.row)));
    return table.kind === 'project_targets' ? [] : table.cells.filter((cell) => columns.has(cell.col) && rows.has(cell.row) && cell.value !== null && Math.abs(Number(cell.value)) >= 1).map((cell) => ({ table, cell }));
  });
  const chosen = prng.sample(amounts, count);
  return {
    corrections: new Map(chosen.map(({ table, cell }) => {
      const slips = [...transpositions(cell.text), ...droppedDigits(cell.text), shiftedPoint(cell.text, cell.text.includes(',')), changedDigit(cell.text)].filter((text) => text !== cell.text && parseAmount(text) !== null);
      return [cellId(table.id, cell.row, cell.col), prng.pick(slips)] as const;
    })),
    planted: chosen.map(({ table, cell }) => ({ key: refKey({ kind: 'cell', table: table.id, row: cell.row, col: cell.col }), right: cell.value ?? '' })),
  };
}
