import { total, type Flow, type Where } from '../../book/book.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, code, group, label, type EntrySpec, type HeadNode } from '../../table/build-table.ts';
import { classSums } from '../../table/codes-of.ts';
import { entryLine } from '../../table/entry-line.ts';
import { both, fundIs, isFiscal, isProject, uses } from '../flow-filters.ts';
import type { ShaanxiContext } from './context.ts';

/** 表1 to 表4: two overviews of four lists side by side, money and spending by unit. */
export const overviewTables = (context: ShaanxiContext): readonly GenTable[] => [overview(context, false), income(context), expenditure(context), overview(context, true)];

const side = (text: string): readonly HeadNode[] => [label(text, 26), amount('预算数', 'amount', 13)];

/** 人员经费和公用经费 and 专项业务经费 with their classes, in the department's or the government's words. */
function byEconomy({ print }: ShaanxiContext, flows: readonly Flow[], government: boolean): readonly EntrySpec[] {
  const of = (where: Where): string => print(total(flows, where));
  const [wages, goods, people] = government ? ['机关工资福利支出', '机关商品和服务支出', '对个人和家庭的补助'] : ['工资福利支出', '商品和服务支出', '对个人和家庭的补助'];
  const basic: Where = (flow) => flow.use !== 'project';
  const rest = total(flows, basic) - total(flows, both(basic, (flow) => /^30[13]/.test(flow.economic ?? '')));
  const use = (text: string, value: string, role: EntrySpec['role'] = 'item'): EntrySpec => entryLine(`USE:${text}`, [text, value], role);
  return [
    use('1、人员经费和公用经费支出', of(basic), 'subtotal'), use(`（1）${wages}`, of(both(basic, (flow) => (flow.economic ?? '').startsWith('301')))), use(`（2）${goods}`, print(rest)),
    use(`（3）${people}`, of(both(basic, (flow) => (flow.economic ?? '').startsWith('303')))), use('2、专项业务经费支出', of(isProject), 'subtotal'), use(`（1）${goods}`, of(isProject)),
  ];
}

function overview(context: ShaanxiContext, fiscal: boolean): GenTable {
  const { book, print, about } = context;
  const flows = fiscal ? book.flows.filter(isFiscal) : book.flows;
  const all = print(total(flows));
  const source = (key: string, text: string, where: Where): EntrySpec => entryLine(key, [text, print(total(flows, where))]);
  const closing = (year: string, carry: string, sum: string, key: 'CARRY_IN' | 'CARRY_OUT'): readonly EntrySpec[] => [entryLine('THIS_YEAR', [year, all], 'subtotal'), entryLine(key, [carry, '']), entryLine('TOTAL', [sum, all], 'total')];
  const none: Where = () => false;
  const incomes = fiscal
    ? [entryLine('SRC:fiscal', ['一、财政拨款', all], 'subtotal'), source('SRC:gpb', '1、一般公共预算拨款', fundIs('gpb')), source('SRC:gf', '2、政府性基金拨款', fundIs('gf')), source('SRC:soc', '3、国有资本经营预算收入', none)]
    : [
      entryLine('SRC:部门预算', ['一、部门预算', all], 'subtotal'), entryLine('SRC:fiscal', ['1、财政拨款', print(total(flows, isFiscal))], 'subtotal'), source('SRC:gpb', '（1）一般公共预算拨款', fundIs('gpb')), source('SRC:gf', '（2）政府性基金拨款', fundIs('gf')), source('SRC:soc', '（3）国有资本经营预算收入', none),
      source('SRC:superior', '2、上级补助收入', none), source('SRC:institution', '3、事业收入', none), source('SRC:other_income', '4、其他收入', fundIs('own')),
    ];
  const spent = closing('本年支出合计', '结转下年', '支出总计', 'CARRY_OUT');
  return buildTable({
    kind: fiscal ? 'fiscal_overview' : 'overview', ...about(fiscal ? '4' : '1', fiscal ? '财政拨款收支总表' : '收支总表'), landscape: true,
    head: [group('收入', ...side('项目')), group('支出', ...side('支出功能分科目（按大类）'), ...side('部门预算支出经济科目（按大类）'), ...side('政府预算支出经济分类科目（按大类）'))],
    sides: [
      { side: 'income', firstCol: 0, labelCol: 0, entries: incomes, footer: closing('本年收入合计', '上年结转', '收入总计', 'CARRY_IN') },
      { side: 'expense', firstCol: 2, labelCol: 2, entries: [entryLine(`CLS:${fiscal ? '财政拨款' : '部门预算'}`, [fiscal ? '一、财政拨款' : '一、部门预算', all], 'subtotal'), ...classSums(flows).map((cls, index) => entryLine(`CLS:${cls.name}`, [`${index + 1}、${cls.name}`, print(cls.amount)]))], footer: spent },
      { side: 'use', firstCol: 4, labelCol: 4, entries: [entryLine('ROW:一、', [fiscal ? '一、财政拨款' : '一、部门预算', all], 'subtotal'), ...byEconomy(context, flows, false)], footer: spent },
      { side: 'use', firstCol: 6, labelCol: 6, entries: [entryLine('ROW:一、', [fiscal ? '一、财政拨款' : '一、部门预算', all], 'subtotal'), ...byEconomy(context, flows, true)], footer: spent },
    ],
  });
}

/** 合计 and one line a unit. */
function byUnit({ book }: ShaanxiContext, values: (flows: readonly Flow[]) => readonly string[]): readonly EntrySpec[] {
  const units = book.units.map((unit, index) => entryLine(`UNIT:${unit.code}`, [unit.code, unit.name, ...values(book.flows.filter((flow) => flow.unit === index))]));
  return [entryLine('TOTAL', ['', '合计', ...values(book.flows)], 'total'), ...units];
}

function income(context: ShaanxiContext): GenTable {
  const { print, about } = context;
  const values = (flows: readonly Flow[]): readonly string[] => [print(total(flows)), print(total(flows)), print(total(flows, fundIs('gpb'))), print(total(flows, fundIs('gf'))), '', '', '', print(total(flows, fundIs('own'))), ''];
  return buildTable({
    kind: 'income', ...about('2', '收入总表'), landscape: true,
    head: [code('单位编码', 10, 'unit_code'), label('单位名称', 24, 'unit_name'), amount('总计', 'total', 12), group('部门预算', { text: '合计', width: 12, align: 'right', content: 'amount', field: null }, amount('一般公共预算拨款', 'gpb', 12), amount('政府性基金拨款', 'gf', 12), amount('国有资本经营预算收入', 'soc', 10), amount('上级补助收入', 'superior', 9), amount('事业收入', 'institution', 9), amount('其他收入', 'other_income', 10)), amount('上年结转', 'carry', 9)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: byUnit(context, values) }],
  });
}

function expenditure(context: ShaanxiContext): GenTable {
  const { print, about } = context;
  const values = (flows: readonly Flow[]): readonly string[] => [print(total(flows)), print(total(flows, uses('personnel'))), print(total(flows, uses('public'))), print(total(flows, isProject)), '', ''];
  return buildTable({
    kind: 'expenditure', ...about('3', '支出总表'), landscape: true,
    head: [code('单位编码', 10, 'unit_code'), label('单位名称', 30, 'unit_name'), amount('合计', 'total', 14), amount('人员经费支出', 'personnel', 14), amount('公用经费支出', 'public', 14), amount('专项业务经费支出', 'project', 14), amount('上缴上级支出', 'to_superior', 10), amount('对附属单位补助支出', 'to_affiliated', 10)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: byUnit(context, values) }],
  });
}
