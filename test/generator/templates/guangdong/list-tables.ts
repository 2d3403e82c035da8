import { spentOn, THREE_PUBLIC, total, type Flow, type Where } from '../../book/book.ts';
import { economicName, functionName } from '../../catalogue/subject-names.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, group, label, type EntrySpec } from '../../table/build-table.ts';
import { allLevels, economicLevels } from '../../table/codes-of.ts';
import { entryLine } from '../../table/entry-line.ts';
import { fundIs, isBasic, isProject, uses } from '../flow-filters.ts';
import { projectAmount } from '../project-targets.ts';
import { governmentClass } from '../shanxi/government-class.ts';
import type { GuangdongContext } from './context.ts';

/** 一般公共预算 by function and by both economic classes, 行政经费 and 三公, the fund, and bodies with what they spend on. */
export const listTables = (context: GuangdongContext): readonly GenTable[] => [gpb(context), byEconomy(context, true), byEconomy(context, false), threePublic(context), fund(context), bodies(context, true), bodies(context, false)];

function functions(context: GuangdongContext, flows: readonly Flow[]): readonly EntrySpec[] {
  const values = (chosen: readonly Flow[]): readonly string[] => [context.print(total(chosen)), context.print(total(chosen, isBasic)), context.print(total(chosen, isProject))];
  return [entryLine('TOTAL', ['合计', ...values(flows)], 'total'), ...allLevels(flows).map((item) => entryLine(`F:${item}`, [`[${item}]${functionName(item)}`, ...values(flows.filter((flow) => flow.code.startsWith(item)))], item.length === 7 ? 'item' : 'subtotal'))];
}

function gpb(context: GuangdongContext): GenTable {
  return buildTable({
    kind: 'gpb_exp', ...context.about('一般公共预算支出情况表（按功能分类科目）'),
    head: [label('功能科目名称', 44), group(`${context.book.year}年预算`, amount('小计', 'total', 16), amount('基本支出', 'basic', 16), amount('项目支出', 'project', 16))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: functions(context, context.book.flows.filter(fundIs('gpb'))) }],
  });
}

/** The department's subject beside the government's, each with its code in brackets. */
function byEconomy({ book, print, about }: GuangdongContext, basic: boolean): GenTable {
  const flows = book.flows.filter((flow) => flow.fund === 'gpb' && isBasic(flow) === basic).map((flow) => (flow.economic === null ? { ...flow, economic: '30299' } : flow));
  const office = book.units[0]?.category === 'administrative';
  const government = (economic: string): string => (economic.length === 3 ? `[${economic === '301' ? '501' : economic === '303' ? '509' : '502'}]${economic === '303' ? '对个人和家庭的补助' : economic === '301' ? '机关工资福利支出' : '机关商品和服务支出'}` : `[${economic.startsWith('301') ? '50101' : economic.startsWith('303') ? '50999' : '50201'}]${governmentClass(economic, office)}`);
  return buildTable({
    kind: basic ? 'gpb_basic' : 'project_exp', ...about(`一般公共预算${basic ? '基本' : '项目'}支出情况表（按支出经济分类科目）`),
    head: [group('支出经济分类科目', label('部门预算支出经济分类科目', 34), label('政府预算支出经济分类科目', 34, 'label')), amount(`${book.year}年预算`, 'total', 18)],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 0,
      entries: [entryLine('TOTAL', ['合计', '', print(total(flows))], 'total'), ...economicLevels(flows, () => true).map((economic) => entryLine(`E:${economic}`, [`[${economic}]${economicName(economic)}`, government(economic), print(total(flows, (flow) => (flow.economic ?? '').startsWith(economic)))], economic.length === 3 ? 'subtotal' : 'item'))],
    }],
  });
}

