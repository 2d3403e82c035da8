import { parseAmount } from '../money/parse-amount.ts';
import type { TableGrid } from '../model/table-grid.ts';
import type { Column, Row, RowList } from '../model/table-meaning.ts';
import type { Unit } from '../money/unit.ts';
import { compact } from './compact.ts';
import type { GridText } from './grid-text.ts';
import { printedUnit } from './printed-unit.ts';

/** A one-project form (项目支出绩效目标表): names and values stand beside each other, not in columns. */
export interface TargetForm {
  readonly unit: Unit | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly list: RowList;
}

const YEAR_AMOUNT = /年度资金总额|年度预算(?:资金)?总额|预算资金总额|资金总额|年度金额|预算金额/;

/** Reads a form: its project's name and the amount of the year. Null when the grid is no form. `strict` asks for 绩效 words too. */
export function targetForm(grid: TableGrid, text: GridText, strict: boolean): TargetForm | null {
  const places: { readonly row: number; readonly col: number; readonly word: string }[] = [];
  for (const cell of grid.cells) places.push({ row: cell.row, col: cell.col, word: compact(cell.text) });
  const named = places.find(({ word, col, row }) => /^项目名称[:：]?$/.test(word) && col <= 1 && row <= 4);
  // A list of projects prints the levels in its head, beside 项目名称 (and one level many times); a form has them below.
  const below = named ? named.row + (text.cell(named.row, named.col)?.rowSpan ?? 1) : 0;
  const levels = new Set(places.filter(({ word, row }) => row >= below && /^(?:一级指标|二级指标|三级指标)$/.test(word)).map(({ word }) => word)).size;
  if (!named || levels < 2 || (strict && !places.some(({ word }) => /绩效/.test(word)))) return null;
  const right = (row: number, col: number): { readonly col: number; readonly text: string } | null => {
    const here = text.cell(row, col);
    for (let at = here ? here.col + here.colSpan : col + 1; at < text.colCount; at += 1) {
      const printed = text.own(row, at).trim();
      if (printed !== '') return { col: at, text: printed };
    }
    return null;
  };
  const name = right(named.row, named.col)?.text ?? '';
  const amounts = places.filter(({ word }) => YEAR_AMOUNT.test(word));
  // A form that tells the money of the whole term only is about a project of one year.
  const yearly = amounts.filter(({ word }) => !/实施期|中期/.test(word));
  const chosen = yearly.find(({ word }) => /年度/.test(word)) ?? yearly[0] ?? amounts[0];
  const value = chosen ? right(chosen.row, chosen.col) : null;
  const found = chosen && value && parseAmount(value.text) ? { row: chosen.row, col: value.col } : null;
  const unit = places.map(({ word }) => (/资金|金额|单位/.test(word) ? printedUnit(word) : null)).find((each) => each !== null) ?? null;
  return {
    unit,
    columns: Array.from({ length: text.colCount }, (_, index) => ({ index, path: [], content: found?.col === index ? 'amount' : 'text', field: found?.col === index ? 'amount' : null, period: null, list: 0 })),
    rows: Array.from({ length: text.rowCount }, (_, index) => {
      const label = Array.from({ length: text.colCount }, (_, col) => text.own(index, col).trim()).find(Boolean) ?? '';
      return { index, role: label === '' ? 'blank' : 'item', code: null, label, level: 0 };
    }),
    list: {
      side: 'main', labelCol: named.col, codeCols: [], valueCols: found ? [found.col] : [],
      entries: [{ row: found?.row ?? named.row, key: `PRJ:${compact(name)}`, role: 'item', code: null, label: name, level: 0, parent: null, unit: null, memo: false }],
    },
  };
}
