import { parseAmount } from '../money/parse-amount.ts';
import type { TableKind } from '../model/table-kind.ts';
import type { Column, ColumnContent } from '../model/table-meaning.ts';
import { columnField, headWord, isKnownHead, THIS_YEAR } from './column-field.ts';
import { compact } from './compact.ts';
import type { GridText } from './grid-text.ts';

/** A column before it belongs to a list. `head` is the comparable form of its path. */
export interface HeadColumn extends Omit<Column, 'list'> {
  readonly head: readonly string[];
  /** True when the head is understood though it names no field: another year, a change, a part of a part. */
  readonly understood?: boolean;
}

const YEAR = /(19|20)\d{2}/;
const COMPARISON = /增减|增长|变化|比例|%|占比|执行数|完成|上年(?:预算|决算|数)|备注/;
const TARGET_TEXT = /指标|绩效目标|年度目标|目标$|资金性质|备注|采购方式|组织形式|采购目录|品目|采购物品|经济科目$|购买方式|承接主体|服务内容|规格|型号|计量单位|数量$|^单价(?:\(|$)|采购时间|项目简介|说明$/;
/** A group of columns that compares two years (增减变化情况 {合计, 基本支出, …}). */
const COMPARING_GROUP = /增减|变化情况|增长/;

/** Head texts of one column, outermost first, spans counted once. */
function headPath(grid: GridText, col: number, headRows: number): readonly string[] {
  const path: string[] = [];
  let previous = -1;
  for (let row = 0; row < headRows; row += 1) {
    const cell = grid.cell(row, col);
    if (!cell || cell.row === previous) continue;
    previous = cell.row;
    const text = compact(cell.text);
    if (text !== '' && path.at(-1) !== text) path.push(text);
  }
  return path;
}

function contentByHead(path: readonly string[]): ColumnContent | null {
  // The 合计 of the name column may have been taken for a sub-head.
  const leaf = /^(?:合计|小计)$/.test(path.at(-1) ?? '') && /编码|代码|科目|名称/.test(path.at(-2) ?? '') ? (path.at(-2) ?? '') : (path.at(-1) ?? '');
  if (/^(?:序号|行次|编号)$/.test(leaf)) return 'serial';
  if (/^项目(?:编码|代码|编号)$/.test(leaf)) return 'text';
  if (/科目(?:编码|代码)|^(?:支出)?(?:功能|经济)(?:分类)?(?:编码|代码)$|^(?:编码|代码|类|款|项|目)$|^科目$/.test(leaf)) return 'code';
  if (/(?:部门|单位)(?:\((?:部门|单位|项目|科目)\))?(?:编码|代码)/.test(leaf)) return 'unit_code';
  if (/科目名称|项目名称|专项名称|(?:部门|单位).*名称\(.*科目.*\)$|(?:部门|单位)\((?:项目|专项)\)名称$|^项目$|^项目\(按|^名称$|科目[()]?名称/.test(leaf)) return 'label';
  if (/(?:部门|单位).*名称|^预算单位$|^单位$|^部门$|^部门\/单位$/.test(leaf)) return 'unit_name';
  if (TARGET_TEXT.test(leaf)) return 'text';
  return null;
}

interface Body {
  readonly filled: number;
  readonly amounts: number;
  readonly codes: number;
}

function bodyOf(grid: GridText, col: number, rows: readonly number[]): Body {
  let filled = 0;
  let amounts = 0;
  let codes = 0;
  for (const row of rows) {
    const text = compact(grid.own(row, col));
    if (text === '' || /^[-—–]+$/.test(text)) continue;
    filled += 1;
    if (parseAmount(text)) amounts += 1;
    if (/^\d{3}(?:\d{2}){0,2}$|^\d{6}$/.test(text)) codes += 1;
  }
  return { filled, amounts, codes };
}

/** 预算数 or 决算数 in a head path, with its position; 年初预算 counts as budget, 调整/全年预算 as neither. */
function periodAt(path: readonly string[]): { readonly at: number; readonly period: 'budget' | 'final' | 'other' } | null {
  for (let at = path.length - 1; at >= 0; at -= 1) {
    const word = (path[at] ?? '').replace(/^(?:19|20)\d{2}年?度?/, '');
    if (/^(?:支出|收入)?决算(?:统计)?(?:数|金额)?$/.test(word)) return { at, period: 'final' };
    if (/^(?:年初)?(?:支出|收入)?预算(?:数|金额)?$/.test(word)) return { at, period: 'budget' };
    if (/^(?:全年|调整|调整后)预算数?$/.test(word)) return { at, period: 'other' };
  }
  return null;
}

const CARRIED = /(?:上年|年初).*(?:结转|结余)/;

/** Where this year's money and money carried over are both split by use, neither's 基本支出 is the line's. */
function withoutHalves(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const split = columns.some((column) => column.content === 'amount' && column.path.length > 1 && column.path.slice(0, -1).some((word) => CARRIED.test(word)) && /^(?:基本|项目)支出/.test(column.path.at(-1) ?? ''));
  if (!split) return columns;
  return columns.map((column) => (column.field !== null && column.field !== 'current' && column.path.slice(0, -1).some((word) => THIS_YEAR.test(word)) ? { ...column, field: null, understood: true } : column));
}

/** Reads every column: head path, what it holds, its field and period. `bodyRows` are rows that may hold data. */
export function readColumns(grid: GridText, headRows: number, bodyRows: readonly number[], kind: TableKind): readonly HeadColumn[] {
  const columns = Array.from({ length: grid.colCount }, (_, index) => {
    const path = headPath(grid, index, headRows);
    return { index, path, period: periodAt(path), years: path.flatMap((text) => (/增减|比/.test(text) ? [] : (YEAR.exec(text)?.[0] ?? []))) };
  });
  const paired = columns.some((column) => column.period?.period === 'budget') && columns.some((column) => column.period?.period === 'final');
  const latest = columns.flatMap((column) => column.years).toSorted().at(-1);
  return withoutHalves(columns.map(({ index, path, period, years }) => {
    const body = bodyOf(grid, index, bodyRows);
    const numeric = body.filled > 0 && body.amounts * 10 >= body.filled * 6;
    let content = contentByHead(path);
    if (content === 'code' && body.codes === 0 && bodyRows.some((row) => /[^\d\s]/.test(grid.own(row, index)) && !/计$/.test(compact(grid.own(row, index)))) && !bodyRows.some((row) => /\d/.test(grid.own(row, index)))) content = 'label';
    if (content === 'unit_name' && numeric) content = null;
    // 功能分类 over codes and names: the column of the codes.
    if (content === null && body.filled > 0 && body.codes === body.filled && /功能|科目|分类/.test(path.at(-1) ?? '')) content = 'code';
    if (content === 'label' && numeric && body.codes * 10 >= body.filled * 6) content = 'code';
    const head = path.map(headWord);
    const meant = period && paired ? head.filter((_, at) => at !== period.at) : head;
    const comparing = path.slice(0, -1).some((word) => COMPARING_GROUP.test(word));
    const named = path.length === 0 || comparing ? null : COMPARISON.test(path.at(-1) ?? '') && !/结转|结余/.test(path.at(-1) ?? '') ? null : columnField(meant, kind);
    // A column that only continues cells of its left neighbour holds nothing of its own.
    const inside = bodyRows.length > 0 && bodyRows.every((row) => (grid.cell(row, index)?.col ?? index) < index);
    if (inside && content !== 'code') content = 'text';
    if (content === null) {
      if (body.filled === 0) content = named || path.some((text) => /数$|金额|合计|小计|支出|收入|预算/.test(text)) ? 'amount' : path.length === 0 && index === 0 ? 'label' : 'amount';
      else if (numeric) content = body.codes === body.filled && path.length === 0 && index === 0 ? 'code' : 'amount';
      else content = index === 0 || /名称|项目|分类|用途/.test(path.join('')) || (path.length === 0 && index <= 2) || !named ? 'label' : 'amount';
      if (content === 'label' && TARGET_TEXT.test(path.at(-1) ?? '')) content = 'text';
    }
    const older = latest !== undefined && years.length > 0 && years.every((year) => year !== latest);
    const usable = content === 'amount' && !older && !(paired && period?.period === 'other');
    const field = usable ? named : content === 'text' ? (/目标/.test(path.at(-1) ?? '') && !/指标/.test(path.at(-1) ?? '') ? 'goal' : /指标/.test(path.at(-1) ?? '') ? 'indicator' : null) : null;
    const understood = content === 'amount' && field === null && path.length > 0 && (!usable || comparing || kind === 'f_assets' || COMPARISON.test(path.at(-1) ?? '') || isKnownHead(head));
    return { ...(understood ? { understood } : {}), index, path, head: meant, content, field, period: paired && period && period.period !== 'other' ? period.period : null };
  }));
}
