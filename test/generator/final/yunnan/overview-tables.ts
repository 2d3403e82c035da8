import type { Flow } from '../../book/book.ts';
import type { GenTable } from '../../disclosure.ts';
import type { Fen } from '../../money.ts';
import { amount, buildTable, group, label, type EntrySpec } from '../../table/build-table.ts';
import { classSums } from '../../table/codes-of.ts';
import { entryLine } from '../../table/entry-line.ts';
import { ordinal } from '../../table/ordinal.ts';
import { fundIs, incomeOf, isFiscal } from '../final-book.ts';
import { sumOf, under, type YunnanContext } from './context.ts';

/** 公开01表 and 公开04表: two sides with what was carried in and out. */
export const overviewTables = (context: YunnanContext): readonly GenTable[] => [overview(context), fiscalOverview(context)];

function overview({ final, print, about }: YunnanContext): GenTable {
  const { spent, carriedIn, carriedOut } = final;
  const all = incomeOf(final, 'gpb') + incomeOf(final, 'gf') + incomeOf(final, 'own');
  const [before, after] = [carriedIn.gpb + carriedIn.gf + carriedIn.own, carriedOut.gpb + carriedOut.gf + carriedOut.own];
  return buildTable({
    kind: 'f_overview', ...about(1, '收入支出决算表'),
    head: [group('收入', label('项目', 30), amount('金额', 'amount', 18)), group('支出', label('项目（按功能分类）', 30), amount('金额', 'amount', 18))],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [
          entryLine('SRC:gpb', ['一、一般公共预算财政拨款收入', print(incomeOf(final, 'gpb'))]), entryLine('SRC:gf', ['二、政府性基金预算财政拨款收入', print(incomeOf(final, 'gf'))]), entryLine('SRC:soc', ['三、国有资本经营预算财政拨款收入', '']),
          entryLine('SRC:superior', ['四、上级补助收入', '']), entryLine('SRC:institution', ['五、事业收入', '']), entryLine('SRC:business', ['六、经营收入', '']), entryLine('SRC:affiliated', ['七、附属单位上缴收入', '']), entryLine('SRC:other_income', ['八、其他收入', print(incomeOf(final, 'own'))]),
        ],
        footer: [entryLine('THIS_YEAR', ['本年收入合计', print(all)], 'subtotal'), entryLine('SRC:使用专用结余', ['使用专用结余', '']), entryLine('CARRY_IN', ['年初结转和结余', print(before)]), entryLine('TOTAL', ['总计', print(all + before)], 'total')],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2, entries: classSums(spent).map((cls, index) => entryLine(`CLS:${cls.name}`, [`${ordinal(index + 1)}、${cls.name}`, print(cls.amount)])),
        footer: [entryLine('THIS_YEAR', ['本年支出合计', print(sumOf(spent))], 'subtotal'), entryLine('ROW:结余分配', ['结余分配', '']), entryLine('CARRY_OUT', ['年末结转和结余', print(after)]), entryLine('TOTAL', ['总计', print(sumOf(spent) + after)], 'total')],
      },
    ],
  });
}

function fiscalOverview({ final, print, about }: YunnanContext): GenTable {
  const { carriedIn, carriedOut } = final;
  const spent = final.spent.filter(isFiscal);
  const received = incomeOf(final, 'gpb') + incomeOf(final, 'gf');
  const [before, after]: readonly [Fen, Fen] = [carriedIn.gpb + carriedIn.gf, carriedOut.gpb + carriedOut.gf];
  const byFund = (flows: readonly Flow[]): readonly string[] => [print(sumOf(flows)), print(sumOf(flows, fundIs('gpb'))), print(sumOf(flows, fundIs('gf'))), ''];
  const blank: EntrySpec = { key: null, role: 'item', cells: ['', '', '', '', ''] };
  return buildTable({
    kind: 'f_fiscal_overview', ...about(4, '财政拨款收入支出决算表'), landscape: true,
    head: [
      group('收入', label('项目', 28), amount('金额', 'amount', 15)),
      group('支出', label('项目（按功能分类）', 26), amount('合计', 'total', 15), amount('一般公共预算财政拨款', 'gpb', 15), amount('政府性基金预算财政拨款', 'gf', 14), amount('国有资本经营预算财政拨款', 'soc', 12)),
    ],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [entryLine('SRC:gpb', ['一、一般公共预算财政拨款', print(incomeOf(final, 'gpb'))]), entryLine('SRC:gf', ['二、政府性基金预算财政拨款', print(incomeOf(final, 'gf'))]), entryLine('SRC:soc', ['三、国有资本经营预算财政拨款', ''])],
        footer: [
          entryLine('THIS_YEAR', ['本年收入合计', print(received)], 'subtotal'), entryLine('CARRY_IN', ['年初财政拨款结转和结余', print(before)]), entryLine('SRC:carry.gpb', ['一般公共预算财政拨款', print(carriedIn.gpb)]),
          entryLine('SRC:carry.gf', ['政府性基金预算财政拨款', print(carriedIn.gf)]), entryLine('SRC:carry.soc', ['国有资本经营预算财政拨款', '']), entryLine('TOTAL', ['总计', print(received + before)], 'total'),
        ],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2, entries: classSums(spent).map((cls, index) => entryLine(`CLS:${cls.name}`, [`${ordinal(index + 1)}、${cls.name}`, ...byFund(spent.filter(under(cls.code)))])),
        footer: [
          entryLine('THIS_YEAR', ['本年支出合计', ...byFund(spent)], 'subtotal'), entryLine('CARRY_OUT', ['年末财政拨款结转和结余', print(after), print(carriedOut.gpb), print(carriedOut.gf), '']), blank, blank, blank,
          entryLine('TOTAL', ['总计', print(sumOf(spent) + after), print(sumOf(spent, fundIs('gpb')) + carriedOut.gpb), print(sumOf(spent, fundIs('gf')) + carriedOut.gf), ''], 'total'),
        ],
      },
    ],
  });
}
