import { spentOn, THREE_PUBLIC, type Flow, type Fund, type Where } from '../../book/book.ts';
import { economicName, functionName } from '../../catalogue/subject-names.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, code, group, label, type EntrySpec, type HeadNode } from '../../table/build-table.ts';
import { economicLevels } from '../../table/codes-of.ts';
import { subjectHead, sumOf, type SichuanContext } from './context.ts';

const isBasic: Where = (flow) => flow.use !== 'project';
const fundIs = (fund: Fund): Where => (flow) => flow.fund === fund;
const NO_DATA = ['注：此表无数据。'];

/** 表2-1 to 表5. */
export const spendingTables = (context: SichuanContext): readonly GenTable[] => [
  fiscalByEconomy(context), gpb(context), basic(context), projects(context), threePublic(context, 'gpb'), funds(context, 'gf'), threePublic(context, 'gf'), funds(context, 'soc'),
];

const economicHead = () => group('项目', group('科目编码', code('类', 6), code('款', 5)), code('单位代码', 8, 'unit_code'), label('单位名称（科目）', 24, 'unit_name'));

/** Lines by unit and economic code; project money without a code is left out as in 基本支出. */
function economicBlocks({ book }: SichuanContext, flows: readonly Flow[], values: (flows: readonly Flow[]) => readonly string[]): readonly EntrySpec[] {
  return [
    { key: 'TOTAL', role: 'total', parent: true, cells: ['', '', '', '合计', ...values(flows)] },
    ...book.units.flatMap((unit, index): readonly EntrySpec[] => {
      const own = flows.filter((flow) => flow.unit === index);
      if (own.length === 0) return [];
      return [
        { key: `UNIT:${unit.code}`, role: 'subtotal', parent: true, cells: ['', '', unit.code, unit.name, ...values(own)] },
        ...economicLevels(own, () => true).map((economic): EntrySpec => ({
          key: `E:${economic}`, role: economic.length === 3 ? 'subtotal' : 'item', parent: economic.length === 3,
          cells: [economic.slice(0, 3), economic.slice(3), unit.code, economicName(economic), ...values(own.filter((flow) => (flow.economic ?? '').startsWith(economic)))],
        })),
      ];
    }),
  ];
}

/** A column that no rule uses. */
const unused = (text: string, width: number): HeadNode => ({ text, width, align: 'right', content: 'amount', field: null });

/** Four levels of heads; only what runs the office, since projects have no economic subject in this book. */
function fiscalByEconomy(context: SichuanContext): GenTable {
  const { book, print, entityLine } = context;
  const flows = book.flows.filter((flow) => flow.fund === 'gpb' && flow.economic !== null && isBasic(flow));
  const parts = (fund: string): ReturnType<typeof group> => group(fund, unused('小计', 9), unused('基本支出', 9), unused('项目支出', 8));
  return buildTable({
    kind: 'fiscal_exp', numberLine: '表2-1', title: '财政拨款支出预算表（部门经济分类科目）', unit: '万元', entityLine, landscape: true,
    head: [economicHead(), amount('总计', 'total', 10), group('当年财政拨款安排', amount('合计', 'current', 10), parts('一般公共预算拨款'), parts('政府性基金安排')), group('上年结转安排', amount('合计', 'carry', 8), unused('基本支出', 8), unused('项目支出', 8))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 3, entries: economicBlocks(context, flows, (chosen) => [print(sumOf(chosen)), print(sumOf(chosen)), print(sumOf(chosen)), print(sumOf(chosen, isBasic)), print(sumOf(chosen, (flow) => flow.use === 'project')), '', '', '', '', '', '']) }],
  });
}

function gpb({ book, print, entityLine, blocks }: SichuanContext): GenTable {
  return buildTable({
    kind: 'gpb_exp', numberLine: '表3', title: '一般公共预算支出预算表', unit: '万元', entityLine,
    head: [subjectHead(), amount('合计', 'total', 13), amount('基本支出', 'basic', 13), amount('项目支出', 'project', 13)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 4, entries: blocks(book.flows.filter(fundIs('gpb')), (flows) => [print(sumOf(flows)), print(sumOf(flows, isBasic)), print(sumOf(flows, (flow) => flow.use === 'project'))]) }],
  });
}

function basic(context: SichuanContext): GenTable {
  const { book, print, entityLine } = context;
  const flows = book.flows.filter((flow) => flow.fund === 'gpb' && isBasic(flow));
  return buildTable({
    kind: 'gpb_basic', numberLine: '表3-1', title: '一般公共预算基本支出预算表', unit: '万元', entityLine,
    head: [economicHead(), group('基本支出', amount('合计', 'total', 13), amount('人员经费', 'personnel', 13), amount('公用经费', 'public', 13))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 3, entries: economicBlocks(context, flows, (chosen) => [print(sumOf(chosen)), print(sumOf(chosen, (flow) => flow.use === 'personnel')), print(sumOf(chosen, (flow) => flow.use === 'public'))]) }],
  });
}

