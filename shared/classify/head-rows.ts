import { compact } from './compact.ts';
import type { GridText } from './grid-text.ts';
import { parseAmount } from '../money/parse-amount.ts';
import { isNumberingRow } from './numbering-row.ts';

const FIRST_DATA = /^(?:一、|合计$|总计$|部门合计$|收入总计$|支出总计$|[1-3]\d{2}(?:\d{2}){0,2}$)/;
const HEAD_WORD = /^(?:收入|支出|项目|项目名称|科目编码|科目名称|功能分类科目编码|功能科目代码|经济分类科目编码|合计|小计|金额|预算数|决算数|类|款|项|部门\(单位\)代码|部门\(单位\)名称|单位名称|单位代码|基本支出|项目支出|序号)$/;

/** True when a row looks like data: an amount with decimals, or a code, total word or numbered line with nothing but figures beside it. */
function looksLikeData(grid: GridText, row: number): boolean {
  const words = Array.from({ length: grid.colCount }, (_, col) => compact(grid.own(row, col))).filter(Boolean);
  if (words.some((word) => (parseAmount(word)?.decimals ?? 0) > 0)) return true;
  const named = words.filter((word) => !parseAmount(word));
  if (words.some((word) => /^[123]\d{2}(?:\d{2}){0,2}$/.test(word))) return named.length <= 2;
  return named.length > 0 && named.every((word) => FIRST_DATA.test(word) || /^(?:[一二三四五六七八九十]{1,3}、)/.test(word));
}

function isSubHead(grid: GridText, row: number): boolean {
  const words = Array.from({ length: grid.colCount }, (_, col) => compact(grid.own(row, col))).filter(Boolean);
  return words.length >= 2 && words.every((word) => /^(?:合计|小计|基本支出|项目支出|人员经费|公用经费)$/.test(word)) && words.some((word) => /支出|经费/.test(word));
}

/**
 * How many leading rows are the head. The reader's count is taken when it fits; a head that swallowed the column numbers or the first
 * data row is cut, and a missing one (flattened text layouts) is guessed from head words.
 */
export function headRowCount(grid: GridText, declared: number): number {
  let count = Math.min(declared, grid.rowCount);
  while (count > 0 && (isNumberingRow(grid, count - 1, true) || (count > 1 && looksLikeData(grid, count - 1)))) count -= 1;
  // Sub-heads (合计 基本支出 项目支出) may stand beside a 合计 of the name column, one row below the head.
  if (declared > 0) return count === declared && isSubHead(grid, count) ? count + 1 : count;
  for (let row = 0; row < Math.min(5, grid.rowCount); row += 1) {
    if (looksLikeData(grid, row) || isNumberingRow(grid, row, true)) return row;
    const words = Array.from({ length: grid.colCount }, (_, col) => compact(grid.own(row, col))).filter(Boolean);
    if (row === 0 && !words.some((word) => HEAD_WORD.test(word) || /支出|收入|预算|编码|名称|经费/.test(word))) return 0;
    if (words.length === 0 && row > 0) return row;
  }
  return Math.min(1, grid.rowCount);
}
