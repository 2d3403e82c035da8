import { functionName } from '../../catalogue/subject-names.ts';
import { total } from '../../book/book.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, group, label, type EntrySpec } from '../../table/build-table.ts';
import { ordinal } from '../../table/ordinal.ts';
import { fundIs, isFiscal, useIs, type JiangsuContext } from './context.ts';

const CLASSES = ['201', '202', '203', '204', '205', '206', '207', '208', '210', '211', '212', '213', '214', '215', '216', '217', '220', '221', '222', '224', '229'];

const line = (key: string, cells: readonly string[], role: EntrySpec['role'] = 'item'): EntrySpec => ({ key, role, parent: role !== 'item', cells });

/** 01 to 04: three-sided 收支, vertical 收入, one-line 支出, 财政拨款收支 by 用途. */
export const overviewTables = (context: JiangsuContext): readonly GenTable[] => [overview(context), income(context), expenditure(context), fiscalOverview(context)];

function overview({ book, print, entityLine }: JiangsuContext): GenTable {
  const flows = book.flows;
  const all = print(total(flows));
  const closing = (texts: readonly [string, string, string]): readonly EntrySpec[] => [line('THIS_YEAR', [texts[0], all], 'subtotal'), line(texts[1].startsWith('上年') ? 'CARRY_IN' : 'CARRY_OUT', [texts[1], '']), line('TOTAL', [texts[2], all], 'total')];
  return buildTable({
    kind: 'overview', numberLine: '公开01表', title: '收支预算总表', unit: '万元', entityLine,
    head: [
      group('收入', label('项目名称', 22), amount('金额', 'amount', 12)),
      group('支出', group('功能分类', label('功能科目名称', 26), amount('金额', 'amount', 12)), group('支出用途', label('项目名称', 18), amount('金额', 'amount', 12))),
    ],
    sides: [
      {
        side: 'income', firstCol: 0, labelCol: 0,
        entries: [
          line('SRC:fiscal', ['一、财政拨款', print(total(flows, isFiscal))], 'subtotal'), line('SRC:gpb', ['1.一般公共预算', print(total(flows, fundIs('gpb')))]), line('SRC:gf', ['2.政府性基金预算', print(total(flows, fundIs('gf')))]),
          line('SRC:fsa', ['二、财政专户管理资金', '']), line('SRC:own', ['三、其他资金', print(total(flows, fundIs('own')))]),
        ],
        footer: closing(['当年收入小计', '上年结转资金', '收入合计']),
      },
      {
        side: 'expense', firstCol: 2, labelCol: 2,
        entries: CLASSES.map((cls, index) => line(`CLS:${functionName(cls)}`, [`${ordinal(index + 1)}、${functionName(cls)}`, print(total(flows, (flow) => flow.code.startsWith(cls)))])),
        footer: closing(['当年支出小计', '结转下年资金', '支出合计']),
      },
      {
        side: 'use', firstCol: 4, labelCol: 4,
        entries: [
          line('USE:basic', ['一、基本支出', print(total(flows, useIs('personnel', 'public')))]), line('USE:project', ['二、项目支出', print(total(flows, useIs('project')))]), line('USE:reserve', ['三、单位预留机动经费', print(total(flows, useIs('reserve')))]),
        ],
        footer: closing(['当年支出小计', '结转下年资金', '支出合计']),
      },
    ],
  });
}

function income({ book, print, entityLine }: JiangsuContext): GenTable {
  const flows = book.flows;
  const block = (fund: string, key: string, sum: number, parts: readonly (readonly [string, number])[]): readonly EntrySpec[] => [
    { key, role: 'subtotal', parent: true, rowSpan: parts.length + 1, cells: [fund, '小计', print(sum)] },
    ...parts.map(([text, value]): EntrySpec => ({ key: `ROW:${text}`, role: 'item', continued: true, cells: ['', text, print(value)] })),
  ];
  const [gpb, gf, own] = [total(flows, fundIs('gpb')), total(flows, fundIs('gf')), total(flows, fundIs('own'))];
  return buildTable({
    kind: 'income', numberLine: '公开02表', title: '收入预算总表', unit: '万元', entityLine,
    head: [group('项目名称', label('资金', 24, 'text'), label('来源', 30)), amount('金额', 'total', 20)],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 1,
      entries: [
        { key: 'TOTAL', role: 'total', parent: true, merge: 2, cells: ['收入总计', '', print(total(flows))] },
        ...block('一般公共预算资金', 'SRC:gpb', gpb, [['一般公共预算拨款', gpb], ['专项收入', 0]]),
        ...block('政府性基金', 'SRC:gf', gf, [['政府性基金预算拨款', gf]]),
        ...block('财政专户管理资金', 'SRC:fsa', 0, [['专户管理教育收费', 0], ['其他非税收入', 0]]),
        ...block('其他资金', 'SRC:own', own, [['事业收入', 0], ['经营收入', 0], ['其他收入', own], ['债务资金（银行贷款）', 0]]),
        ...block('上年结转和结余资金', 'CARRY_IN', 0, [['其中：动用上年结转和结余资金', 0]]),
      ],
    }],
  });
}

function expenditure({ book, print, entityLine }: JiangsuContext): GenTable {
  const flows = book.flows;
  return buildTable({
    kind: 'expenditure', numberLine: '公开03表', title: '支出预算总表', unit: '万元', entityLine, ownPage: false,
    head: [amount('合计', 'total', 16), amount('基本支出', 'basic', 16), amount('项目支出', 'project', 16), amount('单位预留机动经费', 'reserve', 16), amount('结转下年资金', 'carry_next', 16)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: [line('TOTAL', [print(total(flows)), print(total(flows, useIs('personnel', 'public'))), print(total(flows, useIs('project'))), print(total(flows, useIs('reserve'))), ''], 'total')] }],
  });
}

function fiscalOverview({ book, print, entityLine }: JiangsuContext): GenTable {
  const flows = book.flows.filter(isFiscal);
  const all = print(total(flows));
  return buildTable({
    kind: 'fiscal_overview', numberLine: '公开04表', title: '财政拨款收支预算总表', unit: '万元', entityLine, ownPage: false,
    head: [group('收入', label('项目名称', 28), amount('金额', 'amount', 16)), group('支出', group('支出用途', label('项目名称', 28), amount('金额', 'amount', 16)))],
    sides: [
      { side: 'income', firstCol: 0, labelCol: 0, entries: [line('SRC:gpb', ['一、一般公共预算', print(total(flows, fundIs('gpb')))]), line('SRC:gf', ['二、政府性基金预算', print(total(flows, fundIs('gf')))])], footer: [line('TOTAL', ['收入合计', all], 'total')] },
      {
        side: 'use', firstCol: 2, labelCol: 2,
        entries: [line('USE:basic', ['一、基本支出', print(total(flows, useIs('personnel', 'public')))]), line('USE:project', ['二、项目支出', print(total(flows, useIs('project')))]), line('USE:reserve', ['三、单位预留机动经费', print(total(flows, useIs('reserve')))])],
        footer: [line('TOTAL', ['支出合计', all], 'total')],
      },
    ],
  });
}
