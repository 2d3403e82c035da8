import { discloser, spentOn, THREE_PUBLIC, total, type Book, type Flow, type Fund, type Where } from '../../book/book.ts';
import { economicName, functionName } from '../../catalogue/subject-names.ts';
import type { GenTable } from '../../disclosure.ts';
import { printAmount, type AmountStyle, type Fen } from '../../money.ts';
import { amount, buildTable, code, group, label, type EntrySpec, type HeadNode } from '../../table/build-table.ts';
import { classSums, economicLevels, itemCodes } from '../../table/codes-of.ts';
import { ordinal } from '../../table/ordinal.ts';
import { projectAmount, targetOf } from '../project-targets.ts';
import { governmentClass } from '../shanxi/government-class.ts';

/** What every table of this template needs: all in 元 with two decimals. */
export interface HenanContext {
  readonly book: Book;
  readonly word: string;
  readonly name: string;
  readonly style: AmountStyle;
}

export const henanContext = (book: Book): HenanContext => ({ book, name: discloser(book).name, word: book.scope === 'unit' ? '单位' : '部门', style: { unit: '元', decimals: 2, separators: true, zero: 'blank' } });

const fundIs = (fund: Fund): Where => (flow) => flow.fund === fund;
const isBasic: Where = (flow) => flow.use !== 'project';
const isProject: Where = (flow) => flow.use === 'project';
const uses = (use: Flow['use'], prefix = ''): Where => (flow) => flow.use === use && (flow.economic ?? '').startsWith(prefix);
const line = (key: string, cells: readonly string[], role: EntrySpec['role'] = 'item'): EntrySpec => ({ key, role, parent: role !== 'item', cells });
const printer = ({ style }: HenanContext) => (value: Fen): string => printAmount(value, style);
const about = ({ book, name, word }: HenanContext, number: string, title: string) => ({ numberLine: `预算${number}表`, title: `${book.year}年${title}`, unit: '元', entityLine: `${word}名称：${name}` }) as const;

/** 预算01表 to 预算12表. */
export const henanTables = (context: HenanContext): readonly GenTable[] => [
  overview(context), income(context), expenditure(context), fiscalOverview(context), gpb(context), byEconomy(context), basic(context), threePublic(context), funds(context, 'gf', '09'), funds(context, 'soc', '10'), agency(context), targets(context),
];

const subject = (): readonly HeadNode[] => [group('科目编码', code('类', 5), code('款', 4), code('项', 4)), label('单位（科目名称）', 24)];

/** 合计, then every unit with its 项 lines; units have no code here. */
function blocks({ book }: HenanContext, flows: readonly Flow[], values: (flows: readonly Flow[]) => readonly string[]): readonly EntrySpec[] {
  const lines: EntrySpec[] = [{ key: 'TOTAL', role: 'total', parent: true, cells: ['', '', '', '合计', ...values(flows)] }];
  book.units.forEach((unit, index) => {
    const own = flows.filter((flow) => flow.unit === index);
    if (own.length === 0) return;
    lines.push(line(`UNIT:${unit.name}`, ['', '', '', unit.name, ...values(own)], 'subtotal'));
    for (const item of itemCodes(own)) lines.push(line(`F:${item}`, [item.slice(0, 3), item.slice(3, 5), item.slice(5), functionName(item), ...values(own.filter((flow) => flow.code === item))]));
  });
  return lines;
}

