import { economicName } from '../../catalogue/subject-names.ts';
import { spentOn, THREE_PUBLIC, total, type Flow, type Where } from '../../book/book.ts';
import type { GenTable } from '../../disclosure.ts';
import { amount, buildTable, code, group, label, type EntrySpec } from '../../table/build-table.ts';
import { economicLevels } from '../../table/codes-of.ts';
import { fundIs, type ShanxiContext } from './context.ts';
import { governmentClass } from './government-class.ts';

const NO_DATA = ['注：本表无数据'];
const isBasic: Where = (flow) => flow.fund === 'gpb' && flow.use !== 'project' && !flow.carried;

/** 表五 to 表十三; 表五 to 表九 leave carry-over out. */
export const spendingTables = (context: ShanxiContext): readonly GenTable[] => [
  gpb(context), basic(context), fundIncome(context), fundSpending(context), capital(context), threePublic(context), agency(context), projects(context), carriedProjects(context),
];

function gpb({ book, print, entityLine, levels }: ShanxiContext): GenTable {
  return buildTable({
    kind: 'gpb_exp', numberLine: '预算公开表5', title: `${book.year}年一般公共预算支出预算表（不含上年结转）`, unit: '万元', entityLine,
    head: [group('项目', code('科目编码', 11), label('科目名称', 34)), group(`${book.year}年预算数`, amount('合计', 'total', 14), amount('基本支出', 'basic', 14), amount('项目支出', 'project', 14))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels((flow) => flow.fund === 'gpb' && !flow.carried, (flows) => [print(total(flows)), print(total(flows, (flow) => flow.use !== 'project')), print(total(flows, (flow) => flow.use === 'project'))]) }],
  });
}

function basic({ book, print, entityLine }: ShanxiContext): GenTable {
  const flows = book.flows.filter(isBasic);
  const administrative = book.units[0]?.category === 'administrative';
  const values = (where: Where): readonly string[] => [print(total(flows, where)), print(total(flows, (flow) => where(flow) && flow.use === 'personnel')), print(total(flows, (flow) => where(flow) && flow.use === 'public'))];
  return buildTable({
    kind: 'gpb_basic', numberLine: '预算公开表6', title: `${book.year}年一般公共预算安排基本支出分经济科目表（不含上年结转）`, unit: '万元', entityLine,
    head: [label('部门预算支出经济科目名称', 26), label('政府预算支出经济科目名称', 24, 'text'), group(`${book.year}年预算数`, amount('合计', 'total', 14), amount('人员经费', 'personnel', 14), amount('公用经费', 'public', 14))],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 0,
      entries: [
        { key: 'TOTAL', role: 'total', parent: true, cells: ['合计', '', ...values(() => true)] },
        ...economicLevels(flows, () => true).map((economic): EntrySpec => ({
          key: `E:${economic}`, role: economic.length === 3 ? 'subtotal' : 'item', parent: economic.length === 3,
          cells: [economicName(economic), economic.length === 3 ? '' : governmentClass(economic, administrative), ...values((flow) => (flow.economic ?? '').startsWith(economic))],
        })),
      ],
    }],
  });
}

function fundIncome({ book, entityLine }: ShanxiContext): GenTable {
  return buildTable({
    kind: 'gf_income', numberLine: '预算公开表7', title: `${book.year}年政府性基金预算收入表（不含上年结转）`, unit: '万元', entityLine, empty: true, ownPage: false,
    head: [group('项目', code('收入科目编码', 20), label('科目名称', 40)), amount('政府性基金收入预算', 'total', 30)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: [{ key: 'TOTAL', role: 'total', parent: true, cells: ['', '合计', ''] }] }],
    notes: NO_DATA,
  });
}

function fundSpending({ book, print, entityLine, levels }: ShanxiContext): GenTable {
  const where: Where = (flow) => flow.fund === 'gf' && !flow.carried;
  const empty = !book.flows.some(where);
  return buildTable({
    kind: 'gf_exp', numberLine: '预算公开表8', title: `${book.year}年政府性基金预算支出表（不含上年结转）`, unit: '万元', entityLine, empty, ownPage: false,
    head: [code('科目编码', 14), label('科目名称', 34), amount('合计', 'total', 16), amount('基本支出', 'basic', 16), amount('项目支出', 'project', 16)],
    sides: [{ side: 'main', firstCol: 0, labelCol: 1, entries: levels(where, (flows) => [print(total(flows)), '', print(total(flows))]) }],
    notes: empty ? NO_DATA : [],
  });
}

function capital({ book, entityLine }: ShanxiContext): GenTable {
  return buildTable({
    kind: 'soc_exp', numberLine: '预算公开表9', title: `${book.year}年国有资本经营预算收支预算表（不含上年结转）`, unit: '万元', entityLine, empty: true, ownPage: false,
    head: [
      group('国有资本经营预算收入', group('项目', code('收入科目编码', 12), label('科目名称', 18)), amount('国有资本经营收入预算', 'amount', 14)),
      group('国有资本经营预算支出', code('科目编码', 10), label('科目名称', 18), amount('合计', 'total', 10), amount('基本支出', 'basic', 10), amount('项目支出', 'project', 10)),
    ],
    sides: [
      { side: 'income', firstCol: 0, labelCol: 1, entries: [{ key: 'TOTAL', role: 'total', parent: true, cells: ['', '合计', ''] }] },
      { side: 'expense', firstCol: 3, labelCol: 4, entries: [{ key: 'TOTAL', role: 'total', parent: true, cells: ['', '合计', '', '', ''] }] },
    ],
    notes: NO_DATA,
  });
}

