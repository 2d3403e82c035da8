import { functionName } from '../../catalogue/subject-names.ts';
import type { Purchase } from '../../book/book.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, code, group, label, type EntrySpec } from '../../table/build-table.ts';
import { projectAmount, targetOf } from '../project-targets.ts';
import type { GuangxiContext } from './context.ts';

const sum = (purchases: readonly Purchase[], where: (purchase: Purchase) => boolean = () => true): number =>
  purchases.reduce((all, purchase) => (where(purchase) ? all + purchase.amount : all), 0);

/** 表10 to 表12: 政府采购, 政府购买服务, 项目绩效目标. */
export const supplementTables = (context: GuangxiContext): readonly GenTable[] => [procurementTable(context), serviceTable(context), targetsTable(context)];

function procurementTable({ book, print, word, entityLine }: GuangxiContext): GenTable {
  const zero = print(0);
  const values = (chosen: readonly Purchase[]): readonly string[] => {
    const of = (way: Purchase['way'], type?: Purchase['type']): string => print(sum(chosen, (p) => p.way === way && (type === undefined || p.type === type)));
    const fund = (name: Purchase['fund']): string => print(sum(chosen, (p) => p.fund === name));
    const all = print(sum(chosen));
    return [all, fund('gpb'), fund('gf'), zero, zero, fund('own'), zero, all, of('central'), of('central', 'goods'), of('central', 'services'), of('dispersed'), of('dispersed', 'goods'), of('dispersed', 'works'), of('dispersed', 'services')];
  };
  const lines: EntrySpec[] = [{ key: 'TOTAL', role: 'total', parent: true, merge: 4, cells: ['合计', '', '', '', ...values(book.purchases)] }];
  if (book.purchases.length > 0) lines.push({ key: `UNIT:${book.department.code}`, role: 'subtotal', parent: true, cells: ['', book.department.code, book.department.name, '', ...values(book.purchases)] });
  book.units.forEach((unit, index) => {
    const own = book.purchases.filter((purchase) => purchase.unit === index);
    if (own.length === 0) return;
    lines.push({ key: `UNIT:${unit.code}`, role: 'subtotal', parent: true, cells: ['', unit.code, unit.name, '', ...values(own)] });
    for (const purchase of own) lines.push({ key: `PRJ:${purchase.label}`, role: 'item', cells: [purchase.code, '', functionName(purchase.code), purchase.label, ...values([purchase])] });
  });
  const empty = book.purchases.length === 0;
  return buildTable({
    kind: 'procurement', numberLine: '预算公开10表', title: '政府采购预算表', unit: '万元', entityLine, landscape: true, empty,
    head: [
      code('科目编码', 8), code('部门（单位）代码', 7, 'unit_code'), label('部门（单位）名称（功能分类科目名称）', 14), label('项目名称', 16, 'text'),
      group('政府采购资金类型', amount('合计', 'total', 8), amount('一般公共预算', 'gpb', 8), amount('政府性基金预算', 'gf', 7), amount('国有资本经营预算', 'soc', 7), amount('财政专户管理资金', 'fsa', 7), amount('单位资金', 'own', 7), amount('上年结转结余', 'carry', 7)),
      group('政府采购项目类型', amount('合计', 'type.total', 8), group('集中采购', amount('小计', 'central.total', 7), amount('货物类', 'central.goods', 7), amount('服务类', 'central.services', 7)), group('分散采购', amount('小计', 'dispersed.total', 7), amount('货物类', 'dispersed.goods', 7), amount('工程类', 'dispersed.works', 7), amount('服务类', 'dispersed.services', 7))),
    ],
    numbering: ['', '', '', '', ...Array.from({ length: 15 }, (_, index) => String(index + 1))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 2, entries: lines }],
    notes: empty ? [`注：本${word}${book.year}年未安排政府采购预算，故本表无数据。`] : [],
  });
}

