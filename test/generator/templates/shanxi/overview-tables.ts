import { functionName } from '../../catalogue/subject-names.ts';
import { total, type Flow } from '../../book/book.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, code, group, label, type EntrySpec } from '../../table/build-table.ts';
import { ordinal } from '../../table/ordinal.ts';
import { both, fundIs, type ShanxiContext } from './context.ts';

const CLASSES = ['201', '202', '203', '204', '205', '206', '207', '208', '209', '210', '211', '212', '213', '214', '215', '216', '217', '219', '220', '221', '222', '223', '224', '227', '229', '230', '231', '232', '233', '234'];

/** 表一 to 表四, carry-over included. */
export const overviewTables = (context: ShanxiContext): readonly GenTable[] => [overview(context), income(context), expenditure(context), fiscalOverview(context)];

function overview({ book, print, entityLine }: ShanxiContext): GenTable {
  const flows = book.flows;
  const sums = both(flows);
  const source = (key: string, text: string, value: string): EntrySpec => ({ key, role: 'item', cells: [text, value] });
  const three = (chosen: readonly Flow[]): readonly string[] => {
    const sum = both(chosen);
    return [print(sum.all), print(sum.current), print(sum.carried)];
  };
  return buildTable({
    kind: 'overview', numberLine: '预算公开表1', title: `${book.year}年预算收支总表`, unit: '万元', entityLine,
    head: [
      group('收入', label('项目', 20), amount(`${book.year}年`, 'amount', 12)),
      group('支出', label('项目', 26), amount(`${book.year}年合计`, 'total', 12), amount('当年预算安排', 'current', 12), amount('上年结转安排', 'carry', 12)),
    ],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [
          source('SRC:gpb', '一、一般公共预算', print(both(flows, fundIs('gpb')).current)),
          source('SRC:gf', '二、政府性基金预算', print(both(flows, fundIs('gf')).current)),
          source('SRC:soc', '三、国有资本经营预算', ''),
          source('SRC:fsa', '四、财政专户管理资金', ''),
          source('SRC:own', '五、单位资金', print(both(flows, fundIs('own')).current)),
        ],
        footer: [
          { key: 'THIS_YEAR', role: 'subtotal', parent: true, cells: ['本年收入合计', print(sums.current)] },
          { key: 'CARRY_IN', role: 'item', cells: ['上年结转', print(sums.carried)] },
          { key: 'TOTAL', role: 'total', parent: true, cells: ['收入总计', print(sums.all)] },
        ],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: CLASSES.map((cls, index): EntrySpec => ({ key: `CLS:${functionName(cls)}`, role: 'item', cells: [`${ordinal(index + 1)}、${functionName(cls)}`, ...three(flows.filter((flow) => flow.code.startsWith(cls)))] })),
        footer: [
          { key: 'THIS_YEAR', role: 'subtotal', parent: true, cells: ['本年支出合计', ...three(flows)] },
          { key: 'CARRY_OUT', role: 'item', cells: ['年终结转', '', '', ''] },
          { key: 'TOTAL', role: 'total', parent: true, cells: ['支出总计', ...three(flows)] },
        ],
      },
    ],
  });
}

function income({ book, print, entityLine, levels }: ShanxiContext): GenTable {
  return buildTable({
    kind: 'income', numberLine: '预算公开表2', title: `${book.year}年预算收入总表`, unit: '万元', entityLine,
    head: [
      group('项目', code('科目编码', 10), label('科目名称', 26)),
      group('本年收入', amount('合计', 'total'), amount('一般公共预算', 'cur.gpb'), amount('政府性基金', 'cur.gf'), amount('国有资本经营预算', 'cur.soc'), amount('财政专户管理资金', 'cur.fsa'), amount('单位资金', 'cur.own')),
      amount('上年结转', 'carry.total'),
    ],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 1,
      entries: levels(() => true, (flows) => {
        const of = (fund: 'gpb' | 'gf' | 'own'): string => print(both(flows, fundIs(fund)).current);
        const sum = both(flows);
        return [print(sum.all), of('gpb'), of('gf'), '', '', of('own'), print(sum.carried)];
      }),
    }],
  });
}

