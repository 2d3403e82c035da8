import { total, type Flow, type Where } from '../../book/book.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, group, label, type EntrySpec } from '../../table/build-table.ts';
import { classSums } from '../../table/codes-of.ts';
import { entryLine } from '../../table/entry-line.ts';
import { ordinal } from '../../table/ordinal.ts';
import { fundIs, isBasic, isProject, uses } from '../flow-filters.ts';
import type { HunanContext } from './context.ts';

/** 01 and 06: all money by source, function and economic class; fiscal money on two sides. */
export const overviewTables = (context: HunanContext): readonly [GenTable, GenTable] => [overview(context), fiscalOverview(context)];

function overview({ book, print, about }: HunanContext): GenTable {
  const { flows } = book;
  const now = (where: Where): string => print(total(flows, (flow) => where(flow) && !flow.carried));
  const of = (where: Where): string => print(total(flows, where));
  const all = print(total(flows));
  const spent: readonly EntrySpec[] = [entryLine('THIS_YEAR', ['本年支出合计', all], 'subtotal'), entryLine('CARRY_OUT', ['年终结转结余', '']), entryLine('TOTAL', ['支出总计', all], 'total')];
  return buildTable({
    kind: 'overview', ...about('01', '收支总表'), landscape: true,
    head: [group('收入', label('项目', 26), amount('本年预算', 'amount', 12)), group('支出', label('项目（按功能分类）', 26), amount('本年预算', 'amount', 12), label('项目（按部门预算经济分类）', 26), amount('本年预算', 'amount', 12))],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [entryLine('SRC:gpb', ['一、一般公共预算拨款收入', now(fundIs('gpb'))]), entryLine('SRC:gf', ['二、政府性基金预算拨款收入', now(fundIs('gf'))]), entryLine('SRC:soc', ['三、国有资本经营预算拨款收入', '']), entryLine('SRC:fsa', ['四、财政专户管理资金收入', '']), entryLine('SRC:institution', ['五、事业收入', '']), entryLine('SRC:other_income', ['六、其他收入', now(fundIs('own'))])],
        footer: [entryLine('THIS_YEAR', ['本年收入合计', now(() => true)], 'subtotal'), entryLine('CARRY_IN', ['上年结转结余', of((flow) => flow.carried)]), entryLine('TOTAL', ['收入总计', all], 'total')],
      },
      { side: 'expense', firstCol: 2, labelCol: 2, entries: classSums(flows).map((cls, index) => entryLine(`CLS:${cls.name}`, [`${ordinal(index + 1)}、${cls.name}`, print(cls.amount)])), footer: spent },
      {
        side: 'use', firstCol: 4, labelCol: 4,
        entries: [
          entryLine('USE:basic', ['一、基本支出', of(isBasic)], 'subtotal'), entryLine('USE:工资福利支出', ['工资福利支出', of(uses('personnel', '301'))]), entryLine('USE:商品和服务支出', ['商品和服务支出', of(uses('public'))]), entryLine('USE:对个人和家庭的补助', ['对个人和家庭的补助', of(uses('personnel', '303'))]),
          entryLine('USE:project', ['二、项目支出', of(isProject)], 'subtotal'), entryLine('USE:商品和服务支出', ['商品和服务支出', of(isProject)]),
        ],
        footer: spent,
      },
    ],
  });
}

function fiscalOverview({ book, print, about }: HunanContext): GenTable {
  const flows = book.flows.filter((flow) => flow.fund !== 'own');
  const of = (carried: boolean, where: Where): string => print(total(flows, (flow) => flow.carried === carried && where(flow)));
  const spend = (chosen: readonly Flow[]): string => print(total(chosen));
  return buildTable({
    kind: 'fiscal_overview', ...about('06', '财政拨款收支总表'),
    head: [group('收入', label('项目', 30), amount('本年预算', 'amount', 14)), group('支出', label('项目', 32), amount('本年预算', 'amount', 14))],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [
          entryLine('THIS_YEAR', ['一、本年收入', of(false, () => true)], 'subtotal'), entryLine('SRC:gpb', ['（一）一般公共预算拨款', of(false, fundIs('gpb'))]), entryLine('SRC:gf', ['（二）政府性基金预算拨款', of(false, fundIs('gf'))]), entryLine('SRC:soc', ['（三）国有资本经营预算拨款', '']),
          entryLine('CARRY_IN', ['二、上年结转', of(true, () => true)], 'subtotal'), entryLine('SRC:carry.gpb', ['（一）一般公共预算拨款', of(true, fundIs('gpb'))]), entryLine('SRC:carry.gf', ['（二）政府性基金预算拨款', '']), entryLine('SRC:carry.soc', ['（三）国有资本经营预算拨款', '']),
        ],
        footer: [entryLine('TOTAL', ['收入总计', print(total(flows))], 'total')],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: [entryLine('THIS_YEAR', ['一、本年支出', spend(flows)], 'subtotal'), ...classSums(flows).map((cls, index) => entryLine(`CLS:${cls.name}`, [`（${ordinal(index + 1)}）${cls.name}`, print(cls.amount)])), entryLine('CARRY_OUT', ['二、年终结转结余', ''])],
        footer: [entryLine('TOTAL', ['支出总计', spend(flows)], 'total')],
      },
    ],
  });
}
