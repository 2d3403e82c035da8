import { discloser, spentOn, THREE_PUBLIC, total, type Book, type Flow, type Fund, type Where } from '../../book/book.ts';
import { economicName, functionName } from '../../catalogue/subject-names.ts';
import type { GenTable } from '../../disclosure.ts';
import { printAmount, type AmountStyle, type Fen } from '../../money.ts';
import { amount, buildTable, code, group, label, type EntrySpec, type HeadNode } from '../../table/build-table.ts';
import { allLevels, classSums, economicLevels } from '../../table/codes-of.ts';

/** What every table of this template needs. */
export interface ChongqingContext {
  readonly book: Book;
  readonly word: string;
  readonly name: string;
  readonly style: AmountStyle;
}

export function chongqingContext(book: Book): ChongqingContext {
  return { book, name: discloser(book).name, word: book.scope === 'unit' ? '单位' : '部门', style: { unit: '万元', decimals: 2, separators: true, zero: 'blank' } };
}

const fundIs = (fund: Fund): Where => (flow) => flow.fund === fund;
const isBasic: Where = (flow) => flow.use !== 'project';
const isProject: Where = (flow) => flow.use === 'project';
const unused = (text: string, width: number): HeadNode => ({ text, width, align: 'right', content: 'amount', field: null });
const line = (key: string, cells: readonly string[], role: EntrySpec['role'] = 'item'): EntrySpec => ({ key, role, parent: role !== 'item', cells });
const printer = ({ style }: ChongqingContext) => (value: Fen): string => printAmount(value, style);

/** 表一 to 表十: the fiscal tables first, 部门收支 after them, what is bought last. */
export const chongqingTables = (context: ChongqingContext): readonly GenTable[] => [
  fiscalOverview(context), gpb(context), basic(context), threePublic(context), funds(context), overview(context), income(context), expenditure(context), procurement(context),
];

/** Levels with the sum first; codes keep the blanks that a finance system indents them by. */
function levels(flows: readonly Flow[], values: (flows: readonly Flow[]) => readonly string[]): readonly EntrySpec[] {
  return [
    { key: 'TOTAL', role: 'total', parent: true, merge: 2, cells: ['合  计', '', ...values(flows)] },
    ...allLevels(flows).map((item) => line(`F:${item}`, [item, functionName(item), ...values(flows.filter((flow) => flow.code.startsWith(item)))], item.length === 7 ? 'item' : 'subtotal')),
  ];
}

function fiscalOverview(context: ChongqingContext): GenTable {
  const { book } = context;
  const print = printer(context);
  const flows = book.flows.filter((flow) => flow.fund !== 'own');
  const of = (carried: boolean, fund: Fund): string => print(total(flows, (flow) => flow.carried === carried && flow.fund === fund));
  const spend = (chosen: readonly Flow[]): readonly string[] => [print(total(chosen)), print(total(chosen, fundIs('gpb'))), print(total(chosen, fundIs('gf'))), ''];
  return buildTable({
    kind: 'fiscal_overview', numberLine: '表一', title: `${book.year}年财政拨款收支总表`, unit: '万元', entityLine: null,
    head: [
      group('收入', label('项目', 22), amount('预算数', 'amount', 12)),
      group('支出', label('项目', 24), amount('合计', 'total', 12), amount('一般公共预算财政拨款', 'gpb', 12), amount('政府性基金预算财政拨款', 'gf', 12), amount('国有资本经营预算财政拨款', 'soc', 12)),
    ],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [
          line('THIS_YEAR', ['一、本年收入', print(total(flows, (flow) => !flow.carried))], 'subtotal'), line('SRC:gpb', ['一般公共预算资金', of(false, 'gpb')]), line('SRC:gf', ['政府性基金预算资金', of(false, 'gf')]), line('SRC:soc', ['国有资本经营预算资金', '']),
          line('CARRY_IN', ['二、上年结转', print(total(flows, (flow) => flow.carried))], 'subtotal'), line('SRC:carry.gpb', ['一般公共预算拨款', of(true, 'gpb')]), line('SRC:carry.gf', ['政府性基金预算拨款', '']), line('SRC:carry.soc', ['国有资本经营收入', '']),
        ],
        footer: [line('TOTAL', ['收入合计', print(total(flows))], 'total')],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: [line('THIS_YEAR', ['一、本年支出', ...spend(flows)], 'subtotal'), ...classSums(flows).map((cls) => line(`CLS:${cls.name}`, [cls.name, ...spend(flows.filter((flow) => flow.code.startsWith(cls.code)))])), line('CARRY_OUT', ['二、结转下年', '', '', '', ''])],
        footer: [line('TOTAL', ['支出合计', ...spend(flows)], 'total')],
      },
    ],
  });
}