function overview(context: HenanContext): GenTable {
  const { book, word } = context;
  const print = printer(context);
  const now: Where = (flow) => !flow.carried;
  const spend = (chosen: readonly Flow[]): readonly string[] => {
    const gpbNow = total(chosen, (flow) => flow.fund === 'gpb' && now(flow));
    return [print(total(chosen)), print(gpbNow), print(gpbNow), print(total(chosen, (flow) => flow.fund === 'gf' && now(flow))), '', print(total(chosen, (flow) => flow.fund === 'own' && now(flow))), print(total(chosen, (flow) => flow.carried))];
  };
  const rows = ([['一、基本支出', isBasic, 'USE:basic'], ['1、人员经费', (flow) => flow.use === 'personnel', 'USE:personnel'], ['2、公用经费', (flow) => flow.use === 'public', 'USE:public'], ['二、项目支出', isProject, 'USE:project']] as const satisfies readonly (readonly [string, Where, string])[]);
  const source = (key: string, text: string, value: string): EntrySpec => line(key, [text, value]);
  return buildTable({
    kind: 'overview', ...about(context, '01', `${word}收支总体情况表`), landscape: true,
    head: [
      group('收入', label('项目', 22), amount('金额', 'amount', 12)),
      group('支出', label('项目', 20), amount('合计', 'total', 12), group('本年支出', group('一般公共预算', amount('小计', 'gpb', 11), { text: '其中：财政拨款', width: 11, align: 'right', content: 'amount', field: null }), amount('政府性基金', 'gf', 10), amount('国有资本经营预算', 'soc', 9), amount('单位资金', 'own', 10)), amount('上年结转', 'carry', 10)),
    ],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [source('SRC:gpb', '一、一般公共预算拨款', print(total(book.flows, (flow) => flow.fund === 'gpb' && now(flow)))), source('ROW:其中：财政拨款', '其中：财政拨款', print(total(book.flows, (flow) => flow.fund === 'gpb' && now(flow)))), source('SRC:gf', '二、政府性基金', print(total(book.flows, (flow) => flow.fund === 'gf'))), source('SRC:soc', '三、国有资本经营预算', ''), source('SRC:own', '四、单位资金', print(total(book.flows, fundIs('own'))))],
        footer: [line('THIS_YEAR', ['本年收入合计', print(total(book.flows, now))], 'subtotal'), line('CARRY_IN', ['上年结转', print(total(book.flows, (flow) => flow.carried))]), line('TOTAL', ['收入合计', print(total(book.flows))], 'total')],
      },
      {
        side: 'use', firstCol: 2, labelCol: 2,
        entries: rows.map(([text, where, key]) => line(key, [text, ...spend(book.flows.filter(where))])),
        footer: [line('THIS_YEAR', ['本年支出合计', ...spend(book.flows)], 'subtotal'), line('CARRY_OUT', ['结转下年', '', '', '', '', '', '', '']), line('TOTAL', ['支出合计', ...spend(book.flows)], 'total')],
      },
    ],
  });
}

function income(context: HenanContext): GenTable {
  const { book, word } = context;
  const print = printer(context);
  const values = (flows: readonly Flow[]): readonly string[] => {
    const of = (fund: Fund): string => print(total(flows, (flow) => flow.fund === fund && !flow.carried));
    return [print(total(flows)), print(total(flows, (flow) => !flow.carried)), of('gpb'), of('gf'), '', '', of('own'), print(total(flows, (flow) => flow.carried))];
  };
  return buildTable({
    kind: 'income', ...about(context, '02', `${word}收入总体情况表`), landscape: true,
    head: [...subject(), amount('总计', 'total', 12), group('本年收入', amount('小计', 'cur.total', 12), amount('一般公共预算', 'cur.gpb', 12), amount('政府性基金预算', 'cur.gf', 11), amount('国有资本经营预算', 'cur.soc', 10), amount('财政专户管理资金', 'cur.fsa', 10), amount('单位资金', 'cur.own', 11)), amount('上年结转', 'carry', 11)],
    numbering: ['**', '**', '**', '**', '1', '2', '3', '4', '5', '6', '7', '8'],
    sides: [{ side: 'main', firstCol: 0, labelCol: 3, entries: blocks(context, book.flows, values) }],
  });
}

