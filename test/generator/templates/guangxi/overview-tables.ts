import { functionName } from '../../catalogue/subject-names.ts';
import { total, type Flow, type Fund, type Where } from '../../book/book.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, code, group, label, type EntrySpec } from '../../table/build-table.ts';
import { ordinal } from '../../table/ordinal.ts';
import type { GuangxiContext } from './context.ts';

const CLASSES = ['201', '202', '203', '204', '205', '206', '207', '208', '210', '211', '212', '213', '214', '215', '216', '217', '219', '220', '221', '222', '223', '224', '229', '231', '232', '233'];
const fundIs = (fund: Fund, source?: Flow['source']): Where => (flow) => flow.fund === fund && (source === undefined || flow.source === source);

/** 表1 to 表4: 收支总体, 收入总体, 支出总体, 财政拨款收支总体. */
export function overviewTables(context: GuangxiContext): readonly GenTable[] {
  const { book, print, word, entityLine } = context;
  const flows = book.flows;
  const zero = print(0);
  const income = (key: string, text: string, value: string): EntrySpec => ({ key, role: 'item', cells: [text, value] });
  const both = total(flows);
  const overview = buildTable({
    kind: 'overview', numberLine: '预算公开01表', title: `${word}收支总体情况表`, unit: '万元', entityLine,
    head: [
      group('收入', label('项目', 26), amount('预算数', 'amount', 14)),
      group('支出', label('项目（按支出功能科目分类）', 28), amount('预算数', 'amount', 14)),
    ],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [
          income('SRC:gpb', '一、一般公共预算拨款', print(total(flows, fundIs('gpb')))),
          income('ROW:上级补助', '（一）上级补助', print(total(flows, fundIs('gpb', 'superior')))),
          income('ROW:本级', '（二）本级', print(total(flows, fundIs('gpb', 'local')))),
          income('ROW:一般债券收入', '（三）一般债券收入', zero),
          income('SRC:gf', '二、政府性基金预算拨款', print(total(flows, fundIs('gf')))),
          income('ROW:上级补助', '（一）上级补助', zero),
          income('ROW:本级', '（二）本级', print(total(flows, fundIs('gf')))),
          income('ROW:专项债券收入', '（三）专项债券收入', zero),
          income('SRC:soc', '三、国有资本经营预算拨款', zero),
          income('ROW:上级补助', '（一）上级补助', zero),
          income('ROW:本级', '（二）本级', zero),
          income('SRC:fsa', '四、财政专户管理资金', zero),
          income('SRC:own', '五、单位资金', print(total(flows, fundIs('own')))),
          income('ROW:事业收入', '（一）事业收入', zero),
          income('ROW:事业单位经营收入', '（二）事业单位经营收入', zero),
          income('ROW:上级补助收入', '（三）上级补助收入', zero),
          income('ROW:附属单位上缴收入', '（四）附属单位上缴收入', zero),
          income('ROW:其他收入', '（五）其他收入', print(total(flows, fundIs('own')))),
        ],
        footer: [
          { key: 'THIS_YEAR', role: 'subtotal', parent: true, cells: ['本年收入合计', print(both)] },
          { key: 'CARRY_IN', role: 'item', cells: ['上年结转结余', zero] },
          { key: 'TOTAL', role: 'total', parent: true, cells: ['收入总计', print(both)] },
        ],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: CLASSES.map((cls, index) => ({ key: `CLS:${functionName(cls)}`, role: 'item', cells: [`${ordinal(index + 1)}、${functionName(cls)}`, print(total(flows, (flow) => flow.code.startsWith(cls)))] })),
        footer: [
          { key: 'THIS_YEAR', role: 'subtotal', parent: true, cells: ['本年支出合计', print(both)] },
          { key: 'CARRY_OUT', role: 'item', cells: ['结转下年支出', zero] },
          { key: 'TOTAL', role: 'total', parent: true, cells: ['支出总计', print(both)] },
        ],
      },
    ],
    notes: context.roundingNote,
  });
  return [overview, incomeTable(context), expenditureTable(context), fiscalOverview(context)];
}

