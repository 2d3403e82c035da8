import { economicName } from '../../catalogue/subject-names.ts';
import { spentOn, THREE_PUBLIC, type Flow, type Where } from '../../book/book.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, code, group, label, type EntrySpec, type HeadNode } from '../../table/build-table.ts';
import { classSums, economicLevels } from '../../table/codes-of.ts';
import { ordinal } from '../../table/ordinal.ts';
import { fundIs, isBasic, isFiscal, sumOf, type ShanghaiContext } from './context.ts';

const functionHead = (): HeadNode => group('项目', group('功能分类科目编码', code('类', 6), code('款', 5), code('项', 5)), label('功能分类科目名称', 30));
const line = (key: string, cells: readonly string[], role: EntrySpec['role'] = 'item'): EntrySpec => ({ key, role, parent: role !== 'item', cells });

/** The nine tables in this region's order: 基金 and 国资 stand before 基本支出. */
export const shanghaiTables = (context: ShanghaiContext): readonly GenTable[] => [
  overview(context), income(context), expenditure(context), fiscalOverview(context),
  byFunction(context, 'gpb_exp'), byFunction(context, 'gf_exp'), byFunction(context, 'soc_exp'), basic(context), threePublic(context),
];

function overview({ book, titleWord, unit, print, entityLine }: ShanghaiContext): GenTable {
  const flows = book.flows;
  const spending = (chosen: readonly Flow[]): readonly string[] => [print(sumOf(chosen)), print(sumOf(chosen, (flow) => flow.use === 'personnel')), print(sumOf(chosen, (flow) => flow.use === 'public')), print(sumOf(chosen, (flow) => flow.use === 'project'))];
  return buildTable({
    kind: 'overview', numberLine: null, title: `${book.year}年${titleWord}财务收支预算总表`, unit, entityLine, landscape: true,
    head: [
      group('本年收入', label('项目', 24), amount('预算数', 'amount', 14)),
      group('本年支出', label('项目', 26), amount('合计', 'total', 14), group('基本支出', amount('人员经费', 'personnel', 14), amount('公用经费', 'public', 14)), amount('项目支出', 'project', 14)),
    ],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [
          line('SRC:fiscal', ['一、财政拨款收入', print(sumOf(flows, isFiscal))], 'subtotal'), line('SRC:gpb', ['1.一般公共预算资金', print(sumOf(flows, fundIs('gpb')))]), line('SRC:gf', ['2.政府性基金', print(sumOf(flows, fundIs('gf')))]), line('SRC:soc', ['3.国有资本经营预算', '']),
          line('SRC:institution', ['二、事业收入', '']), line('SRC:business', ['三、事业单位经营收入', '']), line('SRC:other_income', ['四、其他收入', print(sumOf(flows, fundIs('own')))]),
        ],
        footer: [line('TOTAL', ['收入总计', print(sumOf(flows))], 'total')],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: classSums(flows).map((cls, index) => line(`CLS:${cls.name}`, [`${ordinal(index + 1)}、${cls.name}`, ...spending(flows.filter((flow) => flow.code.startsWith(cls.code)))])),
        footer: [line('TOTAL', ['支出总计', ...spending(flows)], 'total')],
      },
    ],
  });
}

function income({ book, titleWord, unit, print, entityLine, levels }: ShanghaiContext): GenTable {
  return buildTable({
    kind: 'income', numberLine: null, title: `${book.year}年${titleWord}收入预算总表`, unit, entityLine, landscape: true,
    head: [functionHead(), group('收入预算', amount('合计', 'total', 14), amount('财政拨款收入', 'fiscal', 14), amount('事业收入', 'institution', 12), amount('事业单位经营收入', 'business', 12), amount('其他收入', 'other_income', 12))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 3, entries: levels(() => true, (flows) => [print(sumOf(flows)), print(sumOf(flows, isFiscal)), '', '', print(sumOf(flows, fundIs('own')))]) }],
  });
}

function expenditure({ book, titleWord, unit, print, entityLine, levels }: ShanghaiContext): GenTable {
  return buildTable({
    kind: 'expenditure', numberLine: null, title: `${book.year}年${titleWord}支出预算总表`, unit, entityLine,
    head: [functionHead(), group('支出预算', amount('合计', 'total', 15), amount('基本支出', 'basic', 15), amount('项目支出', 'project', 15))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 3, entries: levels(() => true, (flows) => [print(sumOf(flows)), print(sumOf(flows, isBasic)), print(sumOf(flows, (flow) => flow.use === 'project'))]) }],
  });
}

