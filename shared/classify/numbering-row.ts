import { compact } from './compact.ts';
import type { GridText } from './grid-text.ts';

const NUMBER = /^(?:\d{1,2}|\d{1,2}=\d{1,2}(?:[+-]\d{1,2})*)$/;
const WORD = /^(?:栏次|行次|甲|乙|丙|栏次\/行次|[一二三四五六七八九十]{1,2}|类|款|项|编码|—|-|\*{1,3})$/;

/**
 * A row of column numbers (1 2 3 4 … or 栏次): balances every sum and is never data (rules.md section 2).
 * Numbers must rise and there must be two of them, or one right below the head or beside 栏次.
 */
export function isNumberingRow(grid: GridText, row: number, belowHead: boolean): boolean {
  const numbers: number[] = [];
  let marked = false;
  for (let col = 0; col < grid.colCount; col += 1) {
    const text = compact(grid.own(row, col));
    if (text === '') continue;
    if (NUMBER.test(text)) numbers.push(Number.parseInt(text, 10));
    else if (WORD.test(text)) marked = marked || /栏次|行次/.test(text);
    else return false;
  }
  const rising = numbers.every((value, at) => at === 0 || value > (numbers[at - 1] ?? 0));
  if (!rising || numbers.length === 0) return marked && belowHead;
  if (marked) return true;
  return numbers[0] === 1 && (numbers.length >= 2 || belowHead);
}
