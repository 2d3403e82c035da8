import { spentOn, THREE_PUBLIC, total, type Flow, type Where } from '../../book/book.ts';
import { economicName, functionName } from '../../catalogue/subject-names.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, code, group, label, type EntrySpec, type HeadNode } from '../../table/build-table.ts';
import { allLevels, economicLevels } from '../../table/codes-of.ts';
import { entryLine } from '../../table/entry-line.ts';
import { fundIs, isBasic, isProject, uses } from '../flow-filters.ts';
import { projectAmount } from '../project-targets.ts';
import { governmentClass } from '../shanxi/government-class.ts';
import type { ShaanxiContext } from './context.ts';

/** 表5 to 表12. */
export const spendingTables = (context: ShaanxiContext): readonly GenTable[] => [
  byFunction(context, '5', false), byEconomy(context, '6', false), byFunction(context, '7', true), byEconomy(context, '8', true), funds(context), projects(context), procurement(context), threePublic(context),
];

const uses3 = (basicOnly: boolean): readonly HeadNode[] => [amount('合计', 'total', 14), amount('人员经费支出', 'personnel', 14), amount('公用经费支出', 'public', 14), ...(basicOnly ? [] : [amount('专项业务经费支出', 'project', 14)]), label('备注', 8, 'text')];

function values({ print }: ShaanxiContext, flows: readonly Flow[], basicOnly: boolean): readonly string[] {
  return [print(total(flows)), print(total(flows, uses('personnel'))), print(total(flows, uses('public'))), ...(basicOnly ? [] : [print(total(flows, isProject))]), ''];
}

function byFunction(context: ShaanxiContext, number: string, basicOnly: boolean): GenTable {
  const flows = context.book.flows.filter((flow) => flow.fund === 'gpb' && (!basicOnly || isBasic(flow)));
  return buildTable({
    kind: basicOnly ? 'gpb_basic' : 'gpb_exp', ...context.about(number, `一般公共预算${basicOnly ? '基本' : ''}支出明细表（按支出功能分类科目）`),
    head: [code('功能科目编码', 12), label('功能科目名称', 34), ...uses3(basicOnly)],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 1,
      entries: [entryLine('TOTAL', ['', '合计', ...values(context, flows, basicOnly)], 'total'), ...allLevels(flows).map((item) => entryLine(`F:${item}`, [item, functionName(item), ...values(context, flows.filter((flow) => flow.code.startsWith(item)), basicOnly)], item.length === 7 ? 'item' : 'subtotal'))],
    }],
  });
}

/** Both economic classifications by code and name; projects stand under 商品和服务支出. */
function byEconomy(context: ShaanxiContext, number: string, basicOnly: boolean): GenTable {
  const { book } = context;
  const flows = book.flows.filter((flow) => flow.fund === 'gpb' && (!basicOnly || isBasic(flow))).map((flow) => (flow.economic === null ? { ...flow, economic: '30299' } : flow));
  const office = book.units[0]?.category === 'administrative';
  const government = (economic: string): readonly [string, string] => (economic.length === 3 ? ['', ''] : [economic.startsWith('301') ? '50101' : economic.startsWith('303') ? '50999' : '50201', governmentClass(economic, office)]);
  return buildTable({
    kind: basicOnly ? 'gpb_basic' : 'exp_by_econ', ...context.about(number, `一般公共预算${basicOnly ? '基本' : ''}支出明细表（按支出经济分类科目）`), landscape: true,
    head: [code('部门经济科目编码', 10), label('部门经济科目名称', 26), label('政府经济科目编码', 10, 'code', 'center'), label('政府经济科目名称', 20, 'label'), ...uses3(basicOnly)],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 1,
      entries: [
        entryLine('TOTAL', ['', '合计', '', '', ...values(context, flows, basicOnly)], 'total'),
        ...economicLevels(flows, () => true).map((economic) => entryLine(`E:${economic}`, [economic, economicName(economic), ...government(economic), ...values(context, flows.filter((flow) => (flow.economic ?? '').startsWith(economic)), basicOnly)], economic.length === 3 ? 'subtotal' : 'item')),
      ],
    }],
  });
}

