import type { Fund, Where } from '../../book/book.ts';
import { functionName } from '../../catalogue/subject-names.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, group, label, type EntrySpec } from '../../table/build-table.ts';
import { ordinal } from '../../table/ordinal.ts';
import { subjectHead, sumOf, type SichuanContext } from './context.ts';

const CLASSES = ['201', '202', '203', '204', '205', '206', '207', '208', '209', '210', '211', '212', '213', '214', '215', '216', '217', '219', '220', '221', '222', '223', '224', '227', '229', '230', '231', '232', '233'];
const fundIs = (fund: Fund): Where => (flow) => flow.fund === fund;
const line = (key: string, cells: readonly string[], role: EntrySpec['role'] = 'item'): EntrySpec => ({ key, role, parent: role !== 'item', cells });

/** 表1, 表1-1, 表1-2, 表2. */
export const overviewTables = (context: SichuanContext): readonly GenTable[] => [overview(context), income(context), expenditure(context), fiscalOverview(context)];

function overview({ book, word, print, entityLine }: SichuanContext): GenTable {
  const now = (where: Where): string => print(sumOf(book.flows, where, (flow) => !flow.carried));
  return buildTable({
    kind: 'overview', numberLine: '表1', title: `${word}收支总表`, unit: '万元', entityLine,
    head: [group('收      入', label('项          目', 26), amount(`${book.year}年预算数`, 'amount', 14)), group('支      出', label('项          目', 28), amount(`${book.year}年预算数`, 'amount', 14))],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [
          line('SRC:gpb', ['一、一般公共预算拨款收入', now(fundIs('gpb'))]), line('SRC:gf', ['二、政府性基金预算拨款收入', now(fundIs('gf'))]), line('SRC:soc', ['三、国有资本经营预算拨款收入', '']),
          line('SRC:institution', ['四、事业收入', '']), line('SRC:business', ['五、事业单位经营收入', '']), line('SRC:other_income', ['六、其他收入', now(fundIs('own'))]),
        ],
        footer: [
          line('THIS_YEAR', ['本  年  收  入  合  计', now(() => true)], 'subtotal'),
          line('ROW:用事业基金弥补收支差额', ['七、用事业基金弥补收支差额', '']), line('CARRY_IN', ['八、上年结转', print(sumOf(book.flows, (flow) => flow.carried))]),
          line('TOTAL', ['收    入    总    计', print(sumOf(book.flows))], 'total'),
        ],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: CLASSES.map((cls, index) => line(`CLS:${functionName(cls)}`, [`${ordinal(index + 1)}、${functionName(cls)}`, print(sumOf(book.flows, (flow) => flow.code.startsWith(cls)))])),
        footer: [
          line('THIS_YEAR', ['本  年  支  出  合  计', print(sumOf(book.flows))], 'subtotal'),
          line('ROW:事业单位结余分配', ['三十、事业单位结余分配', '']), line('CARRY_OUT', ['三十一、结转下年', '']),
          line('TOTAL', ['支    出    总    计', print(sumOf(book.flows))], 'total'),
        ],
      },
    ],
  });
}

function income({ book, word, print, entityLine, blocks }: SichuanContext): GenTable {
  return buildTable({
    kind: 'income', numberLine: '表1-1', title: `${word}收入总表`, unit: '万元', entityLine, landscape: true,
    head: [
      subjectHead(), amount('合计', 'total', 10), amount('上年结转', 'carry', 9), amount('一般公共预算拨款收入', 'gpb', 10), amount('政府性基金预算拨款收入', 'gf', 10), amount('国有资本经营预算拨款收入', 'soc', 10),
      amount('事业收入', 'institution', 8), amount('事业单位经营收入', 'business', 8), amount('其他收入', 'other_income', 8), amount('上级补助收入', 'superior', 8), amount('附属单位上缴收入', 'affiliated', 8),
    ],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 4,
      entries: blocks(book.flows, (flows) => {
        const of = (fund: Fund): string => print(sumOf(flows, fundIs(fund), (flow) => !flow.carried));
        return [print(sumOf(flows)), print(sumOf(flows, (flow) => flow.carried)), of('gpb'), of('gf'), '', '', '', of('own'), '', ''];
      }),
    }],
  });
}

function expenditure({ book, word, print, entityLine, blocks }: SichuanContext): GenTable {
  return buildTable({
    kind: 'expenditure', numberLine: '表1-2', title: `${word}支出总表`, unit: '万元', entityLine, landscape: true,
    head: [subjectHead(), amount('合计', 'total', 12), amount('基本支出', 'basic', 12), amount('项目支出', 'project', 12), amount('上缴上级支出', 'to_superior', 9), amount('对附属单位补助支出', 'to_affiliated', 9)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 4, entries: blocks(book.flows, (flows) => [print(sumOf(flows)), print(sumOf(flows, (flow) => flow.use !== 'project')), print(sumOf(flows, (flow) => flow.use === 'project')), '', '']) }],
  });
}

function fiscalOverview({ book, print, entityLine }: SichuanContext): GenTable {
  const flows = book.flows.filter((flow) => flow.fund !== 'own');
  const of = (carried: boolean, fund: Fund | null): string => print(sumOf(flows, (flow) => flow.carried === carried && (fund === null || flow.fund === fund)));
  const spend = (where: Where): readonly string[] => {
    const chosen = flows.filter(where);
    return [print(sumOf(chosen)), print(sumOf(chosen, fundIs('gpb'), (flow) => !flow.carried)), print(sumOf(chosen, fundIs('gf'), (flow) => !flow.carried)), '', print(sumOf(chosen, (flow) => flow.carried))];
  };
  return buildTable({
    kind: 'fiscal_overview', numberLine: '表2', title: '财政拨款收支预算总表', unit: '万元', entityLine, landscape: true,
    head: [
      group('收      入', label('项          目', 24), amount('预算数', 'amount', 12)),
      group('支      出', label('项          目', 26), amount('合计', 'total', 12), amount('一般公共预算', 'gpb', 12), amount('政府性基金预算', 'gf', 12), amount('国有资本经营预算', 'soc', 10), amount('上年财政拨款资金结转', 'carry', 12)),
    ],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [
          line('THIS_YEAR', ['一、本年收入', of(false, null)], 'subtotal'), line('SRC:gpb', ['一般公共预算拨款收入', of(false, 'gpb')]), line('SRC:gf', ['政府性基金预算拨款收入', of(false, 'gf')]), line('SRC:soc', ['国有资本经营预算拨款收入', '']),
          line('CARRY_IN', ['二、上年结转', of(true, null)], 'subtotal'), line('SRC:carry.gpb', ['一般公共预算拨款收入', of(true, 'gpb')]), line('SRC:carry.gf', ['政府性基金预算拨款收入', of(true, 'gf')]), line('SRC:carry.soc', ['国有资本经营预算拨款收入', '']),
        ],
        footer: [{ key: null, role: 'item', cells: ['', ''] }, line('TOTAL', ['收    入    总    计', print(sumOf(flows))], 'total')],
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: [line('THIS_YEAR', ['一、本年支出', ...spend(() => true)], 'subtotal'), ...CLASSES.map((cls) => line(`CLS:${functionName(cls)}`, [functionName(cls), ...spend((flow) => flow.code.startsWith(cls))]))],
        footer: [line('CARRY_OUT', ['二、结转下年', '', '', '', '', '']), line('TOTAL', ['支    出    总    计', ...spend(() => true)], 'total')],
      },
    ],
  });
}
