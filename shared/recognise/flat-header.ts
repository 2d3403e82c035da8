import { parseAmount } from '../money/parse-amount.ts';
import { isNumberingRow } from './header.ts';

/** Rows of a grid without merged cells, as in text files: one text a column. */
export type FlatRows = readonly (readonly string[])[];

const DEEPEST = 5;

/** True when every text of the row stands under a group of the row above: a text that blanks follow on its right. */
function divides(row: readonly string[], over: readonly string[]): boolean {
  const underGroup = over.map((text, col) => {
    let start = col;
    while (start > 0 && over[start] === '') start -= 1;
    return (over[start] ?? '') !== '' && ((over[start + 1] ?? null) === '' || start !== col);
  });
  const filled = row.flatMap((text, col) => (text === '' ? [] : [col]));
  return filled.length > 0 && filled.every((col) => underGroup[col] === true);
}

/** Head depth of a grid whose merged heads were flattened to blanks. */
export function flatHeadRows(rows: FlatRows): number {
  const isData = (row: readonly string[]): boolean => isNumberingRow(row) || row.some((text) => parseAmount(text) !== null && !/^(?:19|20)\d{2}$/.test(text.trim()));
  const first = rows[0];
  if (!first || isData(first) || first.filter((text) => text !== '').length < 2) return 0;
  let depth = 1;
  while (depth < Math.min(DEEPEST, rows.length)) {
    const row = rows[depth];
    const over = rows[depth - 1];
    if (!row || !over || isData(row) || !divides(row, over)) break;
    depth += 1;
  }
  return depth;
}