function incomeTable({ book, print, word, entityLine }: GuangxiContext): GenTable {
  const zero = print(0);
  const values = (flows: readonly Flow[]): readonly string[] => {
    const gpb = print(total(flows, fundIs('gpb')));
    const gf = print(total(flows, fundIs('gf')));
    const own = print(total(flows, fundIs('own')));
    const all = print(total(flows));
    return [all, all, gpb, gf, zero, zero, own, zero, zero, zero, zero, zero, zero];
  };
  const funds = (period: 'cur' | 'carry') => [
    amount('小计', `${period}.total`), amount('一般公共预算', `${period}.gpb`), amount('政府性基金预算', `${period}.gf`),
    amount('国有资本经营预算', `${period}.soc`), amount('财政专户管理资金', `${period}.fsa`), amount('单位资金', `${period}.own`),
  ];
  return buildTable({
    kind: 'income', numberLine: '预算公开02表', title: `${word}收入总体情况表`, unit: '万元', entityLine, landscape: true,
    head: [code('部门（单位）代码', 9, 'unit_code'), label('部门（单位）名称', 18, 'unit_name'), amount('合计', 'total'), group('本年收入', ...funds('cur')), group('上年结转结余', ...funds('carry'))],
    numbering: ['', '', ...Array.from({ length: 13 }, (_, index) => String(index + 1))],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 1,
      entries: [
        { key: 'TOTAL', role: 'total', parent: true, cells: ['合计', '', ...values(book.flows)], merge: 2 },
        { key: `UNIT:${book.department.code}`, role: 'subtotal', parent: true, cells: [book.department.code, book.department.name, ...values(book.flows)] },
        ...book.units.map((unit, index): EntrySpec => ({ key: `UNIT:${unit.code}`, role: 'item', cells: [unit.code, unit.name, ...values(book.flows.filter((flow) => flow.unit === index))] })),
      ],
    }],
  });
}

function expenditureTable({ print, word, entityLine, unitBlocks }: GuangxiContext): GenTable {
  return buildTable({
    kind: 'expenditure', numberLine: '预算公开03表', title: `${word}支出总体情况表`, unit: '万元', entityLine,
    head: [
      code('科目编码', 10), code('部门（单位）代码', 10, 'unit_code'), label('部门（单位）名称（功能分类科目名称）', 30),
      amount('合计', 'total', 12), amount('基本支出', 'basic', 12), amount('项目支出', 'project', 12), amount('结转下年支出', 'carry_next', 10),
    ],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 2,
      entries: unitBlocks(() => true, (flows) => [print(total(flows)), print(total(flows, (flow) => flow.use !== 'project')), print(total(flows, (flow) => flow.use === 'project')), print(0)]),
    }],
  });
}

function fiscalOverview({ book, print, entityLine }: GuangxiContext): GenTable {
  const fiscal = book.flows.filter((flow) => flow.fund !== 'own');
  const zero = print(0);
  const all = print(total(fiscal));
  const item = (key: string, text: string, value: string, parent = false): EntrySpec => ({ key, role: parent ? 'subtotal' : 'item', parent, cells: [text, value] });
  const gpb = print(total(fiscal, fundIs('gpb')));
  const gf = print(total(fiscal, fundIs('gf')));
  return buildTable({
    kind: 'fiscal_overview', numberLine: '预算公开04表', title: '财政拨款收支总体情况表', unit: '万元', entityLine,
    head: [
      group('收入', label('项目', 26), amount('预算数', 'amount', 14)),
      group('支出', label('项目（按支出功能科目分类）', 28), amount('预算数', 'amount', 14)),
    ],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [
          item('THIS_YEAR', '一、本年收入', all, true),
          item('SRC:gpb', '（一）一般公共预算', gpb),
          item('ROW:上级补助', '1、上级补助', print(total(fiscal, fundIs('gpb', 'superior')))),
          item('ROW:本级', '2、本级', print(total(fiscal, fundIs('gpb', 'local')))),
          item('ROW:一般债券收入', '3、一般债券收入', zero),
          item('SRC:gf', '（二）政府性基金预算', gf),
          item('ROW:上级补助', '1、上级补助', zero),
          item('ROW:本级', '2、本级', gf),
          item('ROW:专项债券收入', '3、专项债券收入', zero),
          item('SRC:soc', '（三）国有资本经营预算', zero),
          item('ROW:上级补助', '1、上级补助', zero),
          item('ROW:本级', '2、本级', zero),
          item('CARRY_IN', '二、上年结转结余', zero),
          item('ROW:一般公共预算', '（一）一般公共预算', zero),
          item('ROW:政府性基金预算', '（二）政府性基金预算', zero),
          item('ROW:国有资本经营预算', '（三）国有资本经营预算', zero),
        ],
        footer: [{ key: 'TOTAL', role: 'total', parent: true, cells: ['收入总计', all] }],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: [
          item('THIS_YEAR', '一、本年支出', all, true),
          ...CLASSES.map((cls, index) => item(`CLS:${functionName(cls)}`, `（${ordinal(index + 1)}）${functionName(cls)}`, print(total(fiscal, (flow) => flow.code.startsWith(cls))))),
          item('CARRY_OUT', '二、结转下年支出', zero),
        ],
        footer: [{ key: 'TOTAL', role: 'total', parent: true, cells: ['支出总计', all] }],
      },
    ],
  });
}