function projects({ book, print, entityLine }: SichuanContext): GenTable {
  const flows = book.flows.filter((flow) => flow.fund === 'gpb' && flow.use === 'project');
  const lines: EntrySpec[] = [{ key: 'TOTAL', role: 'total', parent: true, cells: ['', '', '', '', '合计', print(sumOf(flows))] }];
  book.units.forEach((unit, at) => {
    const own = flows.filter((flow) => flow.unit === at);
    if (own.length === 0) return;
    lines.push({ key: `UNIT:${unit.code}`, role: 'subtotal', parent: true, cells: ['', '', '', unit.code, unit.name, print(sumOf(own))] });
    for (const item of [...new Set(own.map((flow) => flow.code))].sort()) {
      const inItem = own.filter((flow) => flow.code === item);
      lines.push({ key: `F:${item}`, role: 'subtotal', parent: true, cells: [item.slice(0, 3), item.slice(3, 5), item.slice(5), unit.code, functionName(item), print(sumOf(inItem))] });
      for (const index of [...new Set(inItem.map((flow) => flow.project))]) {
        const project = index === null ? undefined : book.projects[index];
        if (project) lines.push({ key: `PRJ:${project.name}`, role: 'item', cells: ['', '', '', unit.code, project.name, print(sumOf(inItem, (flow) => flow.project === index))] });
      }
    }
  });
  return buildTable({
    kind: 'project_exp', numberLine: '表3-2', title: '一般公共预算项目支出预算表', unit: '万元', entityLine,
    head: [group('科目编码', code('类', 6), code('款', 5), code('项', 5)), code('单位代码', 10, 'unit_code'), label('单位名称（项目）', 44, 'unit_name'), amount('金额', 'total', 16)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 4, entries: lines }],
  });
}

function threePublic({ book, print, entityLine }: SichuanContext, fund: 'gpb' | 'gf'): GenTable {
  const flows = book.flows.filter(fundIs(fund));
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const values = (chosen: readonly Flow[]): readonly string[] => {
    const of = (...codes: readonly string[]): string => print(sumOf(chosen, spentOn(...codes)));
    return [of(...abroad, ...carBuy, ...carRun, ...host), of(...abroad), of(...carBuy, ...carRun), of(...carBuy), of(...carRun), of(...host)];
  };
  const own = book.units.flatMap((unit, index): EntrySpec[] => {
    const chosen = values(flows.filter((flow) => flow.unit === index));
    return chosen[0] === '' ? [] : [{ key: `UNIT:${unit.code}`, role: 'item', cells: [unit.code, unit.name, ...chosen] }];
  });
  return buildTable({
    kind: 'three_public', numberLine: fund === 'gpb' ? '表3-3' : '表4-1', title: fund === 'gpb' ? '一般公共预算“三公”经费支出预算表' : '政府性基金预算“三公”经费支出预算表', unit: '万元', entityLine, empty: own.length === 0, ownPage: fund === 'gpb',
    head: [
      code('单位编码', 9, 'unit_code'), label('单位名称（科目）', 22, 'unit_name'),
      group('当年财政拨款预算安排', amount('合计', 'tp.total', 11), amount('因公出国（境）费用', 'tp.abroad', 11), group('公务用车购置及运行费', amount('小计', 'tp.car', 11), amount('公务用车购置费', 'tp.car_buy', 11), amount('公务用车运行费', 'tp.car_run', 11)), amount('公务接待费', 'tp.host', 11)),
    ],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: [{ key: 'TOTAL', role: 'total', parent: true, cells: ['', '合计', ...values(flows)] }, ...own] }],
    notes: own.length === 0 ? NO_DATA : [],
  });
}

function funds({ book, print, entityLine, blocks }: SichuanContext, fund: 'gf' | 'soc'): GenTable {
  const flows = book.flows.filter((flow) => flow.fund === fund);
  const name = fund === 'gf' ? '政府性基金' : '国有资本经营预算';
  return buildTable({
    kind: fund === 'gf' ? 'gf_exp' : 'soc_exp', numberLine: fund === 'gf' ? '表4' : '表5', title: `${name}支出预算表`, unit: '万元', entityLine, empty: flows.length === 0, ownPage: false,
    head: [subjectHead(), group(`本年${name}支出`, amount('合计', 'total', 13), amount('基本支出', 'basic', 13), amount('项目支出', 'project', 13))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 4, entries: blocks(flows, (chosen) => [print(sumOf(chosen)), print(sumOf(chosen, isBasic)), print(sumOf(chosen, (flow) => flow.use === 'project'))]) }],
    notes: flows.length === 0 ? NO_DATA : [],
  });
}
