import { spentOn, THREE_PUBLIC, total, type Flow, type Where } from '../../book/book.ts';
import { economicName, functionName } from '../../catalogue/subject-names.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, code, group, label, type EntrySpec, type HeadNode } from '../../table/build-table.ts';
import { allLevels, economicLevels } from '../../table/codes-of.ts';
import { entryLine } from '../../table/entry-line.ts';
import { fundIs, isBasic, isProject, uses } from '../flow-filters.ts';
import type { HunanContext } from './context.ts';

/** 02 收入, 03 支出, 07 and 08 一般公共预算, 11 三公, 12 to 14 the other purses. */
export const spendingTables = (context: HunanContext): readonly GenTable[] => [income(context), expenditure(context), gpb(context), basic(context), threePublic(context), fund(context, 'gf'), fund(context, 'soc'), fund(context, 'fsa')];

const plain = (text: string, width: number): HeadNode => ({ text, width, align: 'right', content: 'amount', field: null });
const subject = (): readonly HeadNode[] => [group('科目编码', code('类', 5), code('款', 4), code('项', 4)), label('科目名称', 30)];

/** 合计 and 类, 款, 项, every level in the columns down to its own. */
export function levels(flows: readonly Flow[], values: (flows: readonly Flow[]) => readonly string[]): readonly EntrySpec[] {
  return [
    entryLine('TOTAL', ['', '', '', '合计', ...values(flows)], 'total'),
    ...allLevels(flows).map((item) => entryLine(`F:${item}`, [item.slice(0, 3), item.slice(3, 5), item.slice(5), functionName(item), ...values(flows.filter((flow) => flow.code.startsWith(item)))], item.length === 7 ? 'item' : 'subtotal')),
  ];
}

function income({ book, print, about }: HunanContext): GenTable {
  const values = (flows: readonly Flow[]): readonly string[] => {
    const of = (carried: boolean, where: Where = () => true): string => print(total(flows, (flow) => flow.carried === carried && where(flow)));
    return [print(total(flows)), of(false), of(false, fundIs('gpb')), of(false, fundIs('gf')), '', '', of(false, fundIs('own')), of(true), of(true, fundIs('gpb')), '', '', '', ''];
  };
  const funds = (side: 'cur' | 'carry'): readonly HeadNode[] => [amount('小计', `${side}.total`, 9), amount('一般公共预算', `${side}.gpb`, 9), amount('政府性基金预算', `${side}.gf`, 9), amount('国有资本经营预算', `${side}.soc`, 8), amount('财政专户管理资金', `${side}.fsa`, 8), amount('单位资金', `${side}.own`, 8)];
  return buildTable({
    kind: 'income', ...about('02', '收入总表'), landscape: true,
    head: [code('单位代码', 8, 'unit_code'), label('单位名称', 20, 'unit_name'), amount('合计', 'total', 10), group('本年收入', ...funds('cur')), group('上年结转结余', ...funds('carry'))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: [entryLine('TOTAL', ['', '合计', ...values(book.flows)], 'total'), ...book.units.map((unit, index) => entryLine(`UNIT:${unit.code}`, [unit.code, unit.name, ...values(book.flows.filter((flow) => flow.unit === index))]))] }],
  });
}

function expenditure({ book, print, about }: HunanContext): GenTable {
  return buildTable({
    kind: 'expenditure', ...about('03', '支出总表'), landscape: true,
    head: [...subject(), amount('总计', 'total', 12), amount('基本支出', 'basic', 12), amount('项目支出', 'project', 12), amount('事业单位经营支出', 'business_exp', 9), amount('上缴上级支出', 'to_superior', 9), amount('对附属单位补助支出', 'to_affiliated', 9)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 3, entries: levels(book.flows, (flows) => [print(total(flows)), print(total(flows, isBasic)), print(total(flows, isProject)), '', '', '']) }],
  });
}