function expenditure(context: HenanContext): GenTable {
  const { book, word } = context;
  const print = printer(context);
  return buildTable({
    kind: 'expenditure', ...about(context, '03', `${word}支出总体情况表`), landscape: true,
    head: [...subject(), amount('总计', 'total', 12), group('基本支出', amount('小计', 'basic', 12), { text: '工资福利支出', width: 12, align: 'right', content: 'amount', field: null }, { text: '对个人和家庭的补助支出', width: 11, align: 'right', content: 'amount', field: null }, { text: '商品和服务支出', width: 12, align: 'right', content: 'amount', field: null }), amount('项目支出', 'project', 12)],
    numbering: ['**', '**', '**', '**', '1', '2', '3', '4', '5', '6'],
    sides: [{ side: 'main', firstCol: 0, labelCol: 3, entries: blocks(context, book.flows, (flows) => [print(total(flows)), print(total(flows, isBasic)), print(total(flows, uses('personnel', '301'))), print(total(flows, uses('personnel', '303'))), print(total(flows, uses('public'))), print(total(flows, isProject))]) }],
  });
}

function fiscalOverview(context: HenanContext): GenTable {
  const { book } = context;
  const print = printer(context);
  const flows = book.flows.filter((flow) => flow.fund !== 'own');
  const of = (carried: boolean, fund: Fund): string => print(total(flows, (flow) => flow.carried === carried && flow.fund === fund));
  const spend = (chosen: readonly Flow[]): readonly string[] => [print(total(chosen)), print(total(chosen, fundIs('gpb'))), print(total(chosen, fundIs('gf'))), ''];
  return buildTable({
    kind: 'fiscal_overview', ...about(context, '04', '财政拨款收支总体情况表'), landscape: true,
    head: [group('收入', label('项目', 24), amount('金额', 'amount', 12)), group('支出', label('项目', 28), amount('合计', 'total', 12), amount('一般公共预算', 'gpb', 12), amount('政府性基金预算', 'gf', 12), amount('国有资本经营预算', 'soc', 12))],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [
          line('THIS_YEAR', ['一、本年收入', print(total(flows, (flow) => !flow.carried))], 'subtotal'), line('SRC:gpb', ['（一）一般公共预算拨款', of(false, 'gpb')]), line('SRC:gf', ['（二）政府性基金预算拨款', of(false, 'gf')]), line('SRC:soc', ['（三）国有资本经营预算拨款', '']),
          line('CARRY_IN', ['二、上年结转', print(total(flows, (flow) => flow.carried))], 'subtotal'), line('SRC:carry.gpb', ['（一）一般公共预算拨款', of(true, 'gpb')]), line('SRC:carry.gf', ['（二）政府性基金预算拨款', '']), line('SRC:carry.soc', ['（三）国有资本经营预算拨款', '']),
        ],
        footer: [line('TOTAL', ['收入总计', print(total(flows))], 'total')],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: [line('THIS_YEAR', ['一、本年支出', ...spend(flows)], 'subtotal'), ...classSums(flows).map((cls, index) => line(`CLS:${cls.name}`, [`（${ordinal(index + 1)}）${cls.name}`, ...spend(flows.filter((flow) => flow.code.startsWith(cls.code)))])), line('CARRY_OUT', ['二、年终结转结余', '', '', '', ''])],
        footer: [line('TOTAL', ['支出总计', ...spend(flows)], 'total')],
      },
    ],
  });
}

function gpb(context: HenanContext): GenTable {
  const print = printer(context);
  return buildTable({
    kind: 'gpb_exp', ...about(context, '05', '一般公共预算支出情况表'), landscape: true,
    head: [...subject(), amount('合计', 'total', 13), group('基本支出', amount('小计', 'basic', 13), amount('人员经费', 'personnel', 13), amount('公用经费', 'public', 13)), amount('项目支出', 'project', 13)],
    numbering: ['**', '**', '**', '**', '1', '2', '3', '4', '5'],
    sides: [{ side: 'main', firstCol: 0, labelCol: 3, entries: blocks(context, context.book.flows.filter(fundIs('gpb')), (flows) => [print(total(flows)), print(total(flows, isBasic)), print(total(flows, uses('personnel'))), print(total(flows, uses('public'))), print(total(flows, isProject))]) }],
  });
}

