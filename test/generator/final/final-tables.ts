import { discloser, spentOn, THREE_PUBLIC, total, type Flow, type Where } from '../book/book.ts';
import { economicName, functionName } from '../catalogue/subject-names.ts';
import type { GenTable } from '../disclosure.ts';
import { printAmount, type Fen } from '../money.ts';
import { amount, buildTable, code, group, label, type EntrySpec, type HeadNode } from '../table/build-table.ts';
import { allLevels, classSums, economicLevels } from '../table/codes-of.ts';
import { ordinal } from '../table/ordinal.ts';
import { fundIs, incomeOf, isBasic, isFiscal, type FinalBook } from './final-book.ts';

const print = (value: Fen): string => printAmount(value, { unit: '万元', decimals: 2, separators: true, zero: 'blank' });
const line = (key: string, cells: readonly string[], role: EntrySpec['role'] = 'item'): EntrySpec => ({ key, role, parent: role !== 'item', cells });
const itemHead = (): HeadNode => group('项目', code('功能分类科目编码', 12), label('科目名称', 30));
const sum = (flows: readonly Flow[], ...conditions: readonly Where[]): Fen => total(flows, (flow) => conditions.every((condition) => condition(flow)));

/** The nine tables of final accounts in 万元, and the form of the self-evaluation (domain templates section 3.3: blank cells, notes under empty tables). */
export const finalTables = (final: FinalBook, threeBlocks = false): readonly GenTable[] => [
  overview(final), income(final), expenditure(final), fiscalOverview(final), gpb(final), threeBlocks ? basicInThree(final) : basic(final), threePublic(final), fund(final, 'gf'), fund(final, 'soc'), selfEvaluation(final),
];

const common = ({ book }: FinalBook, kind: GenTable['kind'], number: number, title: string) => ({
  kind, numberLine: `公开${String(number).padStart(2, '0')}表`, title, unit: '万元', entityLine: `编制单位：${discloser(book).name}`,
}) as const;

/** Lines of 类, 款, 项 with 合计 at one end. */
function levels(flows: readonly Flow[], values: (code: string) => readonly string[], totalFirst: boolean): readonly EntrySpec[] {
  const lines = allLevels(flows).map((item): EntrySpec => ({ key: `F:${item}`, role: item.length === 7 ? 'item' : 'subtotal', parent: item.length < 7, cells: [item, functionName(item), ...values(item)] }));
  const whole: EntrySpec = { key: 'TOTAL', role: 'total', parent: true, cells: ['', '合计', ...values('')] };
  return totalFirst ? [whole, ...lines] : [...lines, whole];
}

const under = (prefix: string): Where => (flow) => flow.code.startsWith(prefix);

function overview(final: FinalBook): GenTable {
  const { spent, carriedIn, carriedOut } = final;
  const all = incomeOf(final, 'gpb') + incomeOf(final, 'gf') + incomeOf(final, 'own');
  const [before, after] = [carriedIn, carriedOut].map(({ gpb: a, gf, own }) => a + gf + own) as [Fen, Fen]; // two records
  return buildTable({
    ...common(final, 'f_overview', 1, '收入支出决算总表'),
    head: [group('收入', label('项目', 30), amount('决算数', 'amount', 16)), group('支出', label('项目', 30), amount('决算数', 'amount', 16))],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [
          line('SRC:gpb', ['一、一般公共预算财政拨款收入', print(incomeOf(final, 'gpb'))]), line('SRC:gf', ['二、政府性基金预算财政拨款收入', print(incomeOf(final, 'gf'))]), line('SRC:soc', ['三、国有资本经营预算财政拨款收入', '']),
          line('SRC:superior', ['四、上级补助收入', '']), line('SRC:institution', ['五、事业收入', '']), line('SRC:business', ['六、经营收入', '']), line('SRC:affiliated', ['七、附属单位上缴收入', '']), line('SRC:other_income', ['八、其他收入', print(incomeOf(final, 'own'))]),
        ],
        footer: [line('THIS_YEAR', ['本年收入合计', print(all)], 'subtotal'), line('SRC:使用非财政拨款结余', ['使用非财政拨款结余', '']), line('CARRY_IN', ['年初结转和结余', print(before)]), line('TOTAL', ['总计', print(all + before)], 'total')],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: classSums(spent).map((cls, index) => line(`CLS:${cls.name}`, [`${ordinal(index + 1)}、${cls.name}`, print(cls.amount)])),
        footer: [line('THIS_YEAR', ['本年支出合计', print(sum(spent))], 'subtotal'), line('ROW:结余分配', ['结余分配', '']), line('CARRY_OUT', ['年末结转和结余', print(after)]), line('TOTAL', ['总计', print(sum(spent) + after)], 'total')],
      },
    ],
  });
}