/** Income of the fund beside its spending by function and by use. */
function funds(context: ShaanxiContext): GenTable {
  const { book, print, about } = context;
  const flows = book.flows.filter(fundIs('gf'));
  const all = print(total(flows));
  const empty = flows.length === 0;
  const classes = [...new Set(flows.map((flow) => flow.code.slice(0, 3)))].sort();
  return buildTable({
    kind: 'gf_exp', ...about('9', '政府性基金收支表'), landscape: true, empty,
    head: [group('收入', label('项目', 24), amount('预算数', 'amount', 14)), group('支出', label('支出功能分类科目', 28), amount('预算数', 'amount', 14), label('支出用途', 24), amount('预算数', 'amount', 14))],
    sides: [
      { side: 'income', firstCol: 0, labelCol: 0, entries: [entryLine('SRC:gf', ['一、政府性基金拨款', all])], footer: [entryLine('THIS_YEAR', ['本年收入合计', all], 'subtotal'), entryLine('CARRY_IN', ['上年结转', '']), entryLine('TOTAL', ['收入总计', all], 'total')] },
      { side: 'expense', firstCol: 2, labelCol: 2, entries: classes.map((cls, index) => entryLine(`CLS:${functionName(cls)}`, [`${['一', '二', '三'][index] ?? ''}、${functionName(cls)}`, print(total(flows, (flow) => flow.code.startsWith(cls)))])), footer: [entryLine('THIS_YEAR', ['本年支出合计', all], 'subtotal'), entryLine('CARRY_OUT', ['结转下年', '']), entryLine('TOTAL', ['支出总计', all], 'total')] },
      { side: 'use', firstCol: 4, labelCol: 4, entries: [entryLine('USE:人员经费和公用经费支出', ['一、人员经费和公用经费支出', print(total(flows, isBasic))]), entryLine('USE:专项业务经费支出', ['二、专项业务经费支出', print(total(flows, isProject))])], footer: [entryLine('THIS_YEAR', ['本年支出合计', all], 'subtotal'), entryLine('CARRY_OUT', ['结转下年', '']), entryLine('TOTAL', ['支出总计', all], 'total')] },
    ],
    notes: empty ? [`说明：本${context.word}${book.year}年无政府性基金收支，此表为空表。`] : [],
  });
}

/** Units by code, their projects below with a line about the work. */
function projects(context: ShaanxiContext): GenTable {
  const { book, print, about } = context;
  const sum = (where: Where): string => print(total(book.flows, (flow) => flow.project !== null && where(flow)));
  const entries: EntrySpec[] = [entryLine('TOTAL', ['', '合计', sum(() => true), ''], 'total')];
  book.units.forEach((unit, index) => {
    entries.push(entryLine(`UNIT:${unit.code}`, [unit.code, unit.name, sum((flow) => flow.unit === index), ''], 'subtotal'));
    book.projects.forEach((project, at) => {
      if (project.unit === index) entries.push(entryLine(`PRJ:${project.name}`, [`${unit.code}${String(at + 1).padStart(5, '0')}`, project.name, print(projectAmount(book, at)), `安排${project.work}有关工作`]));
    });
  });
  return buildTable({
    kind: 'project_exp', ...about('10', '专项业务经费支出表'),
    head: [code('单位（项目）编码', 14, 'unit_code'), label('单位（项目）名称', 34), amount('项目金额', 'total', 16), label('项目简介', 34, 'text')],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries }],
  });
}