/** Both economic classifications by code and name, the department's and the government's. */
const twoClasses = (): readonly HeadNode[] => [group('部门预算经济分类', code('类', 5), code('款', 4), label('科目名称', 22)), group('政府预算经济分类', label('科目名称', 20, 'text'))];
const economicLine = (context: HenanContext, economic: string, values: readonly string[]): EntrySpec =>
  line(`E:${economic}`, [economic.slice(0, 3), economic.slice(3), economicName(economic), economic.length === 3 ? '' : governmentClass(economic, context.book.units[0]?.category === 'administrative'), ...values], economic.length === 3 ? 'subtotal' : 'item');

function byEconomy(context: HenanContext): GenTable {
  const print = printer(context);
  const flows = context.book.flows.filter((flow) => flow.economic !== null && isBasic(flow));
  const values = (chosen: readonly Flow[]): readonly string[] => [print(total(chosen)), print(total(chosen, fundIs('gpb'))), print(total(chosen, fundIs('gpb'))), '', ''];
  return buildTable({
    kind: 'exp_by_econ', ...about(context, '06', '支出经济分类汇总表'), landscape: true,
    head: [...twoClasses(), amount('总计', 'total', 12), group('一般公共预算', amount('小计', 'gpb', 12), { text: '其中：财政拨款', width: 12, align: 'right', content: 'amount', field: null }), amount('政府性基金', 'gf', 10), amount('单位资金', 'own', 10)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 2, entries: [{ key: 'TOTAL', role: 'total', parent: true, merge: 4, cells: ['合计', '', '', '', ...values(flows)] }, ...economicLevels(flows, () => true).map((economic) => economicLine(context, economic, values(flows.filter((flow) => (flow.economic ?? '').startsWith(economic)))))] }],
  });
}

function basic(context: HenanContext): GenTable {
  const print = printer(context);
  const flows = context.book.flows.filter((flow) => flow.fund === 'gpb' && isBasic(flow));
  const values = (chosen: readonly Flow[]): readonly string[] => [print(total(chosen)), print(total(chosen, uses('personnel'))), print(total(chosen, uses('public')))];
  return buildTable({
    kind: 'gpb_basic', ...about(context, '07', '一般公共预算基本支出情况表'),
    head: [...twoClasses(), amount('总计', 'total', 14), amount('人员经费', 'personnel', 14), amount('公用经费', 'public', 14)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 2, entries: [{ key: 'TOTAL', role: 'total', parent: true, merge: 4, cells: ['合计', '', '', '', ...values(flows)] }, ...economicLevels(flows, () => true).map((economic) => economicLine(context, economic, values(flows.filter((flow) => (flow.economic ?? '').startsWith(economic)))))] }],
  });
}

/** Turned: the parts downwards under 共计, numbered, the use of cars split below 其中. */
function threePublic(context: HenanContext): GenTable {
  const { book } = context;
  const print = printer({ ...context, style: { ...context.style, zero: 'digits' } });
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const row = (key: string, text: string, codes: readonly string[], role: EntrySpec['role'] = 'item'): EntrySpec => line(key, [text, print(total(book.flows, spentOn(...codes)))], role);
  return buildTable({
    kind: 'three_public', ...about(context, '08', '一般公共预算“三公”经费支出情况表'),
    head: [label('项      目', 50), amount(`${book.year}年“三公”经费预算数`, 'total', 30)],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 0,
      entries: [
        row('TP:total', '共计', [...abroad, ...carBuy, ...carRun, ...host], 'total'), row('TP:abroad', '1、因公出国（境）费用', abroad), row('TP:host', '2、公务接待费', host), row('TP:car', '3、公务用车费', [...carBuy, ...carRun], 'subtotal'),
        row('TP:car_run', '其中：（1）公务用车运行维护费', carRun), row('TP:car_buy', '（2）公务用车购置', carBuy),
      ],
    }],
    notes: ['注：按照有关规定，“三公”经费包括因公出国（境）费、公务接待费和公务用车费。'],
  });
}