function threePublic({ book, print, entityLine }: ShanxiContext): GenTable {
  const { abroad, carBuy, carRun, host } = THREE_PUBLIC;
  const line = (key: string, text: string, codes: readonly string[], role: EntrySpec['role'] = 'item'): EntrySpec => {
    const value = print(total(book.flows, spentOn(...codes)));
    return { key, role, parent: role !== 'item', cells: [text, value, value, '', ''] };
  };
  const all = [...abroad, ...carBuy, ...carRun, ...host];
  const empty = total(book.flows, spentOn(...all)) === 0;
  return buildTable({
    kind: 'three_public', numberLine: '预算公开表10', title: `${book.year}年财政拨款安排“三公”经费支出预算表`, unit: '万元', entityLine, empty, ownPage: false,
    head: [label('项目', 30), group(`${book.year}年预算数`, amount('合计', 'total', 16), amount('一般公共预算', 'gpb', 16), amount('政府性基金预算', 'gf', 16), amount('国有资本经营预算', 'soc', 16))],
    sides: [{
      side: 'main', firstCol: 0, labelCol: 0,
      entries: [
        line('TP:abroad', '因公出国（境）费', abroad), line('TP:host', '公务接待费', host), line('TP:car', '公务用车购置及运行费', [...carBuy, ...carRun], 'subtotal'),
        line('TP:car_buy', '①公务用车购置费', carBuy), line('TP:car_run', '②公务用车运行维护费', carRun), line('TP:total', '合计', all, 'total'),
      ],
    }],
    notes: empty ? NO_DATA : [],
  });
}

function agency({ book, print, entityLine }: ShanxiContext): GenTable {
  const office = (flow: Flow): boolean => isBasic(flow) && flow.use === 'public' && book.units[flow.unit]?.category === 'administrative';
  const sum = print(total(book.flows, office));
  const units = book.units.flatMap((unit, index): EntrySpec[] => {
    const value = print(total(book.flows, (flow) => office(flow) && flow.unit === index));
    return value === '' ? [] : [{ key: `UNIT:${unit.name}`, role: 'item', cells: [unit.name, value, value, '', ''] }];
  });
  return buildTable({
    kind: 'agency_operation', numberLine: '预算公开表11', title: `${book.year}年财政拨款安排机关运行经费预算表`, unit: '万元', entityLine, empty: sum === '', ownPage: false,
    head: [label('单位名称', 30, 'unit_name'), group(`${book.year}年预算数`, amount('合计', 'total', 16), amount('一般公共预算', 'gpb', 16), amount('政府性基金预算', 'gf', 16), amount('国有资本经营预算', 'soc', 16))],
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: [{ key: 'TOTAL', role: 'total', parent: true, cells: ['合计', sum, sum, '', ''] }, ...units] }],
    notes: sum === '' ? NO_DATA : [],
  });
}

function projects({ book, print, entityLine }: ShanxiContext): GenTable {
  const values = (where: Where): readonly string[] => {
    const of = (fund: 'gpb' | 'gf' | 'own'): string => print(total(book.flows, (flow) => where(flow) && fundIs(fund)(flow)));
    return [print(total(book.flows, where)), of('gpb'), of('gf'), '', '', of('own')];
  };
  const lines: EntrySpec[] = [];
  book.units.forEach((unit, unitIndex) => {
    lines.push({ key: `UNIT:${unit.name}`, role: 'subtotal', parent: true, cells: [unit.name, ...values((flow) => flow.use === 'project' && !flow.carried && flow.unit === unitIndex)] });
    book.projects.forEach((project, index) => {
      const cells = values((flow) => flow.project === index && !flow.carried);
      if (project.unit === unitIndex && cells[0] !== '') lines.push({ key: `PRJ:${project.name}`, role: 'item', cells: [project.name, ...cells] });
    });
  });
  return buildTable({
    kind: 'project_exp', numberLine: '预算公开表12', title: `${book.year}年项目支出预算表（本年预算）`, unit: '万元', entityLine, ownPage: false,
    head: [label('项目名称', 30), amount('合计', 'total', 12), group(`${book.year}年财政拨款`, amount('一般公共预算', 'gpb', 12), amount('政府性基金预算', 'gf', 11), amount('国有资本经营预算', 'soc', 11)), amount('财政专户管理资金', 'fsa', 11), amount('单位资金', 'own', 11)],
    numbering: Array.from({ length: 7 }, (_, index) => String(index + 1)),
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: lines }],
  });
}

function carriedProjects({ book, print, entityLine }: ShanxiContext): GenTable {
  const lines = book.projects.flatMap((project, index): EntrySpec[] => {
    const value = print(total(book.flows, (flow) => flow.project === index && flow.carried));
    return value === '' ? [] : [{ key: `PRJ:${project.name}`, role: 'item', cells: [project.name, value, value, '', ''] }];
  });
  const sum = print(total(book.flows, (flow) => flow.carried));
  const empty = lines.length === 0;
  return buildTable({
    kind: 'project_exp', numberLine: '预算公开表13', title: `${book.year}年项目支出预算表（上年结转）`, unit: '万元', entityLine, empty, ownPage: false,
    head: [label('项目名称', 30), amount('合计', 'total', 16), group(`${book.year}年财政拨款`, amount('一般公共预算', 'gpb', 16), amount('政府性基金预算', 'gf', 14), amount('国有资本经营预算', 'soc', 14))],
    numbering: Array.from({ length: 5 }, (_, index) => String(index + 1)),
    sides: [{ side: 'main', firstCol: 0, labelCol: 0, entries: [{ key: 'TOTAL', role: 'total', parent: true, cells: ['合计', sum, sum, '', ''] }, ...lines] }],
    notes: empty ? NO_DATA : [],
  });
}