/** 行政经费 first, 三公 with its parts below it, meetings behind. */
function threePublic({ book, print, about }: GuangdongContext): GenTable {
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const office: Where = (flow) => flow.fund === 'gpb' && isBasic(flow);
  const row = (key: string, text: string, codes: readonly string[], role: EntrySpec['role'] = 'item'): EntrySpec => entryLine(key, [text, print(total(book.flows, spentOn(...codes)))], role);
  return buildTable({
    kind: 'three_public', ...about('财政拨款安排的行政经费及“三公”经费预算表'),
    head: [label('项目', 50), amount(`${book.year}年预算`, 'total', 24)],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 0,
      entries: [
        entryLine('ROW:行政经费', ['行政经费', print(total(book.flows, office))]), row('TP:total', '“三公”经费', [...abroad, ...carBuy, ...carRun, ...host], 'total'), row('TP:abroad', '其中：（一）因公出国（境）支出', abroad), row('TP:car', '（二）公务用车购置及运行维护支出', [...carBuy, ...carRun], 'subtotal'),
        row('TP:car_buy', '1．公务用车购置', carBuy), row('TP:car_run', '2．公务用车运行维护费', carRun), row('TP:host', '（三）公务接待费支出', host),
      ],
    }],
    notes: ['注：“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费。'],
  });
}

function fund(context: GuangdongContext): GenTable {
  const flows = context.book.flows.filter(fundIs('gf'));
  const empty = flows.length === 0;
  return buildTable({
    kind: 'gf_exp', ...context.about('政府性基金预算支出情况表'), empty, ownPage: false,
    head: [label('功能科目名称', 44), group(`${context.book.year}年预算`, amount('小计', 'total', 16), amount('基本支出', 'basic', 16), amount('项目支出', 'project', 16))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: empty ? [entryLine('TOTAL', ['合计', context.print(0), context.print(0), context.print(0)], 'total')] : functions(context, flows) }],
    notes: empty ? ['说明：本表为空，没有政府性基金预算安排的支出。'] : [],
  });
}

/** Bodies as lines, their classes or their projects below. */
function bodies({ book, word, print, about }: GuangdongContext, basic: boolean): GenTable {
  const values = (flows: readonly Flow[]): readonly string[] => [print(total(flows)), print(total(flows, (flow) => flow.fund !== 'own')), print(total(flows, fundIs('gpb'))), print(total(flows, fundIs('gf'))), print(0), print(0), print(total(flows, fundIs('own')))];
  const flows = book.flows.filter((flow) => isBasic(flow) === basic);
  const line = (key: string, text: string, chosen: readonly Flow[], role: EntrySpec['role'] = 'item'): EntrySpec => entryLine(key, [text, ...values(chosen)], role);
  const classes: readonly (readonly [string, Where])[] = [['工资福利支出', uses('personnel', '301')], ['商品和服务支出', uses('public')], ['对个人和家庭的补助', uses('personnel', '303')]];
  const entries: EntrySpec[] = [line('TOTAL', '合计', flows, 'total')];
  book.units.forEach((unit, index) => {
    const own = flows.filter((flow) => flow.unit === index);
    entries.push(line(`UNIT:${unit.name}`, unit.name, own, 'subtotal'));
    if (basic) for (const [text, where] of classes) entries.push(line(`ROW:${text}`, text, own.filter(where)));
    else book.projects.forEach((project, at) => { if (project.unit === index && projectAmount(book, at) > 0) entries.push(line(`ROW:${project.name}`, project.name, own.filter((flow) => flow.project === at))); });
  });
  return buildTable({
    kind: basic ? 'other' : 'project_exp', ...about(`${word}预算${basic ? '基本支出' : '项目支出及其他支出'}预算表`), landscape: true,
    head: [
      label('支出项目类别（资金使用单位）', 36), amount('总计', 'total', 13), group('财政拨款', amount('合计', 'fiscal', 13), amount('一般公共预算', 'gpb', 13), amount('政府性基金预算', 'gf', 11), amount('国有资本经营预算', 'soc', 9)), amount('财政专户拨款', 'fsa', 9), amount('其他资金', 'own', 11),
    ],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries }],
  });
}
