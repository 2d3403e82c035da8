import { total, type Flow, type Where } from '../../book/book.ts';
import { functionName } from '../../catalogue/subject-names.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, code, group, label, type EntrySpec, type HeadNode } from '../../table/build-table.ts';
import { itemCodes } from '../../table/codes-of.ts';
import { entryLine } from '../../table/entry-line.ts';
import { isBasic, isProject, uses } from '../flow-filters.ts';
import type { HunanContext } from './context.ts';

/** 04 and 05: all spending with the economic classes as columns; 09 and 10: basic spending with the subjects of one class as columns. */
export const economicTables = (context: HunanContext): readonly [GenTable, GenTable, GenTable, GenTable] => [byGovernment(context), byDepartment(context), wages(context), goods(context)];

const plain = (text: string, width = 8): HeadNode => ({ text, width, align: 'right', content: 'amount', field: null });
const lines = (): readonly HeadNode[] => [group('功能科目', code('类', 5), code('款', 4), code('项', 4)), code('单位代码', 8, 'unit_code'), label('单位名称（功能分类科目）', 20)];

/** 合计, every unit, and its items below with the name alone. */
function blocks({ book }: HunanContext, flows: readonly Flow[], values: (flows: readonly Flow[]) => readonly string[]): readonly EntrySpec[] {
  return [
    entryLine('TOTAL', ['', '', '', '', '合计', ...values(flows)], 'total'),
    ...book.units.flatMap((unit, index) => {
      const own = flows.filter((flow) => flow.unit === index);
      if (own.length === 0) return [];
      return [entryLine(`UNIT:${unit.code}`, ['', '', '', unit.code, unit.name, ...values(own)], 'subtotal'), ...itemCodes(own).map((item) => entryLine(`F:${item}`, [item.slice(0, 3), item.slice(3, 5), item.slice(5), '', functionName(item), ...values(own.filter((flow) => flow.code === item))]))];
    }),
  ];
}

function byGovernment(context: HunanContext): GenTable {
  const { book, print, about } = context;
  const office: Where = (flow) => book.units[flow.unit]?.category === 'administrative';
  const values = (flows: readonly Flow[]): readonly string[] => {
    const of = (...conditions: readonly Where[]): string => print(total(flows, (flow) => conditions.every((condition) => condition(flow))));
    const wage = uses('personnel', '301');
    const services: Where = (flow) => flow.use === 'public' || flow.use === 'project';
    const inst: Where = (flow) => !office(flow);
    return [print(total(flows)), of(office, wage), of(office, services), '', of(inst, (flow) => wage(flow) || services(flow)), '', '', of(uses('personnel', '303')), '', '', ''];
  };
  return buildTable({
    kind: 'exp_by_econ', ...about('04', '支出预算分类汇总表（按政府预算经济分类）'), landscape: true,
    head: [...lines(), amount('总计', 'total', 10), plain('机关工资福利支出', 9), plain('机关商品和服务支出', 9), plain('机关资本性支出（一）'), plain('对事业单位经常性补助', 9), plain('对事业单位资本性补助'), plain('对企业补助', 7), plain('对个人和家庭的补助'), plain('债务利息及费用支出', 7), plain('转移性支出', 7), plain('其他支出', 7)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 4, entries: blocks(context, book.flows, values) }],
  });
}

function byDepartment(context: HunanContext): GenTable {
  const { book, print, about } = context;
  const values = (flows: readonly Flow[]): readonly string[] => [total(flows), total(flows, isBasic), total(flows, uses('personnel', '301')), total(flows, uses('public')), total(flows, uses('personnel', '303')), total(flows, isProject), total(flows, isProject), 0, 0].map(print);
  return buildTable({
    kind: 'exp_by_econ', ...about('05', '支出预算分类汇总表（按部门预算经济分类）'), landscape: true,
    head: [...lines(), amount('总计', 'total', 10), group('基本支出', amount('合计', 'basic', 10), plain('工资福利支出', 10), plain('商品和服务支出', 10), plain('对个人和家庭的补助', 9)), group('项目支出', amount('合计', 'project', 10), plain('商品和服务支出', 10), plain('资本性支出'), plain('其他支出'))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 4, entries: blocks(context, book.flows, values) }],
  });
}

const isGpbBasic: Where = (flow) => flow.fund === 'gpb' && isBasic(flow);
const sums = (print: (value: number) => string, groups: readonly (readonly string[])[]) => (flows: readonly Flow[]): readonly string[] => groups.map((codes) => print(total(flows, (flow) => codes.some((own) => (flow.economic ?? '').startsWith(own)))));

/** 工资福利支出 in three groups of subjects. */
function wages(context: HunanContext): GenTable {
  const { book, print, about } = context;
  const social = ['30108', '30109', '30110', '30111', '30112'];
  const flows = book.flows.filter((flow) => isGpbBasic(flow) && (flow.economic ?? '').startsWith('301'));
  const values = sums(print, [['301'], ['30101', '30102', '30103', '30107'], ['30101'], ['30102'], ['30103'], ['30107'], social, ...social.map((own) => [own]), ['30113'], ['30199']]);
  return buildTable({
    kind: 'gpb_basic', ...about('09', '一般公共预算基本支出表－人员经费（工资福利支出）（按部门预算经济分类）'), landscape: true,
    head: [
      ...lines(), plain('总计', 9), group('工资奖金津补贴', plain('小计'), plain('基本工资'), plain('津贴补贴'), plain('奖金', 7), plain('绩效工资', 7)),
      group('社会保障缴费', plain('小计'), plain('机关事业单位基本养老保险缴费'), plain('职业年金缴费'), plain('职工基本医疗保险缴费'), plain('公务员医疗补助缴费', 7), plain('其他社会保障缴费', 7)), plain('住房公积金'), plain('其他工资福利支出', 7),
    ],
    sides: [{ side: 'main', firstCol: 0, labelCol: 4, entries: blocks(context, flows, values) }],
  });
}

/** 商品和服务支出, sixteen subjects across. */
function goods(context: HunanContext): GenTable {
  const { book, print, about } = context;
  const subjects = [['30201', '办公费'], ['30202', '印刷费'], ['30205', '水费'], ['30206', '电费'], ['30207', '邮电费'], ['30209', '物业管理费'], ['30211', '差旅费'], ['30212', '因公出国（境）费用'], ['30213', '维修（护）费'], ['30215', '会议费'], ['30216', '培训费'], ['30217', '公务接待费'], ['30228', '工会经费'], ['30229', '福利费'], ['30231', '公务用车运行维护费'], ['30239', '其他交通费用'], ['30299', '其他商品和服务支出']] as const;
  const flows = book.flows.filter((flow) => isGpbBasic(flow) && (flow.economic ?? '').startsWith('302'));
  return buildTable({
    kind: 'gpb_basic', ...about('10', '一般公共预算基本支出表－公用经费（商品和服务支出）（按部门预算经济分类）'), landscape: true,
    head: [...lines(), amount('总计', 'public', 8), ...subjects.map(([, name]) => plain(name, 6.5))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 4, entries: blocks(context, flows, sums(print, [['302'], ...subjects.map(([own]) => [own])])) }],
  });
}
