import { economicName } from '../../catalogue/subject-names.ts';
import { spentOn, THREE_PUBLIC, total, type Purchase, type Where } from '../../book/book.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, code, group, label, type EntrySpec } from '../../table/build-table.ts';
import { economicLevels } from '../../table/codes-of.ts';
import { fundIs, isFiscal, type JiangsuContext } from './context.ts';

/** 05 to 12. All money of this template's 基本支出 is 一般公共预算, so 06 and 08 print the same lines. */
export const spendingTables = (context: JiangsuContext): readonly GenTable[] => [
  byFunction(context, 'fiscal_exp', '公开05表', '财政拨款支出预算表（功能科目）', isFiscal),
  byEconomy(context, 'fiscal_basic', '公开06表', '财政拨款基本支出预算表（经济科目）'),
  byFunction(context, 'gpb_exp', '公开07表', '一般公共预算支出预算表（功能科目）', fundIs('gpb')),
  byEconomy(context, 'gpb_basic', '公开08表', '一般公共预算基本支出预算表（经济科目）'),
  threePublic(context),
  byFunction(context, 'gf_exp', '公开10表', '政府性基金预算支出预算表', fundIs('gf')),
  agency(context),
  procurement(context),
];

function byFunction({ book, word, entityLine, levels }: JiangsuContext, kind: 'fiscal_exp' | 'gpb_exp' | 'gf_exp', numberLine: string, title: string, where: Where): GenTable {
  const empty = !book.flows.some(where);
  return buildTable({
    kind, numberLine, title, unit: '万元', entityLine, empty, ownPage: kind !== 'gf_exp',
    head: [code('功能科目代码', 20), label('功能科目名称', 44), amount('金额', 'total', 24)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels(where) }],
    notes: empty ? [`注：本${word}没有政府性基金预算支出安排，本表为空表。`] : [],
  });
}

function economyLines({ book }: JiangsuContext, where: Where, values: (within: Where) => readonly string[]): readonly EntrySpec[] {
  return [
    { key: 'TOTAL', role: 'total', parent: true, cells: ['', '合计', ...values(where)] },
    ...economicLevels(book.flows, where).map((economic): EntrySpec => ({
      key: `E:${economic}`, role: economic.length === 3 ? 'subtotal' : 'item', parent: economic.length === 3,
      cells: [economic, economicName(economic), ...values((flow) => where(flow) && (flow.economic ?? '').startsWith(economic))],
    })),
  ];
}

const isBasic: Where = (flow) => flow.fund === 'gpb' && (flow.use === 'personnel' || flow.use === 'public');

function byEconomy(context: JiangsuContext, kind: 'fiscal_basic' | 'gpb_basic', numberLine: string, title: string): GenTable {
  const { book, print, entityLine } = context;
  const sum = (where: Where): string => print(total(book.flows, where));
  return buildTable({
    kind, numberLine, title, unit: '万元', entityLine,
    head: [group('部门预算支出经济分类科目', code('科目编码', 14), label('科目名称', 36)), group('本年基本支出', amount('合计', 'total', 16), amount('人员经费', 'personnel', 16), amount('公用经费', 'public', 16))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: economyLines(context, isBasic, (where) => [sum(where), sum((flow) => where(flow) && flow.use === 'personnel'), sum((flow) => where(flow) && flow.use === 'public')]) }],
  });
}

function threePublic({ book, print, entityLine }: JiangsuContext): GenTable {
  const of = (...codes: readonly string[]): string => print(total(book.flows, spentOn(...codes)));
  const { abroad, carBuy, carRun, host, meeting, training } = THREE_PUBLIC;
  const three = [...abroad, ...carBuy, ...carRun, ...host];
  return buildTable({
    kind: 'three_public', numberLine: '公开09表', title: '“三公”经费、会议费、培训费支出预算表', unit: '万元', entityLine,
    head: [
      amount('合计', 'tp.all', 11),
      group('“三公”经费', amount('小计', 'tp.total', 11), amount('因公出国（境）费', 'tp.abroad', 10), group('公务用车购置及运行维护费', amount('小计', 'tp.car', 10), amount('公务用车购置费', 'tp.car_buy', 10), amount('公务用车运行维护费', 'tp.car_run', 10)), amount('公务接待费', 'tp.host', 10)),
      amount('会议费', 'meeting', 10), amount('培训费', 'training', 10),
    ],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: [{ key: 'TOTAL', role: 'total', parent: true, cells: [of(...three, ...meeting, ...training), of(...three), of(...abroad), of(...carBuy, ...carRun), of(...carBuy), of(...carRun), of(...host), of(...meeting), of(...training)] }] }],
  });
}

function agency(context: JiangsuContext): GenTable {
  const { book, word, print, entityLine } = context;
  const office: Where = (flow) => isBasic(flow) && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  const empty = !book.flows.some(office);
  return buildTable({
    kind: 'agency_operation', numberLine: '公开11表', title: '一般公共预算机关运行经费支出预算表', unit: '万元', entityLine, empty,
    notes: empty ? [`注：本${word}没有机关运行经费支出安排，本表为空表。`] : [],
    head: [code('科目编码', 16), label('科目名称', 40), amount('机关运行经费支出', 'total', 24)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: economyLines(context, office, (where) => [print(total(book.flows, where))]) }],
  });
}

function procurement({ book, print, word, entityLine }: JiangsuContext): GenTable {
  const sum = (where: (purchase: Purchase) => boolean): string => print(book.purchases.reduce((all, purchase) => (where(purchase) ? all + purchase.amount : all), 0));
  const kinds = [['goods', '一、货物A'], ['works', '二、工程B'], ['services', '三、服务C']] as const;
  const empty = book.purchases.length === 0;
  return buildTable({
    kind: 'procurement', numberLine: '公开12表', title: '政府采购支出预算表', unit: '万元', entityLine, empty,
    head: [label('采购品目大类', 16), label('专项名称', 34, 'text'), label('采购组织形式', 16, 'text'), amount('总计', 'total', 16)],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 0,
      entries: [
        { key: 'TOTAL', role: 'total', parent: true, cells: ['合计', '', '', sum(() => true)] },
        ...kinds.flatMap(([type, text]): readonly EntrySpec[] => {
          const own = book.purchases.filter((purchase) => purchase.type === type);
          return own.length === 0 ? [] : [
            { key: `ROW:${text}`, role: 'subtotal', parent: true, cells: [text, '', '', sum((purchase) => purchase.type === type)] },
            ...own.map((purchase): EntrySpec => ({ key: `PRJ:${purchase.label}`, role: 'item', cells: ['', purchase.label, purchase.way === 'central' ? '集中采购' : '分散采购', print(purchase.amount)] })),
          ];
        }),
      ],
    }],
    notes: empty ? [`注：本${word}没有政府采购支出安排，本表为空表。`] : [],
  });
}
