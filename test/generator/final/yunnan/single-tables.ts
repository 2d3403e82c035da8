import { spentOn, THREE_PUBLIC, total, type Flow, type Where } from '../../book/book.ts';
import { economicName } from '../../catalogue/subject-names.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, code, group, label, type EntrySpec, type HeadNode } from '../../table/build-table.ts';
import { economicLevels } from '../../table/codes-of.ts';
import { entryLine } from '../../table/entry-line.ts';
import { isBasic } from '../final-book.ts';
import { sumOf, type YunnanContext } from './context.ts';

/** 公开06 and 07表 by economic class in two blocks, 10表 三公 downwards, 11表 assets, 12表 what the body says of its projects. */
export const singleTables = (context: YunnanContext): readonly GenTable[] => [basic(context), projects(context), threePublic(context), assets(context), selfEvaluation(context)];

const block = (): readonly HeadNode[] => [code('科目编码', 8), label('科目名称', 24), amount('金额', 'total', 14)];

function lines({ print }: YunnanContext, flows: readonly Flow[]): readonly EntrySpec[] {
  return economicLevels(flows, () => true).map((economic) => entryLine(`E:${economic}`, [economic, economicName(economic), print(total(flows, (flow) => (flow.economic ?? '').startsWith(economic)))], economic.length === 3 ? 'subtotal' : 'item'));
}

function basic(context: YunnanContext): GenTable {
  const { final, print, about } = context;
  const flows = final.spent.filter((flow) => flow.fund === 'gpb' && isBasic(flow));
  const of = (use: 'personnel' | 'public'): readonly Flow[] => flows.filter((flow) => flow.use === use);
  const footer = (use: 'personnel' | 'public', text: string): readonly EntrySpec[] => [{ key: `USE:${use}`, role: 'total', parent: true, merge: 2, cells: [text, '', print(total(of(use)))] }];
  return buildTable({
    kind: 'f_gpb_basic', ...about(6, '一般公共预算财政拨款基本支出决算表'), head: [group('人员经费', ...block()), group('公用经费', ...block())],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: lines(context, of('personnel')), footer: footer('personnel', '人员经费合计') }, { side: 'main', firstCol: 3, labelCol: 4, entries: lines(context, of('public')), footer: footer('public', '公用经费合计') }],
  });
}

function projects(context: YunnanContext): GenTable {
  const { final, print, about } = context;
  const flows = final.spent.filter((flow) => flow.fund === 'gpb' && !isBasic(flow)).map((flow) => ({ ...flow, economic: flow.code.endsWith('99') ? '30299' : '30227' }));
  return buildTable({
    kind: 'f_gpb_project', ...about(7, '一般公共预算财政拨款项目支出决算表'), head: [code('科目编码', 12), label('科目名称', 40), amount('金额', 'total', 24)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: [...lines(context, flows), entryLine('TOTAL', ['', '合计', print(total(flows))], 'total')] }],
  });
}

/** 预算数, 全年预算数 and 决算统计数; below the money what was counted. */
function threePublic({ final, about, print }: YunnanContext): GenTable {
  const { book, spent } = final;
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const money = (key: string, text: string, codes: readonly string[], role: EntrySpec['role'] = 'item'): EntrySpec => { const plan = print(total(book.flows, spentOn(...codes))); return entryLine(key, [text, plan, plan, print(total(spent, spentOn(...codes)))], role); };
  const counted = (text: string, value: number): EntrySpec => entryLine(`ROW:${text}`, [text, '—', '—', String(value)]);
  const office: Where = (flow) => flow.fund === 'gpb' && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  return buildTable({
    kind: 'f_three_public', ...about(10, '财政拨款“三公”经费、行政参公单位机关运行经费情况表'),
    head: [label('项目', 46), amount('预算数', 'total', 16), { text: '全年预算数', width: 16, align: 'right', content: 'amount', field: null }, amount('决算统计数', 'total', 16)],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 0,
      entries: [
        entryLine('TP:total', ['一、“三公”经费支出', '—', '—', '—']), money('TOTAL', '（一）支出合计', [...abroad, ...carBuy, ...carRun, ...host], 'total'), money('TP:abroad', '1．因公出国（境）费', abroad), money('TP:car', '2．公务用车购置及运行维护费', [...carBuy, ...carRun], 'subtotal'),
        money('TP:car_buy', '（1）公务用车购置费', carBuy), money('TP:car_run', '（2）公务用车运行维护费', carRun), money('TP:host', '3．公务接待费', host, 'subtotal'), entryLine('ROW:国内接待费', ['（1）国内接待费', '—', '—', print(total(spent, spentOn(...host)))]), entryLine('ROW:国（境）外接待费', ['（2）国（境）外接待费', '—', '—', '']),
        entryLine('ROW:（二）相关统计数', ['（二）相关统计数', '—', '—', '—']), counted('1．因公出国（境）团组数（个）', 0), counted('2．公务用车保有量（辆）', book.units.reduce((sum, unit) => sum + unit.vehicles, 0)), counted('3．国内公务接待批次（个）', hostedOf(final.book.seed).visits), counted('4．国内公务接待人次（人）', hostedOf(final.book.seed).people),
        entryLine('ROW:二、机关运行经费', ['二、机关运行经费', '—', '—', print(total(spent, office))]),
      ],
    }],
    notes: ['注：本表反映“三公”经费预算与决算情况，“—”表示不填列。'],
  });
}

/** Guests of the year. */
export const hostedOf = (seed: number): { readonly visits: number; readonly people: number } => ({ visits: 4 + (seed % 23), people: 60 + (seed % 97) });

/** What the body owned at the end of the year, in 元. */
export const assetsOf = ({ final }: YunnanContext): { readonly current: number; readonly house: number; readonly cars: number; readonly rest: number } => {
  const size = sumOf(final.spent);
  return { current: Math.round(size * 0.13), house: Math.round(size * 0.41), cars: final.book.units.reduce((sum, unit) => sum + unit.vehicles, 0) * 12_345_600, rest: Math.round(size * 0.07) };
};

function assets(context: YunnanContext): GenTable {
  const { print, about } = context;
  const { current, house, cars, rest } = assetsOf(context);
  const plain = (text: string): HeadNode => ({ text, width: 12, align: 'right', content: 'amount', field: null });
  return buildTable({
    kind: 'f_assets', ...about(11, '国有资产使用情况表'), landscape: true,
    head: [label('项目', 12), amount('资产总额', 'total', 14), plain('流动资产'), group('固定资产', plain('小计'), plain('房屋构筑物'), plain('车辆'), plain('其他固定资产')), plain('无形资产')],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: [entryLine('TOTAL', ['合计', ...[current + house + cars + rest, current, house + cars + rest, house, cars, rest, 0].map(print)], 'total')] }],
  });
}

function selfEvaluation({ final, print, about }: YunnanContext): GenTable {
  const { book, spent } = final;
  return buildTable({
    kind: 'f_self_eval', ...about(12, '项目支出绩效自评表'),
    head: [label('项目名称', 44), { text: '全年执行数', width: 18, align: 'right', content: 'amount', field: null }, label('自评结果', 14, 'text')],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: book.projects.map((project, index) => entryLine(`PRJ:${project.name}`, [project.name, print(sumOf(spent, (flow) => flow.project === index)), index % 2 === 0 ? '优秀' : '良好'])) }],
  });
}
