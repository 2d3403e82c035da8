import { economicName } from '../../catalogue/subject-names.ts';
import { spentOn, THREE_PUBLIC, total, type Flow, type Where } from '../../book/book.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, code, group, label, type EntrySpec } from '../../table/build-table.ts';
import { economicLevels } from '../../table/codes-of.ts';
import type { GuangxiContext } from './context.ts';

const gpb: Where = (flow) => flow.fund === 'gpb';

/** 表5 to 表9: 一般公共预算, 基本支出, 三公两费, 政府性基金, 国有资本经营. */
export const spendingTables = (context: GuangxiContext): readonly GenTable[] => [
  gpbTable(context), basicTable(context), threePublicTable(context), fundTable(context, 'gf'), fundTable(context, 'soc'),
];

function gpbTable({ print, entityLine, unitBlocks }: GuangxiContext): GenTable {
  const values = (flows: readonly Flow[]): readonly string[] => [
    print(total(flows)), print(total(flows, (flow) => flow.use !== 'project')), print(total(flows, (flow) => flow.use === 'personnel')),
    print(total(flows, (flow) => flow.use === 'public')), print(total(flows, (flow) => flow.use === 'project')),
  ];
  return buildTable({
    kind: 'gpb_exp', numberLine: '预算公开05表', title: '一般公共预算支出情况表', unit: '万元', entityLine, landscape: true,
    head: [
      code('科目编码', 9), code('部门（单位）代码', 9, 'unit_code'), label('部门（单位）名称（功能分类科目名称）', 28),
      group('本年一般公共预算支出', amount('合计', 'total', 12), group('基本支出', amount('小计', 'basic', 12), amount('人员经费', 'personnel', 12), amount('公用经费', 'public', 12)), amount('项目支出', 'project', 12)),
    ],
    numbering: ['', '', '', '1', '2', '3', '4', '5'],
    sides: [{ side: 'main', firstCol: 0, labelCol: 2, entries: unitBlocks(gpb, values) }],
  });
}

function basicTable({ book, print, entityLine }: GuangxiContext): GenTable {
  const basic = book.flows.filter((flow) => flow.fund === 'gpb' && flow.use !== 'project');
  const values = (where: Where): readonly string[] => [
    print(total(basic, where)), print(total(basic, (flow) => where(flow) && flow.use === 'personnel')), print(total(basic, (flow) => where(flow) && flow.use === 'public')),
  ];
  const lines = economicLevels(basic, () => true).map((economic): EntrySpec => ({
    key: `E:${economic}`, role: economic.length === 3 ? 'subtotal' : 'item', parent: economic.length === 3,
    cells: [economic, economicName(economic), ...values((flow) => (flow.economic ?? '').startsWith(economic))],
  }));
  return buildTable({
    kind: 'gpb_basic', numberLine: '预算公开06表', title: '一般公共预算基本支出情况表', unit: '万元', entityLine,
    head: [
      group('部门预算支出经济分类科目', code('科目编码', 12), label('科目名称', 30)),
      group('本年一般公共预算基本支出', amount('合计', 'total', 16), amount('人员经费', 'personnel', 16), amount('公用经费', 'public', 16)),
    ],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: [{ key: 'TOTAL', role: 'total', parent: true, merge: 2, cells: ['合计', '', ...values(() => true)] }, ...lines] }],
  });
}

function threePublicTable({ book, print, entityLine }: GuangxiContext): GenTable {
  const values = (flows: readonly Flow[]): readonly string[] => {
    const of = (...codes: readonly string[]): string => print(total(flows, spentOn(...codes)));
    const training = of(...THREE_PUBLIC.training);
    return [
      of(...THREE_PUBLIC.abroad, ...THREE_PUBLIC.carBuy, ...THREE_PUBLIC.carRun, ...THREE_PUBLIC.host), of(...THREE_PUBLIC.abroad),
      of(...THREE_PUBLIC.carBuy, ...THREE_PUBLIC.carRun), of(...THREE_PUBLIC.carBuy), of(...THREE_PUBLIC.carRun), of(...THREE_PUBLIC.host),
      of(...THREE_PUBLIC.meeting), training, training, print(0),
    ];
  };
  return buildTable({
    kind: 'three_public', numberLine: '预算公开07表', title: '财政拨款三公两费支出情况表', unit: '万元', entityLine, landscape: true,
    head: [
      code('部门（单位）代码', 9, 'unit_code'), label('部门（单位）名称', 20, 'unit_name'), label('资金性质', 12, 'text'),
      group('“三公”经费', amount('合计', 'tp.total'), amount('因公出国（境）费', 'tp.abroad'), group('公务用车购置及运行维护费', amount('小计', 'tp.car'), amount('公务用车购置费', 'tp.car_buy'), amount('公务用车运行维护费', 'tp.car_run')), amount('公务接待费', 'tp.host')),
      amount('会议费', 'meeting'), group('培训费', amount('小计', 'training'), amount('本级资金安排', 'training.local'), amount('上级补助资金安排', 'training.superior')),
    ],
    numbering: ['', '', '', ...Array.from({ length: 10 }, (_, index) => String(index + 1))],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 1,
      entries: [
        { key: 'TOTAL', role: 'total', parent: true, merge: 3, cells: ['合计', '', '', ...values(book.flows)] },
        { key: `UNIT:${book.department.code}`, role: 'subtotal', parent: true, cells: [book.department.code, book.department.name, '', ...values(book.flows)] },
        ...book.units.map((unit, index): EntrySpec => ({ key: `UNIT:${unit.code}`, role: 'item', cells: [unit.code, unit.name, '一般公共预算资金', ...values(book.flows.filter((flow) => flow.unit === index))] })),
      ],
    }],
  });
}

function fundTable({ book, print, word, entityLine, unitBlocks }: GuangxiContext, fund: 'gf' | 'soc'): GenTable {
  const name = fund === 'gf' ? '政府性基金' : '国有资本经营';
  const where: Where = (flow) => flow.fund === fund;
  const empty = !book.flows.some(where);
  return buildTable({
    kind: fund === 'gf' ? 'gf_exp' : 'soc_exp', numberLine: fund === 'gf' ? '预算公开08表' : '预算公开09表', title: `${name}预算支出情况表`, unit: '万元', entityLine, empty,
    head: [
      code('科目编码', 10), code('部门（单位）代码', 10, 'unit_code'), label('部门（单位）名称（功能分类科目名称）', 30),
      group(`本年${name}预算支出`, amount('合计', 'total', 12), amount('基本支出', 'basic', 12), amount('项目支出', 'project', 12)),
    ],
    numbering: ['', '', '', '1', '2', '3'],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 2,
      entries: unitBlocks(where, (flows) => [print(total(flows)), print(total(flows, (flow) => flow.use !== 'project')), print(total(flows, (flow) => flow.use === 'project'))]),
    }],
    notes: empty ? [`注：本${word}${book.year}年未安排${name}预算支出，故本表无数据。`] : [],
  });
}