function income(final: FinalBook): GenTable {
  const values = (prefix: string): readonly string[] => {
    const [fiscal, own] = [incomeOf(final, 'gpb', prefix) + incomeOf(final, 'gf', prefix), incomeOf(final, 'own', prefix)];
    return [print(fiscal + own), print(fiscal), '', '', '', '', print(own)];
  };
  return buildTable({
    ...common(final, 'f_income', 2, '收入决算表'), landscape: true,
    head: [itemHead(), amount('本年收入合计', 'total', 14), amount('财政拨款收入', 'fiscal', 14), amount('上级补助收入', 'superior', 12), amount('事业收入', 'institution', 12), amount('经营收入', 'business', 12), amount('附属单位上缴收入', 'affiliated', 12), amount('其他收入', 'other_income', 12)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels(final.spent, values, true) }],
  });
}

function expenditure(final: FinalBook): GenTable {
  const values = (prefix: string): readonly string[] => [print(sum(final.spent, under(prefix))), print(sum(final.spent, under(prefix), isBasic)), print(sum(final.spent, under(prefix), (flow) => !isBasic(flow))), '', '', ''];
  return buildTable({
    ...common(final, 'f_expenditure', 3, '支出决算表'), landscape: true,
    head: [itemHead(), amount('本年支出合计', 'total', 14), amount('基本支出', 'basic', 14), amount('项目支出', 'project', 14), amount('上缴上级支出', 'to_superior', 12), amount('经营支出', 'business_exp', 12), amount('对附属单位补助支出', 'to_affiliated', 12)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels(final.spent, values, true) }],
  });
}

function fiscalOverview(final: FinalBook): GenTable {
  const { carriedIn, carriedOut } = final;
  const spent = final.spent.filter(isFiscal);
  const received = incomeOf(final, 'gpb') + incomeOf(final, 'gf');
  const [before, after] = [carriedIn.gpb + carriedIn.gf, carriedOut.gpb + carriedOut.gf];
  const byFund = (flows: readonly Flow[]): readonly string[] => [print(sum(flows)), print(sum(flows, fundIs('gpb'))), print(sum(flows, fundIs('gf'))), ''];
  const blank: EntrySpec = { key: null, role: 'item', cells: ['', '', '', '', ''] };
  return buildTable({
    ...common(final, 'f_fiscal_overview', 4, '财政拨款收入支出决算总表'), landscape: true,
    head: [
      group('收入', label('项目', 30), amount('决算数', 'amount', 14)),
      group('支出', label('项目', 28), amount('合计', 'total', 14), amount('一般公共预算财政拨款', 'gpb', 14), amount('政府性基金预算财政拨款', 'gf', 14), amount('国有资本经营预算财政拨款', 'soc', 14)),
    ],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [line('SRC:gpb', ['一、一般公共预算财政拨款', print(incomeOf(final, 'gpb'))]), line('SRC:gf', ['二、政府性基金预算财政拨款', print(incomeOf(final, 'gf'))]), line('SRC:soc', ['三、国有资本经营预算财政拨款', ''])],
        footer: [
          line('THIS_YEAR', ['本年收入合计', print(received)], 'subtotal'), line('CARRY_IN', ['年初财政拨款结转和结余', print(before)]), line('SRC:carry.gpb', ['一、一般公共预算财政拨款', print(carriedIn.gpb)]),
          line('SRC:carry.gf', ['二、政府性基金预算财政拨款', print(carriedIn.gf)]), line('SRC:carry.soc', ['三、国有资本经营预算财政拨款', '']), line('TOTAL', ['总计', print(received + before)], 'total'),
        ],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: classSums(spent).map((cls, index) => line(`CLS:${cls.name}`, [`${ordinal(index + 1)}、${cls.name}`, ...byFund(spent.filter(under(cls.code)))])),
        footer: [
          line('THIS_YEAR', ['本年支出合计', ...byFund(spent)], 'subtotal'), line('CARRY_OUT', ['年末财政拨款结转和结余', print(after), print(carriedOut.gpb), print(carriedOut.gf), '']), blank, blank, blank,
          line('TOTAL', ['总计', print(sum(spent) + after), print(sum(spent, fundIs('gpb')) + carriedOut.gpb), print(sum(spent, fundIs('gf')) + carriedOut.gf), ''], 'total'),
        ],
      },
    ],
  });
}