function gpb(context: ChongqingContext): GenTable {
  const { book } = context;
  const print = printer(context);
  const flows = book.flows.filter(fundIs('gpb'));
  const years = (chosen: readonly Flow[]): readonly string[] => [print(total(chosen, () => true, 'prior')), print(total(chosen)), print(total(chosen, isBasic)), print(total(chosen, isProject))];
  return buildTable({
    kind: 'gpb_exp', numberLine: '表二', title: `${book.year}年一般公共预算财政拨款支出预算表`, unit: '万元', entityLine: null,
    head: [
      group('功能分类科目', code('科目编码', 10), label('科目名称', 32)),
      { text: `${book.year - 1}年预算数`, width: 14, align: 'right', content: 'amount', field: null },
      group(`${book.year}年预算数`, amount('总计', 'total', 14), amount('基本支出', 'basic', 14), amount('项目支出', 'project', 14)),
    ],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels(flows, years) }],
    notes: ['备注：本表反映当年一般公共预算财政拨款支出情况。'],
  });
}

function basic(context: ChongqingContext): GenTable {
  const { book } = context;
  const print = printer(context);
  const flows = book.flows.filter((flow) => flow.fund === 'gpb' && isBasic(flow));
  const values = (chosen: readonly Flow[]): readonly string[] => [print(total(chosen)), print(total(chosen, (flow) => flow.use === 'personnel')), print(total(chosen, (flow) => flow.use === 'public'))];
  return buildTable({
    kind: 'gpb_basic', numberLine: '表三', title: `${book.year}年一般公共预算财政拨款基本支出预算表`, unit: '万元', entityLine: null,
    head: [group('经济分类科目', code('科目编码', 12), label('科目名称', 34)), group(`${book.year}年基本支出`, amount('总计', 'total', 16), amount('人员经费', 'personnel', 16), amount('日常公用经费', 'public', 16))],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 1,
      entries: [
        { key: 'TOTAL', role: 'total', parent: true, merge: 2, cells: ['合  计', '', ...values(flows)] },
        ...economicLevels(flows, () => true).map((economic) => line(`E:${economic}`, [economic, economicName(economic), ...values(flows.filter((flow) => (flow.economic ?? '').startsWith(economic)))], economic.length === 3 ? 'subtotal' : 'item')),
      ],
    }],
  });
}

/** Two years side by side, one line of twelve figures and no line name at all. */
function threePublic(context: ChongqingContext): GenTable {
  const { book } = context;
  const print = printer({ ...context, style: { ...context.style, zero: 'digits' } });
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const values = (when: 'amount' | 'prior'): readonly string[] => {
    const of = (...codes: readonly string[]): string => print(total(book.flows, spentOn(...codes), when));
    return [of(...abroad, ...carBuy, ...carRun, ...host), of(...abroad), of(...carBuy, ...carRun), of(...carBuy), of(...carRun), of(...host)];
  };
  const columns = (year: number, now: boolean): ReturnType<typeof group> => {
    const column = (text: string, field: 'tp.total' | 'tp.abroad' | 'tp.car' | 'tp.car_buy' | 'tp.car_run' | 'tp.host') => ({ text, width: 9, align: 'right' as const, content: 'amount' as const, field: now ? field : null });
    return group(`${year}年预算数`, column('合计', 'tp.total'), column('因公出国（境）费', 'tp.abroad'), group('公务用车购置及运行费', column('小计', 'tp.car'), column('公务用车购置费', 'tp.car_buy'), column('公务用车运行费', 'tp.car_run')), column('公务接待费', 'tp.host'));
  };
  return buildTable({
    kind: 'three_public', numberLine: '表四', title: `${book.year}年一般公共预算“三公”经费支出表`, unit: '万元', entityLine: null, landscape: true,
    head: [columns(book.year - 1, false), columns(book.year, true)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: [line('TOTAL', [...values('prior'), ...values('amount')], 'total')] }],
  });
}

function funds(context: ChongqingContext): GenTable {
  const { book, word } = context;
  const print = printer(context);
  const flows = book.flows.filter(fundIs('gf'));
  const empty = flows.length === 0;
  return buildTable({
    kind: 'gf_exp', numberLine: '表五', title: `${book.year}年政府性基金预算支出表`, unit: '万元', entityLine: null, empty, ownPage: false,
    head: [code('科目编码', 12), label('科目名称', 34), group('本年政府性基金预算财政拨款支出', amount('总计', 'total', 16), amount('基本支出', 'basic', 16), amount('项目支出', 'project', 16))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels(flows, (chosen) => [print(total(chosen)), print(total(chosen, isBasic)), print(total(chosen, isProject))]) }],
    notes: empty ? [`备注：本${word}无政府性基金收支，故此表无数据。`] : [],
  });
}