function fiscalOverview({ book, titleWord, unit, print, entityLine }: ShanghaiContext): GenTable {
  const flows = book.flows.filter(isFiscal);
  const spending = (chosen: readonly Flow[]): readonly string[] => [print(sumOf(chosen)), print(sumOf(chosen, fundIs('gpb'))), print(sumOf(chosen, fundIs('gf'))), ''];
  return buildTable({
    kind: 'fiscal_overview', numberLine: null, title: `${book.year}年${titleWord}财政拨款收支预算总表`, unit, entityLine, landscape: true,
    head: [
      group('财政拨款收入', label('项目', 24), amount('预算数', 'amount', 14)),
      group('财政拨款支出', label('项目', 26), amount('合计', 'total', 14), amount('一般公共预算', 'gpb', 14), amount('政府性基金预算', 'gf', 14), amount('国有资本经营预算', 'soc', 14)),
    ],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [line('SRC:gpb', ['一、一般公共预算资金', print(sumOf(flows, fundIs('gpb')))]), line('SRC:gf', ['二、政府性基金', print(sumOf(flows, fundIs('gf')))]), line('SRC:soc', ['三、国有资本经营预算', ''])],
        footer: [line('TOTAL', ['收入总计', print(sumOf(flows))], 'total')],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: classSums(flows).map((cls, index) => line(`CLS:${cls.name}`, [`${ordinal(index + 1)}、${cls.name}`, ...spending(flows.filter((flow) => flow.code.startsWith(cls.code)))])),
        footer: [line('TOTAL', ['支出总计', ...spending(flows)], 'total')],
      },
    ],
  });
}

function byFunction({ book, word, titleWord, unit, print, entityLine, levels }: ShanghaiContext, kind: 'gpb_exp' | 'gf_exp' | 'soc_exp'): GenTable {
  const fund = { gpb_exp: '一般公共预算', gf_exp: '政府性基金预算', soc_exp: '国有资本经营预算' }[kind];
  const where: Where = kind === 'soc_exp' ? () => false : fundIs(kind === 'gpb_exp' ? 'gpb' : 'gf');
  const empty = !book.flows.some(where);
  return buildTable({
    kind, numberLine: null, title: `${book.year}年${titleWord}${fund}支出功能分类预算表`, unit, entityLine, empty,
    head: [functionHead(), group(`${fund}支出`, amount('合计', 'total', 15), amount('基本支出', 'basic', 15), amount('项目支出', 'project', 15))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 3, entries: levels(where, (flows) => [print(sumOf(flows)), print(sumOf(flows, isBasic)), print(sumOf(flows, (flow) => flow.use === 'project'))]) }],
    notes: empty ? [`注：本${word}${book.year}年未安排${fund}支出，故本表无数据。`] : [],
  });
}

function basic({ book, titleWord, unit, print, entityLine }: ShanghaiContext): GenTable {
  const flows = book.flows.filter((flow) => flow.fund === 'gpb' && isBasic(flow));
  const values = (where: Where): readonly string[] => [print(sumOf(flows, where)), print(sumOf(flows, where, (flow) => flow.use === 'personnel')), print(sumOf(flows, where, (flow) => flow.use === 'public'))];
  return buildTable({
    kind: 'gpb_basic', numberLine: null, title: `${book.year}年${titleWord}一般公共预算基本支出部门预算经济分类预算表`, unit, entityLine,
    head: [group('项目', group('经济分类科目编码', code('类', 7), code('款', 6)), label('经济分类科目名称', 32)), group('一般公共预算基本支出', amount('合计', 'total', 15), amount('人员经费', 'personnel', 15), amount('公用经费', 'public', 15))],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 2,
      entries: [
        ...economicLevels(flows, () => true).map((economic): EntrySpec => ({ key: `E:${economic}`, role: economic.length === 3 ? 'subtotal' : 'item', parent: economic.length === 3, cells: [economic.slice(0, 3), economic.slice(3), economicName(economic), ...values((flow) => (flow.economic ?? '').startsWith(economic))] })),
        { key: 'TOTAL', role: 'total', parent: true, merge: 3, cells: ['合计', '', '', ...values(() => true)] },
      ],
    }],
  });
}

function threePublic({ book, titleWord, printWan, entityLine }: ShanghaiContext): GenTable {
  const of = (...codes: readonly string[]): string => printWan(sumOf(book.flows, spentOn(...codes)));
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const office: Where = (flow) => flow.fund === 'gpb' && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  return buildTable({
    kind: 'three_public', numberLine: null, title: `${book.year}年${titleWord}“三公”经费和机关运行经费预算表`, unit: '万元', entityLine,
    head: [
      group('“三公”经费预算数', amount('合计', 'tp.total', 12), amount('因公出国（境）费', 'tp.abroad', 12), amount('公务接待费', 'tp.host', 12), group('公务用车购置及运行费', amount('小计', 'tp.car', 12), amount('购置费', 'tp.car_buy', 12), amount('运行费', 'tp.car_run', 12))),
      amount('机关运行经费预算数', 'agency_operation', 14),
    ],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: [line('TOTAL', [of(...abroad, ...host, ...carBuy, ...carRun), of(...abroad), of(...host), of(...carBuy, ...carRun), of(...carBuy), of(...carRun), printWan(sumOf(book.flows, office))], 'total')] }],
  });
}