function gpb(final: FinalBook): GenTable {
  const spent = final.spent.filter(fundIs('gpb'));
  const values = (prefix: string): readonly string[] => [print(sum(spent, under(prefix))), print(sum(spent, under(prefix), isBasic)), print(sum(spent, under(prefix), (flow) => !isBasic(flow)))];
  return buildTable({
    ...common(final, 'f_gpb_exp', 5, '一般公共预算财政拨款支出决算表'), head: [itemHead(), amount('合计', 'total', 16), amount('基本支出', 'basic', 16), amount('项目支出', 'project', 16)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels(spent, values, false) }],
  });
}

/** Economic lines of one use. */
const economicLines = (flows: readonly Flow[], use: 'personnel' | 'public'): readonly EntrySpec[] => economicLevels(flows, (flow) => flow.use === use).map((economic): EntrySpec => ({
  key: `E:${economic}`, role: economic.length === 3 ? 'subtotal' : 'item', parent: economic.length === 3, cells: [economic, economicName(economic), print(sum(flows, (flow) => flow.use === use && (flow.economic ?? '').startsWith(economic)))],
}));
const basicFlows = (final: FinalBook): readonly Flow[] => final.spent.filter((flow) => flow.fund === 'gpb' && isBasic(flow));
const block = (): readonly HeadNode[] => [code('经济分类科目编码', 10), label('科目名称', 24), amount('决算数', 'total', 12)];
const footerOf = (flows: readonly Flow[], use: 'personnel' | 'public'): readonly EntrySpec[] => [{ key: `USE:${use}`, role: 'total', parent: true, merge: 2, cells: [use === 'personnel' ? '人员经费合计' : '公用经费合计', '', print(sum(flows, (flow) => flow.use === use))] }];

function basic(final: FinalBook): GenTable {
  const flows = basicFlows(final);
  return buildTable({
    ...common(final, 'f_gpb_basic', 6, '一般公共预算财政拨款基本支出决算表'), head: [group('人员经费', ...block()), group('公用经费', ...block())],
    sides: [
      { side: 'main', firstCol: 0, labelCol: 1, entries: economicLines(flows, 'personnel'), footer: footerOf(flows, 'personnel') },
      { side: 'main', firstCol: 3, labelCol: 4, entries: economicLines(flows, 'public'), footer: footerOf(flows, 'public') },
    ],
  });
}

/** The nationwide form: 公用经费 goes on in a third block, and the label of its total reaches over both to the last column. */
function basicInThree(final: FinalBook): GenTable {
  const flows = basicFlows(final);
  const lines = economicLines(flows, 'public');
  const half = Math.ceil(lines.length / 2);
  const blank: EntrySpec = { key: null, role: 'item', cells: ['', '', ''] };
  const table = buildTable({
    ...common(final, 'f_gpb_basic', 6, '一般公共预算财政拨款基本支出决算表'), landscape: true, head: [group('人员经费', ...block()), group('公用经费', ...block(), ...block())],
    sides: [
      { side: 'main', firstCol: 0, labelCol: 1, entries: economicLines(flows, 'personnel'), footer: footerOf(flows, 'personnel') },
      { side: 'main', firstCol: 3, labelCol: 4, entries: lines.slice(0, half), footer: [{ key: 'USE:public', role: 'total', parent: true, cells: ['公用经费合计', '', ''] }] },
      { side: 'main', firstCol: 6, labelCol: 7, entries: lines.slice(half), footer: [blank] },
    ],
  });
  const last = table.rowCount - 1;
  const whole = print(sum(flows, (flow) => flow.use === 'public'));
  const kept = table.cells.filter((cell) => cell.row !== last || cell.col < 3);
  return { ...table, cells: [...kept, { row: last, col: 3, rowSpan: 1, colSpan: 5, text: '公用经费合计' }, { row: last, col: 8, rowSpan: 1, colSpan: 1, text: whole }] };
}