function funds(context: HenanContext, fund: 'gf' | 'soc', number: string): GenTable {
  const { book } = context;
  const print = printer(context);
  const flows = book.flows.filter((flow) => flow.fund === fund);
  const empty = flows.length === 0;
  const name = fund === 'gf' ? '政府性基金预算' : '国有资本经营预算';
  return buildTable({
    kind: fund === 'gf' ? 'gf_exp' : 'soc_exp', ...about(context, number, `${name}支出情况表`), empty, ownPage: false,
    head: [...subject(), amount('合计', 'total', 14), group('基本支出', amount('小计', 'basic', 13), amount('人员经费', 'personnel', 13), amount('公用经费', 'public', 13)), amount('项目支出', 'project', 13)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 3, entries: empty ? [line('TOTAL', ['', '', '', '合计', '', '', '', '', ''], 'total')] : blocks(context, flows, (chosen) => [print(total(chosen)), print(total(chosen, isBasic)), print(total(chosen, uses('personnel'))), print(total(chosen, uses('public'))), print(total(chosen, isProject))]) }],
    notes: empty ? [`注：我${context.word}${book.year}年没有${name}拨款安排的支出，本表为空表。`] : [],
  });
}

function agency(context: HenanContext): GenTable {
  const { book } = context;
  const print = printer(context);
  const office: Where = (flow) => flow.fund === 'gpb' && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  const all = print(total(book.flows, office));
  const units = book.units.flatMap((unit, index) => {
    const value = print(total(book.flows, (flow) => office(flow) && flow.unit === index));
    return value === '' ? [] : [line(`UNIT:${unit.name}`, [unit.name, value])];
  });
  return buildTable({
    kind: 'agency_operation', ...about(context, '11', '机关运行经费'), empty: all === '', ownPage: false,
    head: [label('单位名称', 50, 'unit_name'), amount('机关运行经费', 'total', 30)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: [line('TOTAL', ['合计', all], 'total'), ...units] }],
    notes: all === '' ? ['注：本表无数据。'] : [],
  });
}

/** Projects in merged cells over the lines of their indicators, which stand in pairs of name and value. */
function targets(context: HenanContext): GenTable {
  const { book } = context;
  const print = printer(context);
  const entries: EntrySpec[] = [];
  const pair = (text: string): readonly [string, string] => {
    const [, name = text, value = ''] = /^(.*)（(.*)）$/.exec(text) ?? [];
    return [name, value];
  };
  book.projects.forEach((project, index) => {
    const target = targetOf(book, index);
    const all = print(projectAmount(book, index));
    entries.push(line(`PRJ:${project.name}`, [project.code, project.name, all, project.fund === 'own' ? '' : all, project.fund === 'own' ? all : '', ...pair(target.cost), ...pair(target.quantity), ...pair(target.social), ...pair(target.satisfaction)]));
  });
  return buildTable({
    kind: 'project_targets', ...about(context, '12', '项目绩效目标汇总表'), landscape: true,
    head: [
      label('项目编码', 8, 'text'), label('项目名称', 14, 'text'), group('项目金额', amount('资金总额', 'amount', 10), { text: '政府预算资金', width: 10, align: 'right', content: 'amount', field: null }, { text: '单位资金', width: 9, align: 'right', content: 'amount', field: null }),
      ...['成本指标', '产出指标', '效益指标', '满意度指标'].map((name) => group(name, label('三级指标', 9, 'text'), label('指标值', 7, 'text'))),
    ],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries }],
  });
}