function overview(context: ChongqingContext): GenTable {
  const { book, word } = context;
  const print = printer(context);
  const of = (where: Where): string => print(total(book.flows, (flow) => where(flow) && !flow.carried));
  return buildTable({
    kind: 'overview', numberLine: '表六', title: `${book.year}年${word}收支总表`, unit: '万元', entityLine: null,
    head: [group('收入', label('项目', 28), amount('预算数', 'amount', 16)), group('支出', label('项目', 28), amount('预算数', 'amount', 16))],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [line('SRC:gpb', ['一般公共预算拨款收入', of(fundIs('gpb'))]), line('SRC:gf', ['政府性基金预算拨款收入', of(fundIs('gf'))]), line('SRC:soc', ['国有资本经营预算拨款收入', '']), line('SRC:institution', ['事业收入预算', '']), line('SRC:business', ['事业单位经营收入预算', '']), line('SRC:other_income', ['其他收入预算', of(fundIs('own'))])],
        footer: [line('THIS_YEAR', ['本年收入合计', of(() => true)], 'subtotal'), line('ROW:用事业基金弥补收支差额', ['用事业基金弥补收支差额', '']), line('CARRY_IN', ['上年结转', print(total(book.flows, (flow) => flow.carried))]), line('TOTAL', ['收入总计', print(total(book.flows))], 'total')],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: classSums(book.flows).map((cls) => line(`CLS:${cls.name}`, [cls.name, print(cls.amount)])),
        footer: [line('THIS_YEAR', ['本年支出合计', print(total(book.flows))], 'subtotal'), { key: null, role: 'item', cells: ['', ''] }, line('CARRY_OUT', ['结转下年', '']), line('TOTAL', ['支出总计', print(total(book.flows))], 'total')],
      },
    ],
  });
}

function income(context: ChongqingContext): GenTable {
  const { book, word } = context;
  const print = printer(context);
  const values = (flows: readonly Flow[]): readonly string[] => {
    const of = (fund: Fund): string => print(total(flows, (flow) => flow.fund === fund && !flow.carried));
    return [print(total(flows)), print(total(flows, (flow) => flow.carried)), of('gpb'), of('gf'), '', '', '', '', of('own')];
  };
  return buildTable({
    kind: 'income', numberLine: '表七', title: `${book.year}年${word}收入总表`, unit: '万元', entityLine: null, landscape: true,
    head: [
      group('科目', code('科目编码', 9), label('科目名称', 24)), amount('总计', 'total', 10), amount('上年结转', 'carry', 9), amount('一般公共预算拨款收入', 'gpb', 10), amount('政府性基金预算拨款收入', 'gf', 10), amount('国有资本经营预算拨款收入', 'soc', 10),
      group('事业收入', unused('非教育收费收入', 8), unused('教育收费收入', 8)), amount('事业单位经营收入', 'business', 8), amount('其他收入', 'other_income', 8),
    ],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels(book.flows, values) }],
  });
}

function expenditure(context: ChongqingContext): GenTable {
  const { book, word } = context;
  const print = printer(context);
  return buildTable({
    kind: 'expenditure', numberLine: '表八', title: `${book.year}年${word}支出总表`, unit: '万元', entityLine: null,
    head: [code('科目编码', 10), label('科目名称', 30), amount('总计', 'total', 12), amount('基本支出', 'basic', 12), amount('项目支出', 'project', 12), amount('上缴上级支出', 'to_superior', 9), amount('事业单位经营支出', 'business_exp', 9), amount('对下级单位补助支出', 'to_affiliated', 9)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels(book.flows, (flows) => [print(total(flows)), print(total(flows, isBasic)), print(total(flows, isProject)), '', '', '']) }],
  });
}

/** Goods, works and services downwards, funds across. */
function procurement(context: ChongqingContext): GenTable {
  const { book, word } = context;
  const print = printer(context);
  const values = (type: string | null): readonly string[] => {
    const of = (fund: Fund | null): string => print(book.purchases.reduce((sum, each) => sum + ((type === null || each.type === type) && (fund === null || each.fund === fund) ? each.amount : 0), 0));
    return [of(null), of('gpb'), of('gf'), '', of('own')];
  };
  const empty = book.purchases.length === 0;
  return buildTable({
    kind: 'procurement', numberLine: '表九', title: `${book.year}年政府采购预算明细表`, unit: '万元', entityLine: null, empty,
    head: [label('项目', 24), amount('总计', 'total', 14), amount('一般公共预算拨款收入', 'gpb', 14), amount('政府性基金预算拨款收入', 'gf', 14), amount('国有资本经营预算拨款收入', 'soc', 14), amount('其他收入', 'own', 14)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: [line('TOTAL', ['合计', ...values(null)], 'total'), ...([['货物', 'goods'], ['服务', 'services'], ['工程', 'works']] as const).map(([text, type]) => line(`ROW:${text}`, [text, ...values(type)]))] }],
    notes: empty ? [`备注：本${word}无政府采购预算，故此表无数据。`] : [],
  });
}