function expenditure({ book, print, entityLine, levels }: ShanxiContext): GenTable {
  return buildTable({
    kind: 'expenditure', numberLine: '预算公开表3', title: `${book.year}年预算支出总表`, unit: '万元', entityLine,
    head: [group('项目', code('科目编码', 11), label('科目名称', 34)), group(`${book.year}年预算数`, amount('合计', 'total', 14), amount('基本支出', 'basic', 14), amount('项目支出', 'project', 14))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels(() => true, (flows) => [print(total(flows)), print(total(flows, (flow) => flow.use !== 'project')), print(total(flows, (flow) => flow.use === 'project'))]) }],
  });
}

function fiscalOverview({ book, print, entityLine }: ShanxiContext): GenTable {
  const flows = book.flows.filter((flow) => flow.fund !== 'own');
  const sums = both(flows);
  const gpb = both(flows, fundIs('gpb'));
  const gf = both(flows, fundIs('gf'));
  const source = (key: string, text: string, value: string): EntrySpec => ({ key, role: 'item', cells: [text, value] });
  const four = (chosen: readonly Flow[]): readonly string[] => [print(total(chosen)), print(total(chosen, fundIs('gpb'))), print(total(chosen, fundIs('gf'))), ''];
  return buildTable({
    kind: 'fiscal_overview', numberLine: '预算公开表4', title: `${book.year}年财政拨款收支总表`, unit: '万元', entityLine,
    head: [
      group('收入', label('项目', 20), amount('金额', 'amount', 11)),
      group('支出', label('项目', 24), group('金额', amount('小计', 'total', 11), amount('一般公共预算', 'gpb', 11), amount('政府性基金预算', 'gf', 10), amount('国有资本经营预算', 'soc', 10))),
    ],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [source('SRC:gpb', '一、一般公共预算', print(gpb.current)), source('SRC:gf', '二、政府性基金预算', print(gf.current)), source('SRC:soc', '三、国有资本经营预算', '')],
        footer: [
          { key: 'THIS_YEAR', role: 'subtotal', parent: true, cells: ['本年收入合计', print(sums.current)] },
          { key: 'CARRY_IN', role: 'item', cells: ['上年财政拨款结转', print(sums.carried)] },
          { key: 'ROW:一般公共预算', role: 'item', cells: ['一、一般公共预算', print(gpb.carried)] },
          { key: 'ROW:政府性基金预算', role: 'item', cells: ['二、政府性基金预算', print(gf.carried)] },
          { key: 'ROW:国有资本经营预算', role: 'item', cells: ['三、国有资本经营预算', ''] },
          { key: 'TOTAL', role: 'total', parent: true, cells: ['收入总计', print(sums.all)] },
        ],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: CLASSES.map((cls, index): EntrySpec => ({ key: `CLS:${functionName(cls)}`, role: 'item', cells: [`${ordinal(index + 1)}、${functionName(cls)}`, ...four(flows.filter((flow) => flow.code.startsWith(cls)))] })),
        footer: [
          { key: 'THIS_YEAR', role: 'subtotal', parent: true, cells: ['本年支出合计', ...four(flows)] },
          { key: 'CARRY_OUT', role: 'item', cells: ['年终结转', '', '', '', ''] },
          { key: null, role: 'item', cells: ['', '', '', '', ''] },
          { key: null, role: 'item', cells: ['', '', '', '', ''] },
          { key: null, role: 'item', cells: ['', '', '', '', ''] },
          { key: 'TOTAL', role: 'total', parent: true, cells: ['支出总计', ...four(flows)] },
        ],
      },
    ],
  });
}