function serviceTable({ book, print, word, entityLine }: GuangxiContext): GenTable {
  const services = book.purchases.filter((purchase) => purchase.service);
  const zero = print(0);
  const values = (chosen: readonly Purchase[]): readonly string[] => {
    const fund = (name: Purchase['fund']): string => print(sum(chosen, (p) => p.fund === name));
    return [print(sum(chosen)), fund('gpb'), fund('gf'), zero, zero, fund('own'), zero];
  };
  const lines: EntrySpec[] = [{ key: 'TOTAL', role: 'total', parent: true, merge: 3, cells: ['合计', '', '', ...values(services)] }];
  const empty = services.length === 0;
  if (!empty) lines.push({ key: `UNIT:${book.department.code}`, role: 'subtotal', parent: true, cells: ['', book.department.code, book.department.name, ...values(services)] });
  book.units.forEach((unit, index) => {
    const own = services.filter((purchase) => purchase.unit === index);
    if (own.length === 0) return;
    lines.push({ key: `UNIT:${unit.code}`, role: 'subtotal', parent: true, cells: ['', unit.code, unit.name, ...values(own)] });
    for (const purchase of own) lines.push({ key: `F:${purchase.code}`, role: 'item', cells: [purchase.code, '', functionName(purchase.code), ...values([purchase])] });
  });
  return buildTable({
    kind: 'service_purchase', numberLine: '预算公开11表', title: '政府购买服务预算表', unit: '万元', entityLine, landscape: true, empty,
    head: [
      code('科目编码', 9), code('部门（单位）代码', 9, 'unit_code'), label('部门（单位）名称（功能分类科目名称）', 26),
      group('政府购买服务资金类型', amount('合计', 'total', 10), amount('一般公共预算', 'gpb', 10), amount('政府性基金预算', 'gf', 10), amount('国有资本经营预算', 'soc', 10), amount('财政专户管理资金', 'fsa', 10), amount('单位资金', 'own', 10), amount('上年结转结余', 'carry', 10)),
    ],
    numbering: ['', '', '', ...Array.from({ length: 7 }, (_, index) => String(index + 1))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 2, entries: lines }],
    notes: empty ? [`注：本${word}${book.year}年未安排政府购买服务预算，故本表无数据。`] : [],
  });
}

function targetsTable({ book, print, entityLine }: GuangxiContext): GenTable {
  const all = book.projects.reduce((sumSoFar, _, index) => sumSoFar + projectAmount(book, index), 0);
  const rest = Array.from({ length: 10 }, () => '');
  const lines: EntrySpec[] = [
    { key: 'TOTAL', role: 'total', parent: true, cells: ['1', '', '合计', '', print(all), ...rest] },
    { key: `UNIT:${book.department.code}`, role: 'subtotal', parent: true, cells: ['2', book.department.code, book.department.name, '', print(all), ...rest] },
  ];
  book.projects.forEach((project, index) => {
    const unit = book.units[project.unit];
    const target = targetOf(book, index);
    lines.push({
      key: `PRJ:${project.name}`, role: 'item',
      cells: [
        String(lines.length + 1), unit?.code ?? '', unit?.name ?? '', project.name, print(projectAmount(book, index)), target.goal,
        `数量指标：${target.quantity}`, `质量指标：${target.quality}`, `时效指标：${target.time}`, `成本指标：${target.cost}`, '', `社会效益指标：${target.social}`, '', '', `满意度指标：${target.satisfaction}`,
      ],
    });
  });
  return buildTable({
    kind: 'project_targets', numberLine: '预算公开12表', title: '项目绩效目标公开表', unit: '万元', entityLine, landscape: true,
    head: [
      code('序号', 4, 'serial'), code('单位代码', 6, 'unit_code'), label('单位名称', 10, 'unit_name'), label('项目名称', 11, 'text'), amount('预算资金总额', 'amount', 9), label('年度绩效目标', 20, 'text'),
      ...['数量指标', '质量指标', '时效指标', '成本指标', '经济效益指标', '社会效益指标', '生态效益指标', '可持续效益指标', '服务对象满意度指标'].map((name, index) => label(name, [4, 6, 7].includes(index) ? 6 : 9, 'text')),
    ],
    sides: [{ side: 'main', firstCol: 0, labelCol: 3, entries: lines }],
  });
}