function threePublic({ book, spent }: FinalBook): GenTable {
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const parts = [[...abroad, ...carBuy, ...carRun, ...host], abroad, [...carBuy, ...carRun], carBuy, carRun, host];
  const values = parts.flatMap((codes) => [print(total(book.flows, spentOn(...codes))), print(total(spent, spentOn(...codes)))]);
  const pair = (text: string, field: 'tp.total' | 'tp.abroad' | 'tp.car' | 'tp.car_buy' | 'tp.car_run' | 'tp.host'): HeadNode => group(text, amount('预算数', field, 10), amount('决算数', field, 10));
  return buildTable({
    ...common({ book, spent, carriedIn: NOTHING, carriedOut: NOTHING }, 'f_three_public', 7, '财政拨款“三公”经费支出决算表'), landscape: true,
    head: [pair('合计', 'tp.total'), pair('因公出国（境）费', 'tp.abroad'), group('公务用车购置及运行维护费', pair('小计', 'tp.car'), pair('公务用车购置费', 'tp.car_buy'), pair('公务用车运行维护费', 'tp.car_run')), pair('公务接待费', 'tp.host')],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: [{ key: 'TOTAL', role: 'total', parent: true, cells: values }] }],
  });
}

const NOTHING = { gpb: 0, gf: 0, own: 0 } as const;

function fund(final: FinalBook, which: 'gf' | 'soc'): GenTable {
  const [name, kind, number] = which === 'gf' ? (['政府性基金预算', 'f_gf', 8] as const) : (['国有资本经营预算', 'f_soc', 9] as const);
  const spent = which === 'gf' ? final.spent.filter(fundIs('gf')) : [];
  const values = (prefix: string): readonly string[] => {
    const own = spent.filter(under(prefix));
    const [received, spentHere] = [incomeOf(final, 'gf', prefix), sum(own)];
    return [print(prefix === '' || received !== spentHere ? final.carriedIn.gf : 0), print(received), print(spentHere), print(sum(own, isBasic)), print(sum(own, (flow) => !isBasic(flow))), print(prefix === '' || received !== spentHere ? final.carriedOut.gf : 0)];
  };
  const empty = spent.length === 0;
  return buildTable({
    ...common(final, kind, number, `${name}财政拨款收入支出决算表`), empty, landscape: true,
    head: [itemHead(), amount('年初结转和结余', 'carry', 12), amount('本年收入', 'cur.total', 12), group('本年支出', amount('合计', 'total', 12), amount('基本支出', 'basic', 12), amount('项目支出', 'project', 12)), amount('年末结转和结余', 'carry_next', 12)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: empty ? [{ key: 'TOTAL', role: 'total', parent: true, cells: ['', '合计', '', '', '', '', '', ''] }] : levels(spent, values, true) }],
    notes: empty ? [`注：本单位${final.book.year}年度没有${name}财政拨款收入、支出，故本表无数据。`] : [],
  });
}

function selfEvaluation(final: FinalBook): GenTable {
  const { book, spent } = final;
  const money = (index: number): Fen => sum(spent, (flow) => flow.project === index);
  return buildTable({
    ...common(final, 'f_self_eval', 10, '项目支出绩效自评表'),
    head: [label('项目名称', 40), { text: '执行数', width: 16, align: 'right', content: 'amount', field: null }, label('自评结果', 16, 'text')],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: book.projects.map((project, index) => line(`PRJ:${project.name}`, [project.name, print(money(index)), '良好'])) }],
  });
}
