import { understandTable } from '../../shared/classify/understand-table.ts';
import type { ViewTable } from '../../shared/model/view.ts';
import { parseAmount } from '../../shared/money/parse-amount.ts';
import { aGrid, type GridText } from './a-grid.ts';

/** A grid as the view shows it: understood, with parsed amounts, without corrections. */
export function aViewTable(text: GridText): ViewTable {
  const grid = aGrid(text);
  const meaning = understandTable(grid, { defaultUnit: null });
  return {
    ...meaning,
    id: grid.id,
    numberLine: grid.numberLine,
    unitLine: grid.unitLine,
    entityLine: grid.entityLine,
    notes: grid.notes,
    fragments: grid.fragments,
    rowCount: grid.rowCount,
    colCount: grid.colCount,
    headRows: grid.headRows,
    confidence: grid.confidence,
    cells: grid.cells.map((cell) => {
      const number = parseAmount(cell.text);
      return { ...cell, value: number?.value ?? null, decimals: number?.decimals ?? 0 };
    }),
  };
}