function procurement(context: ShaanxiContext): GenTable {
  const { book, print, about } = context;
  const bought = book.purchases.reduce((sum, purchase) => sum + purchase.amount, 0);
  const empty = book.purchases.length === 0;
  const kinds = { goods: '货物', works: '工程', services: '服务' } as const;
  return buildTable({
    kind: 'procurement', ...about('11', '政府采购（资产配置、购买服务）预算表'), landscape: true, empty,
    head: [
      group('科目编码', code('类', 5), code('款', 4), code('项', 4)), code('单位编码', 9, 'unit_code'), label('单位名称', 18, 'unit_name'), label('采购项目', 24), label('采购目录', 10, 'text'), label('数量', 6, 'text', 'right'),
      group('部门预算支出经济科目编码', code('类', 5, 'text'), code('款', 4, 'text')), label('实施采购时间', 9, 'text'), amount('预算金额', 'total', 14), label('说明', 8, 'text'),
    ],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 5,
      entries: [
        entryLine('TOTAL', ['', '', '', '', '合计', '', '', '', '', '', '', print(bought), ''], 'total'),
        ...book.purchases.map((purchase) => entryLine(`PRJ:${purchase.label}`, [purchase.code.slice(0, 3), purchase.code.slice(3, 5), purchase.code.slice(5), book.units[purchase.unit]?.code ?? '', book.units[purchase.unit]?.name ?? '', purchase.label, kinds[purchase.type], '1', '302', '27', '6月', print(purchase.amount), ''])),
      ],
    }],
    notes: empty ? [`说明：本${context.word}${book.year}年无政府采购，此表为空表。`] : [],
  });
}

/** Two years beside each other, the change behind, 三公 within a total that holds meetings and training. */
function threePublic(context: ShaanxiContext): GenTable {
  const { book, print, about } = context;
  const { abroad, host, carBuy, carRun, meeting, training } = THREE_PUBLIC;
  const car = [...carBuy, ...carRun];
  const tp = [...abroad, ...host, ...car];
  const lists = [[...tp, ...meeting, ...training], tp, abroad, host, car, carBuy, carRun, meeting, training] as const;
  const row = (flows: readonly Flow[]): readonly string[] => {
    const of = (codes: readonly string[], when: 'amount' | 'prior'): number => total(flows, (flow) => flow.fund === 'gpb' && spentOn(...codes)(flow), when);
    const change = (codes: readonly string[]): string => { const delta = of(codes, 'amount') - of(codes, 'prior'); return delta === 0 ? '' : print(delta); };
    return [...lists.map((codes) => print(of(codes, 'prior'))), ...lists.map((codes) => print(of(codes, 'amount'))), ...[lists[0], lists[1], lists[7], lists[8]].map(change)];
  };
  const columns = (text: string, now: boolean): HeadNode => {
    const column = (name: string, field: 'tp.all' | 'tp.total' | 'tp.abroad' | 'tp.host' | 'tp.car' | 'tp.car_buy' | 'tp.car_run' | 'meeting' | 'training'): HeadNode => ({ text: name, width: 8, align: 'right', content: 'amount', field: now ? field : null });
    return group(text, column('合计', 'tp.all'), group('一般公共预算拨款安排的“三公”经费预算', column('小计', 'tp.total'), column('因公出国（境）费用', 'tp.abroad'), column('公务接待费', 'tp.host'), group('公务用车购置及运行维护费', column('小计', 'tp.car'), column('公务用车购置费', 'tp.car_buy'), column('公务用车运行维护费', 'tp.car_run'))), column('会议费', 'meeting'), column('培训费', 'training'));
  };
  const plain = (text: string): HeadNode => ({ text, width: 8, align: 'right', content: 'amount', field: null });
  return buildTable({
    kind: 'three_public', ...about('12', '一般公共预算拨款“三公”经费及会议费、培训费支出预算表'), landscape: true,
    head: [code('单位编码', 8, 'unit_code'), label('单位名称', 14, 'unit_name'), columns(`${book.year - 1}年`, false), columns(`${book.year}年`, true), group('增减变化情况', plain('合计'), plain('“三公”经费'), plain('会议费'), plain('培训费'))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: [entryLine('TOTAL', ['', '合计', ...row(book.flows)], 'total'), ...book.units.map((unit, index) => entryLine(`UNIT:${unit.code}`, [unit.code, unit.name, ...row(book.flows.filter((flow) => flow.unit === index))]))] }],
  });
}
