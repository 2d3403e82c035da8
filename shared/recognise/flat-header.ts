import { parseAmount } from '../money/parse-amount.ts';
import { isNumberingRow } from './header.ts';

/** Rows of a grid without merged cells, as in text files: one text a column. */
export type FlatRows = readonly (readonly string[])[];

const DEEPEST = 5;

/**
 * Which head text each column stands under after one more row: a blank belongs to its left neighbour where both stand under
 * the same text above (a merged group), otherwise to the text above it (a merged column).
 */
export function groupsAfter(row: readonly string[], over: readonly number[] | null, level: number): number[] {
  const groups: number[] = [];
  for (const [col, text] of row.entries()) {
    const left = groups[col - 1];
    const sameGroup = over === null || over[col] === over[col - 1];
    if (text !== '') groups.push(level * 1000 + col);
    else if (left === undefined) groups.push(over?.[col] ?? level * 1000 + col);
    else groups.push(sameGroup ? left : (over[col] ?? left));
  }
  return groups;
}

/** Words that only heads hold; a group over one column (政府预算经济分类 over 科目名称) is divided by nothing else. */
const HEAD_WORD = /^(?:.{0,6}科目|项目|单位|部门)?(?:名称|编码|代码)$/;

/** True when every text of the row stands under a group of two columns or more, or names a column under a group of one beside such. */
function divides(row: readonly string[], groups: readonly number[]): boolean {
  const filled = row.flatMap((text, col) => (text === '' ? [] : [col]));
  const shared = (col: number): boolean => groups.filter((group) => group === groups[col]).length > 1;
  return filled.some(shared) && filled.every((col) => shared(col) || HEAD_WORD.test(row[col]?.trim() ?? ''));
}

/** Head depth of a grid whose merged heads were flattened to blanks. */
export function flatHeadRows(rows: FlatRows): number {
  const isData = (row: readonly string[]): boolean => isNumberingRow(row) || row.some((text) => parseAmount(text) !== null && !/^(?:19|20)\d{2}$/.test(text.trim()));
  const first = rows[0];
  if (!first || isData(first) || first.filter((text) => text !== '').length < 2) return 0;
  let groups = groupsAfter(first, null, 0);
  let depth = 1;
  while (depth < Math.min(DEEPEST, rows.length)) {
    const row = rows[depth];
    if (!row || isData(row) || !divides(row, groups)) break;
    groups = groupsAfter(row, groups, depth);
    depth += 1;
  }
  // A form's keys and values leave most columns without a text of their own.
  return new Set(groups).size * 2 < first.length ? 0 : depth;
}
