import { total, type Flow, type Where } from '../../book/book.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, group, label, type EntrySpec } from '../../table/build-table.ts';
import { entryLine } from '../../table/entry-line.ts';
import { classSums } from '../../table/codes-of.ts';
import { ordinal } from '../../table/ordinal.ts';
import { fundIs, isBasic, isFiscal, isProject, uses } from '../flow-filters.ts';
import type { GuangdongContext } from './context.ts';

/** Overviews that list money by source and spending by use, downwards. */
export const overviewTables = (context: GuangdongContext): readonly GenTable[] => [overview(context), income(context), expenditure(context), fiscalOverview(context)];

/** What these lists have in common: 财政拨款 by fund, other money, carry-over. */
function sources({ book, print }: GuangdongContext): readonly EntrySpec[] {
  const of = (where: Where): string => print(total(book.flows, where));
  return [
    entryLine('SRC:fiscal', ['一、财政拨款', of(isFiscal)], 'subtotal'), entryLine('SRC:gpb', ['一般公共预算拨款', of(fundIs('gpb'))]), entryLine('SRC:gf', ['政府性基金预算拨款', of(fundIs('gf'))]), entryLine('SRC:soc', ['国有资本经营预算拨款', print(0)]),
    entryLine('SRC:fsa', ['二、财政专户拨款', print(0)]), entryLine('SRC:own', ['三、其他资金', of(fundIs('own'))], 'subtotal'), entryLine('SRC:institution', ['事业收入', print(0)]), entryLine('SRC:other_income', ['其他收入', of(fundIs('own'))]),
  ];
}

function spending({ book, print }: GuangdongContext): readonly EntrySpec[] {
  const of = (where: Where): string => print(total(book.flows, where));
  return [
    entryLine('USE:basic', ['一、基本支出', of(isBasic)], 'subtotal'), entryLine('USE:工资福利支出', ['工资福利支出', of(uses('personnel', '301'))]), entryLine('USE:商品和服务支出', ['商品和服务支出', of(uses('public'))]), entryLine('USE:对个人和家庭的补助', ['对个人和家庭的补助', of(uses('personnel', '303'))]),
    entryLine('USE:project', ['二、项目支出', of(isProject)], 'subtotal'), entryLine('USE:日常运转类项目', ['日常运转类项目', print(0)]), entryLine('USE:其他专项', ['其他专项', of(isProject)]), entryLine('USE:business_exp', ['三、事业单位经营支出', print(0)]),
  ];
}

function overview(context: GuangdongContext): GenTable {
  const { book, print, about } = context;
  const all = print(total(book.flows));
  return buildTable({
    kind: 'overview', ...about('收支总体情况表'),
    head: [group('收入', label('项目', 30), amount(`${book.year}年预算`, 'amount', 16)), group('支出', label('项目', 30), amount(`${book.year}年预算`, 'amount', 16))],
    sides: [
      { side: 'income', firstCol: 0, labelCol: 0, entries: sources(context), footer: [entryLine('THIS_YEAR', ['本年收入合计', all], 'subtotal'), entryLine('SRC:superior', ['四、上级补助收入', print(0)]), entryLine('CARRY_IN', ['五、上年结转', print(0)]), entryLine('TOTAL', ['收入总计', all], 'total')] },
      { side: 'use', firstCol: 2, labelCol: 2, entries: spending(context), footer: [entryLine('THIS_YEAR', ['本年支出合计', all], 'subtotal'), entryLine('USE:to_superior', ['四、上缴上级支出', print(0)]), entryLine('CARRY_OUT', ['五、结转下年', print(0)]), entryLine('TOTAL', ['支出总计', all], 'total')] },
    ],
  });
}

function income(context: GuangdongContext): GenTable {
  const { book, print, about } = context;
  const all = print(total(book.flows));
  return buildTable({
    kind: 'income', ...about('收入总体情况表'), head: [label('项目', 50), amount(`${book.year}年预算`, 'total', 24)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: [...sources(context), entryLine('THIS_YEAR', ['本年收入合计', all], 'subtotal'), entryLine('SRC:superior', ['四、上级补助收入', print(0)]), entryLine('CARRY_IN', ['五、上年结转', print(0)]), entryLine('TOTAL', ['收入总计', all], 'total')] }],
  });
}

function expenditure(context: GuangdongContext): GenTable {
  const { book, print, about } = context;
  const all = print(total(book.flows));
  return buildTable({
    kind: 'expenditure', ...about('支出总体情况表'), head: [label('支出项目类别', 50), amount(`${book.year}年预算`, 'total', 24)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: [...spending(context), entryLine('THIS_YEAR', ['本年支出合计', all], 'subtotal'), entryLine('USE:to_superior', ['四、上缴上级支出', print(0)]), entryLine('TOTAL', ['支出总计', all], 'total')] }],
  });
}

function fiscalOverview({ book, print, about }: GuangdongContext): GenTable {
  const flows: readonly Flow[] = book.flows.filter(isFiscal);
  const of = (where: Where): string => print(total(flows, where));
  const all = print(total(flows));
  return buildTable({
    kind: 'fiscal_overview', ...about('财政拨款收支总体情况表'),
    head: [group('收入', label('项目', 30), amount(`${book.year}年预算`, 'amount', 16)), group('支出', label('项目（按功能分类）', 30), amount(`${book.year}年预算`, 'amount', 16))],
    sides: [
      { side: 'income', firstCol: 0, labelCol: 0, entries: [entryLine('SRC:gpb', ['一、一般公共预算', of(fundIs('gpb'))]), entryLine('SRC:gf', ['二、政府性基金预算', of(fundIs('gf'))]), entryLine('SRC:soc', ['三、国有资本经营预算', print(0)])], footer: [entryLine('THIS_YEAR', ['本年收入合计', all], 'subtotal'), entryLine('TOTAL', ['收入总计', all], 'total')] },
      { side: 'expense', firstCol: 2, labelCol: 2, entries: classSums(flows).map((cls, index) => entryLine(`CLS:${cls.name}`, [`${ordinal(index + 1)}、${cls.name}`, print(cls.amount)])), footer: [entryLine('THIS_YEAR', ['本年支出合计', all], 'subtotal'), entryLine('TOTAL', ['支出总计', all], 'total')] },
    ],
  });
}
