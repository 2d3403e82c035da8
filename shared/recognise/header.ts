import { comparable } from '../language/normalize.ts';
import { parseAmount } from '../money/parse-amount.ts';
import type { GridBox } from './cells.ts';

/** What head detection needs of a cell. */
export type HeadCell = GridBox & { readonly text: string };

/** Deepest head met in disclosures is four rows; a fifth would be data. */
const DEEPEST = 5;
const ORDINAL = /^[(（]?\d{1,2}[)）]?$|^[一二三四五六七八九十]{1,3}$|^[甲乙丙丁戊己庚辛]$|^[①-⑳]$|^[A-Z]$|^\*{1,3}$|^栏次$|^行次$|^列次$|^[-—]{1,4}$|^[(（]?\d{1,2}[)）]?(?:[=＝].+)$|^[(（]?\d{1,2}(?:[+＋\-－][(（]?\d{1,2}[)）]?)+$/;

/** True for a row of column numbers: 1 2 3 …, 栏次 1 2, (1) (2), 1=2+3. It ends the head and is no part of it. */
export function isNumberingRow(texts: readonly string[]): boolean {
  const printed = texts.map(comparable).filter((text) => text !== '');
  if (printed.length < 2 || !printed.every((text) => ORDINAL.test(text))) return false;
  const numbers = printed.map((text) => /^[(（]?(\d{1,2})/.exec(text)?.[1]).filter((text) => text !== undefined).map(Number);
  const rising = numbers.filter((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return numbers.length >= 2 ? rising.length >= numbers.length * 0.7 && (numbers[0] ?? 9) <= 5 : printed.some((text) => text === '栏次');
}

/** Figures that end a head; years and lone small integers may be printed in heads. */
const isFigure = (text: string): boolean => {
  const number = parseAmount(text);
  return number !== null && !/^(?:19|20)\d{2}$/.test(comparable(text));
};

/**
 * How many leading rows are head: the rows that the first row's spans reach, and one row more for every group head whose columns
 * are not yet divided. 0 for forms (key beside value) and for parts that begin with data.
 */
export function headRowsOf(cells: readonly HeadCell[], rowCount: number, colCount: number): number {
  const byRow = Map.groupBy(cells, (cell) => cell.row);
  const rowOf = (row: number): readonly HeadCell[] => byRow.get(row) ?? [];
  const textsOf = (row: number): string[] => rowOf(row).map((cell) => cell.text);
  const mayBeHead = (row: number): boolean => row < rowCount && !isNumberingRow(textsOf(row)) && !textsOf(row).some(isFigure);
  const first = rowOf(0);
  const banner = first.length === 1 && first[0]?.text !== '' && first[0]?.colSpan === colCount && mayBeHead(1);
  if (!mayBeHead(0) || (!banner && first.filter((cell) => cell.text !== '').length < 2)) return 0;
  if (first.filter((cell) => cell.text === '').length > first.length / 2) return 0;
  let depth = 1;
  for (;;) {
    const head = cells.filter((cell) => cell.row < depth);
    const reach = Math.max(...head.map((cell) => cell.row + cell.rowSpan));
    const next = Math.max(reach, depth);
    if (next > DEEPEST || next > rowCount) return 0;
    if (next > depth) {
      for (let row = depth; row < next; row += 1) if (!mayBeHead(row)) return row;
      depth = next;
      continue;
    }
    const groups = head.filter((cell) => cell.colSpan > 1 && cell.row + cell.rowSpan === depth && cell.text !== '');
    const divided = groups.some((group) => rowOf(depth).some((cell) => cell.text !== '' && cell.col >= group.col && cell.col + cell.colSpan <= group.col + group.colSpan && cell.colSpan < group.colSpan));
    const open = divided && depth < rowCount && mayBeHead(depth) && rowOf(depth).every((cell) => cell.text === '' || groups.some((group) => cell.col >= group.col && cell.col < group.col + group.colSpan));
    if (!open) break;
    depth += 1;
  }
  const leaves = cells.filter((cell) => cell.row < depth && cell.row + cell.rowSpan >= depth);
  return leaves.filter((cell) => cell.colSpan === 1).length * 2 >= colCount ? depth : 0;
}
