import { parseAmount } from '../money/parse-amount.ts';
import type { SetCell } from './set-table.ts';

/** What judging a table needs. */
export interface Judged {
  readonly cells: readonly Pick<SetCell, 'text' | 'row'>[];
  readonly headRows: number;
  readonly rowCount: number;
  readonly method: 'ruled' | 'aligned';
  readonly doubts: readonly string[];
}

/** Two figures in one cell: a rule or a column is missing there. */
const TWO_FIGURES = /\d\.\d{2}\s*\d[\d,]*\.\d{2}$/;

/** How far a table's reading can be trusted, and what lowers it (ids of shared/words `doubt.*`). */
export function qualityOf(table: Judged): { confidence: number; doubts: readonly string[] } {
  const doubts = [...table.doubts];
  if (table.method === 'aligned') doubts.push('no-rulings');
  if (table.headRows === 0) doubts.push('no-head');
  const body = table.cells.filter((cell) => cell.row >= table.headRows && cell.text !== '');
  if (body.some((cell) => TWO_FIGURES.test(cell.text) && parseAmount(cell.text) === null)) doubts.push('figures-merged');
  const confidence = doubts.reduce((left, doubt) => left * (doubt === 'no-head' ? 0.95 : 0.8), 1);
  return { confidence: Math.round(confidence * 100) / 100, doubts };
}