/** Heads of four levels: 基本支出 {小计, 人员经费 {小计, classes}, 公用经费 {小计, classes}}. */
function gpb({ book, print, about }: HunanContext): GenTable {
  const values = (flows: readonly Flow[]): readonly string[] => [total(flows), total(flows, isBasic), total(flows, uses('personnel')), total(flows, uses('personnel', '301')), total(flows, uses('personnel', '303')), total(flows, uses('public')), total(flows, isProject)].map(print);
  return buildTable({
    kind: 'gpb_exp', ...about('07', '一般公共预算支出表'), landscape: true,
    head: [...subject(), amount('合计', 'total', 11), group('本年支出', group('基本支出', amount('小计', 'basic', 11), group('人员经费', amount('小计', 'personnel', 11), plain('工资福利支出', 11), plain('对个人和家庭的补助', 10)), amount('公用经费', 'public', 11)), amount('项目支出', 'project', 11))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 3, entries: levels(book.flows.filter(fundIs('gpb')), values) }],
  });
}

function basic({ book, print, about }: HunanContext): GenTable {
  const flows = book.flows.filter((flow) => flow.fund === 'gpb' && isBasic(flow));
  const values = (chosen: readonly Flow[]): readonly string[] => [print(total(chosen)), print(total(chosen, uses('personnel'))), print(total(chosen, uses('public')))];
  return buildTable({
    kind: 'gpb_basic', ...about('08', '一般公共预算基本支出表'),
    head: [group('部门预算支出经济分类科目', code('科目编码', 12), label('科目名称', 34)), group('本年一般公共预算基本支出', amount('合计', 'total', 16), amount('人员经费', 'personnel', 16), amount('公用经费', 'public', 16))],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 1,
      entries: [...economicLevels(flows, () => true).map((economic) => entryLine(`E:${economic}`, [economic, economicName(economic), ...values(flows.filter((flow) => (flow.economic ?? '').startsWith(economic)))], economic.length === 3 ? 'subtotal' : 'item')), entryLine('TOTAL', ['', '合计', ...values(flows)], 'total')],
    }],
  });
}

function threePublic({ book, print, about }: HunanContext): GenTable {
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const values = (flows: readonly Flow[]): readonly string[] => [[...abroad, ...carBuy, ...carRun, ...host], abroad, [...carBuy, ...carRun], carBuy, carRun, host].map((codes) => print(total(flows, spentOn(...codes))));
  return buildTable({
    kind: 'three_public', ...about('11', '一般公共预算“三公”经费支出表'), landscape: true,
    head: [code('单位编码', 10, 'unit_code'), label('单位名称', 26, 'unit_name'), amount('“三公”经费合计', 'tp.total', 12), amount('因公出国（境）费', 'tp.abroad', 12), group('公务用车购置及运行费', amount('小计', 'tp.car', 12), amount('公务用车购置费', 'tp.car_buy', 12), amount('公务用车运行费', 'tp.car_run', 12)), amount('公务接待费', 'tp.host', 12)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: [entryLine('TOTAL', ['', '合计', ...values(book.flows)], 'total'), ...book.units.map((unit, index) => entryLine(`UNIT:${unit.code}`, [unit.code, unit.name, ...values(book.flows.filter((flow) => flow.unit === index))]))] }],
  });
}

function fund({ book, word, print, about }: HunanContext, which: 'gf' | 'soc' | 'fsa'): GenTable {
  const [number, kind, name] = ({ gf: ['12', 'gf_exp', '政府性基金预算'], soc: ['13', 'soc_exp', '国有资本经营预算'], fsa: ['14', 'other', '财政专户管理资金预算'] } as const)[which];
  const flows = book.flows.filter((flow) => flow.fund === which);
  const empty = flows.length === 0;
  return buildTable({
    kind, ...about(number, `${name}支出表`), empty, ownPage: false,
    head: [...subject(), group(`本年${name}支出`, ...(which === 'fsa' ? [amount('合计', 'fsa', 16), plain('基本支出', 16), plain('项目支出', 16)] : [amount('合计', 'total', 16), amount('基本支出', 'basic', 16), amount('项目支出', 'project', 16)]))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 3, entries: empty ? [] : levels(flows, (chosen) => [print(total(chosen)), print(total(chosen, isBasic)), print(total(chosen, isProject))]) }],
    notes: empty ? [`注：本${word}无${name}支出，故本表为空。`] : [],
  });
}
