import { describe, expect, it } from 'vitest';
import { understandTable } from '../../../shared/classify/understand-table.ts';
import type { RowList, TableMeaning } from '../../../shared/model/table-meaning.ts';
import { aGrid, type GridText } from '../../builders/a-grid.ts';

const understand = (text: GridText): TableMeaning => understandTable(aGrid({ unit: '单位：万元', ...text }), { defaultUnit: null });
const fieldsOf = (meaning: TableMeaning): readonly (string | null)[] => meaning.columns.filter((column) => column.content === 'amount').map((column) => column.field);
const doubted = (meaning: TableMeaning): readonly number[] => meaning.columns.filter((column) => (column.doubts ?? []).length > 0).map((column) => column.index);
const tree = (list: RowList | undefined): readonly string[] => list?.entries.map((entry) => `${entry.key} < ${entry.parent === null ? '-' : (list.entries[entry.parent]?.key ?? '')}`) ?? [];

describe('lines without a number below a numbered one (广东)', () => {
  const overview = understand({
    title: '部门收支总体情况表', head: ['收入|>|支出|>', '项目|2024年预算|项目|2024年预算'],
    rows: [
      '一、财政拨款|90.00|一、基本支出|70.00', '一般公共预算拨款|80.00|工资福利支出|50.00', '经费拨款|70.00|商品和服务支出|15.00', '政府性基金预算拨款|10.00|对个人和家庭的补助|5.00',
      '二、其他资金|12.00|二、项目支出|32.00', '事业收入|12.00|日常运转类项目|32.00', '本年收入合计|102.00|本年支出合计|102.00', '三、上级补助收入||三、对附属单位补助支出|', '收入总计|102.00|支出总计|102.00',
    ],
  });
  it('makes funds parts of 财政拨款, and what a fund is given from a part of the fund', () => expect(tree(overview.lists[0])).toEqual([
    'SRC:fiscal < THIS_YEAR', 'SRC:gpb < SRC:fiscal', 'SRC:gpb/经费拨款 < SRC:gpb', 'SRC:gf < SRC:fiscal', 'SRC:own < THIS_YEAR', 'SRC:institution < SRC:own', 'THIS_YEAR < TOTAL', 'SRC:superior < TOTAL', 'TOTAL < -',
  ]));
  it('makes economic classes parts of 基本支出 and the rest parts of 项目支出', () => expect(tree(overview.lists[1])).toEqual([
    'USE:basic < THIS_YEAR', 'USE:工资福利支出 < USE:basic', 'USE:商品和服务支出 < USE:basic', 'USE:对个人和家庭的补助 < USE:basic', 'USE:project < THIS_YEAR', 'USE:日常运转类项目 < USE:project', 'THIS_YEAR < TOTAL', 'USE:to_affiliated < TOTAL', 'TOTAL < -',
  ]));
  it('leaves lines alone that are no part by their name', () => {
    const plain = understand({ title: '收入总表', head: ['项目|预算数'], rows: ['一、财政拨款收入|8.00', '事业收入|2.00', '合计|10.00'] });
    expect(tree(plain.lists[0])).toEqual(['SRC:fiscal < TOTAL', 'SRC:institution < TOTAL', 'TOTAL < -']);
  });
  it('lets 小计 head its group where a list of income opens with one', () => {
    const income = understand({ title: '收入预算总表', head: ['项目名称|金额'], rows: ['收入总计|9.00', '一般公共预算资金小计|7.00', '一般公共预算拨款|6.00', '专项收入|1.00', '其他资金小计|2.00', '事业收入|2.00'] });
    expect(tree(income.lists[0])).toEqual(['TOTAL < -', 'SRC:gpb < TOTAL', 'SRC:gpb/一般公共预算拨款 < SRC:gpb', 'SRC:gpb/专项收入 < SRC:gpb', 'SRC:own < TOTAL', 'SRC:institution < SRC:own']);
  });
  it('reads spending that is listed by use and not by subject', () => {
    const spending = understand({ title: '部门支出总体情况表', head: ['支出项目类别|2024年预算'], rows: ['一、基本支出|70.00', '工资福利支出|70.00', '二、项目支出|32.00', '本年支出合计|102.00', '支出总计|102.00'] });
    expect(tree(spending.lists[0])).toEqual(['USE:basic < THIS_YEAR', 'USE:工资福利支出 < USE:basic', 'USE:project < THIS_YEAR', 'THIS_YEAR < TOTAL', 'TOTAL < -']);
  });
});

describe('codes in brackets and codes of a second classification', () => {
  it('reads [301]工资福利支出 beside the government classification', () => {
    const basic = understand({
      title: '一般公共预算基本支出情况表（按支出经济分类科目）', head: ['部门预算支出经济分类科目|政府预算支出经济分类科目|2024年预算'],
      rows: ['合计||70.00', '[301]工资福利支出|[501]机关工资福利支出|70.00', '[30101]基本工资|[50101]工资奖金津补贴|70.00'],
    });
    expect(tree(basic.lists[0])).toEqual(['TOTAL < -', 'E:301 < TOTAL', 'E:30101 < E:301']);
  });
  it('keeps government codes out of the line’s code', () => {
    const table = understand({
      title: '部门综合预算一般公共预算支出明细表（按支出经济分类科目）', head: ['部门经济科目编码|部门经济科目名称|政府经济科目编码|政府经济科目名称|合计|人员经费支出|公用经费支出|专项业务经费支出'],
      rows: ['|合计|||9.00|5.00|2.00|2.00', '301|工资福利支出|501|机关工资福利支出|5.00|5.00||', '302|商品和服务支出|502|机关商品和服务支出|4.00||2.00|2.00'],
    });
    expect(table.kind).toBe('exp_by_econ');
    expect(tree(table.lists[0])).toEqual(['TOTAL < -', 'E:301 < TOTAL', 'E:302 < TOTAL']);
    expect(fieldsOf(table)).toEqual(['total', 'personnel', 'public', 'project']);
  });
  it('names a purchase by its subject, not by the economic code beside it', () => {
    const bought = understand({
      title: '政府采购（资产配置、购买服务）预算表', head: ['科目编码|>|>|单位编码|采购项目|规格型号|数量|部门预算支出经济科目编码|预算金额', '类|款|项|^|^|^|^|^|^'],
      rows: ['||||合计||3||6.00', '201|03|01|123001|公用经费||3|31002|6.00'],
    });
    expect(tree(bought.lists[0])).toEqual(['TOTAL < -', 'PRJ:公用经费 < TOTAL']);
    expect(bought.lists[0]?.entries[1]?.code).toBe('2010301');
    expect(doubted(bought)).toEqual([]);
  });
});

describe('bodies as lines', () => {
  const head = ['支出项目类别（资金使用单位）|总计|财政拨款|>|>|财政专户拨款|其他资金', '^|^|合计|一般公共预算|政府性基金预算|^|^'];
  it('lets a body below the total hold its projects', () => {
    const projects = understand({ title: '部门预算项目支出及其他支出预算表', head, rows: ['合计|32.00|30.00|30.00|||2.00', '春江市水务局|20.00|20.00|20.00|||', '水库维护|20.00|20.00|20.00|||', '春江市水文站|12.00|10.00|10.00|||2.00', '监测经费|12.00|10.00|10.00|||2.00'] });
    expect(tree(projects.lists[0])).toEqual(['TOTAL < -', 'UNIT:春江市水务局 < TOTAL', 'ROW:水库维护 < UNIT:春江市水务局', 'UNIT:春江市水文站 < TOTAL', 'ROW:监测经费 < UNIT:春江市水文站']);
    expect(fieldsOf(projects)).toEqual(['total', 'fiscal', 'gpb', 'gf', 'fsa', 'own']);
  });
  it('does not take a project for a body where the sums say otherwise', () => {
    const projects = understand({ title: '项目支出表', head: ['项目名称|金额'], rows: ['合计|32.00', '改造服务中心|20.00', '监测经费|12.00'] });
    expect(tree(projects.lists[0])[1]).toBe('PRJ:改造服务中心 < TOTAL');
  });
  it('is no table of 一般公共预算 when it splits all money by fund and names no subject', () => {
    const basic = understand({ title: '部门预算基本支出预算表', head, rows: ['合计|70.00|70.00|70.00|||', '春江市水务局|70.00|70.00|70.00|||', '工资福利支出|70.00|70.00|70.00|||'] });
    expect(basic.kind).toBe('other');
  });
});

describe('final accounts of 云南', () => {
  it('knows 决算统计数 for the figure of the accounts', () => {
    const table = understand({ title: '财政拨款“三公”经费、行政参公单位机关运行经费情况表', head: ['项目|行次|预算数|全年预算数|决算统计数'], rows: ['1．因公出国（境）费|3|0.00|0.00|0.00', '2．公务用车购置及运行维护费|4|4.00|4.00|3.50', '3．公务接待费|7|2.00|2.00|1.50'] });
    expect([table.kind, table.columns.map((column) => column.period)]).toEqual(['f_three_public', [null, null, 'budget', null, 'final']]);
  });
});

describe('counts below the money of a turned 三公 table', () => {
  it('are parts of no sum', () => {
    const table = understand({ title: '“三公”经费、行政参公单位机关运行经费情况表', head: ['项目|预算数|决算统计数'], rows: ['一、“三公”经费支出|6.00|5.00', '（一）支出合计|6.00|5.00', '1．因公出国（境）费||', '2．公务用车购置及运行维护费|4.00|3.50', '3．公务接待费|2.00|1.50', '（二）相关统计数|—|—', '1．公务用车保有量（辆）|—|2', '2．国内公务接待批次（个）|—|20', '3．国内公务接待人次（人）|—|150'] });
    expect(table.lists[0]?.entries.slice(5).map((entry) => entry.parent)).toEqual([null, null, null, null]);
  });
});

describe('江西: codes of a 款 by its own two digits, parts of 公务接待费', () => {
  it('joins the two digits to the class above where the code below repeats them', () => {
    const table = understand({ title: '部门支出总表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|9.00|7.00|2.00', '220|自然资源海洋气象等支出|9.00|7.00|2.00', '01|自然资源事务|9.00|7.00|2.00', '2200101|行政运行|7.00|7.00|', '2200104|自然资源规划及管理|2.00||2.00'] });
    expect(tree(table.lists[0])).toEqual(['TOTAL < -', 'F:220 < TOTAL', 'F:22001 < F:220', 'F:2200101 < F:22001', 'F:2200104 < F:22001']);
  });
  it('takes 小计 below 公务接待费 for it', () => {
    const table = understand({
      title: '财政拨款“三公”经费支出表', head: ['单位编码|单位名称|合计|因公出国(境)费|公务接待费|>|公务用车运行维护费及购置费|>|>', '^|^|^|^|小计|其中：外事接待|小计|公务用车运行维护费|公务用车购置费'],
      rows: ['|合计|6.00||1.00||5.00|5.00|', '123001|某局本级|6.00||1.00||5.00|5.00|'],
    });
    expect(fieldsOf(table)).toEqual(['tp.total', 'tp.abroad', 'tp.host', null, 'tp.car', 'tp.car_run', 'tp.car_buy']);
    expect(doubted(table)).toEqual([]);
  });
});

describe('lines that are years (北京)', () => {
  const head = ['年度|“三公”经费合计|因公出国（境）费用|公务接待费|公务用车购置和运行维护费|>|>', '^|^|^|^|小计|公务用车购置费|公务用车运行维护费'];
  it('takes this year’s for the table’s line and keeps the other out of its sum', () => {
    const table = understand({ title: '财政拨款“三公”经费支出表', head, rows: ['2023年|7.00||2.00|5.00||5.00', '2024年|6.00||1.00|5.00||5.00'] });
    expect(table.lists[0]?.entries.map((entry) => [entry.key, entry.memo, entry.label])).toEqual([['ROW:2023年', true, '2023年'], ['TOTAL', false, '2024年']]);
  });
});

describe('totals of groups and compared years', () => {
  it('takes the total of a fund’s group for the fund, and one figure printed twice for one', () => {
    const income = understand({
      title: '部门综合预算收入总表', head: ['单位编码|单位名称|总计|部门预算|>|>|>|>', '^|^|^|合计|一般公共预算拨款|>|其他收入|上年结转', '^|^|^|^|小计|其中：专项资金列入部门预算项目|^|^'],
      rows: ['|合计|102.00|102.00|100.00||2.00|', '123|某厅|102.00|102.00|100.00||2.00|'],
    });
    expect(fieldsOf(income)).toEqual(['total', null, 'gpb', null, 'other_income', 'carry']);
    expect(doubted(income)).toEqual([]);
  });
  it('gives no meaning to a group that compares years', () => {
    const table = understand({
      title: '一般公共预算“三公”经费支出预算表', head: ['单位名称|2023年|>|2024年|>|增减变化情况|>', '^|小计|公务接待费|小计|公务接待费|小计|公务接待费'],
      rows: ['合计|7.00|2.00|6.00|1.00|-1.00|-1.00'],
    });
    expect(fieldsOf(table).slice(4)).toEqual([null, null]);
    expect(doubted(table)).toEqual([]);
  });
});

describe('湖南: codes twice, basic spending in several tables, funds by their sources', () => {
  it('reads a code that is printed in parts and as a whole', () => {
    const table = understand({
      title: '支出总表', head: ['功能科目|>|>|科目编码|科目名称|合计|基本支出|项目支出', '类|款|项|^|^|^|^|^'],
      rows: ['||||合计|9.00|7.00|2.00', '|||301001|某局本级|9.00|7.00|2.00', '213|||213|农林水支出|9.00|7.00|2.00', '213|01||21301|农业农村|9.00|7.00|2.00', '213|01|01|2130101|行政运行|9.00|7.00|2.00'],
    });
    expect(tree(table.lists[0])).toEqual(['TOTAL < -', 'UNIT:301001 < TOTAL', 'F:213 < UNIT:301001', 'F:21301 < F:213', 'F:2130101 < F:21301']);
  });
  it.each([
    ['一般公共预算基本支出表--人员经费(工资福利支出)(按部门预算经济分类)', null], ['一般公共预算基本支出表--公用经费(商品和服务支出)(按政府预算经济分类)', 'public'],
    ['一般公共预算基本支出表（人员经费）', 'personnel'], ['基本支出预算表（人员类、运转类公用经费项目）', 'total'], ['一般公共预算基本支出表（人员经费和公用经费）', 'total'], ['一般公共预算基本支出表', 'total'],
  ])('%s: its total is %s', (title, field) => {
    const table = understand({ title, head: ['科目编码|科目名称|总计|工资奖金津补贴|>|住房公积金', '^|^|^|小计|基本工资|^'], rows: ['|合计|9.00|6.00|6.00|3.00', '2130101|行政运行|9.00|6.00|6.00|3.00'] });
    expect(fieldsOf(table)[0]).toBe(field);
    expect(doubted(table)).toEqual([]);
  });
  it('keeps the sources of a fund out of the income beside it', () => {
    const income = understand({ title: '收入总表', head: ['单位代码|单位名称|总计|一般公共预算|>|>|政府性基金拨款|其他收入', '^|^|^|小计|经费拨款|其他收入|^|^'], rows: ['|合计|12.00|10.00|9.00|1.00||2.00', '301|某局|12.00|10.00|9.00|1.00||2.00'] });
    expect(fieldsOf(income)).toEqual(['total', 'gpb', null, null, 'gf', 'other_income']);
    expect(doubted(income)).toEqual([]);
  });
  it('reads projects below the unit whose code they repeat', () => {
    const special = understand({ title: '专项资金预算汇总表', head: ['单位代码|单位名称（专项名称）|合计'], rows: ['|合计|3.00', '301001|某局本级|3.00', '301001|动物防疫经费|3.00'] });
    expect(tree(special.lists[0])).toEqual(['TOTAL < -', 'UNIT:301001 < TOTAL', 'PRJ:动物防疫经费 < UNIT:301001']);
  });
});

describe('units and their projects in one column (陕西)', () => {
  it('takes a longer code that begins with the unit’s for a project of it, and 项目金额 for the amount', () => {
    const table = understand({
      title: '部门综合预算专项业务经费支出表', head: ['单位（项目）编码|单位（项目）名称|项目金额|项目简介'],
      rows: ['|合计|32.00|', '123001|某市水务局|20.00|', '12300100001|水库维护|20.00|日常维护', '123002|某市水文站|12.00|', '12300200002|监测经费|12.00|监测设备'],
    });
    expect(tree(table.lists[0])).toEqual(['TOTAL < -', 'UNIT:123001 < TOTAL', 'PRJ:水库维护 < UNIT:123001', 'UNIT:123002 < TOTAL', 'PRJ:监测经费 < UNIT:123002']);
    expect([table.kind, fieldsOf(table), doubted(table)]).toEqual(['project_exp', ['total'], []]);
  });
  it('takes the money of the whole term for a project’s where a form tells no other', () => {
    const form = understand({
      title: '2026年专项业务经费绩效目标表', head: [],
      rows: ['项目名称|水库维护||', '资金金额（元）|实施期资金总额|20.00|', '总体目标|完成维护||', '一级指标|二级指标|三级指标|指标值', '产出指标|数量指标|维护|≥3座'],
    });
    expect([form.empty, form.lists[0]?.valueCols, form.lists[0]?.entries[0]?.key]).toEqual([false, [2], 'PRJ:水库维护']);
  });
});

describe('heads of groups that only the sums tell (广东)', () => {
  const head = ['支出项目类别（资金使用单位）|总计|一般公共预算'];
  it('takes bodies of any name for what holds the lines below', () => {
    const table = understand({ title: '部门预算项目支出及其他支出预算表', head, rows: ['合计|32.00|32.00', '某县应急管理局（本级）|20.00|20.00', '值守经费|15.00|15.00', '演练经费|5.00|5.00', '某县灾情核查室|12.00|12.00', '核查经费|12.00|12.00'] });
    expect(tree(table.lists[0])).toEqual(['TOTAL < -', 'UNIT:某县应急管理局(本级) < TOTAL', 'ROW:值守经费 < UNIT:某县应急管理局(本级)', 'ROW:演练经费 < UNIT:某县应急管理局(本级)', 'UNIT:某县灾情核查室 < TOTAL', 'ROW:核查经费 < UNIT:某县灾情核查室']);
  });
  it('leaves lines alone that do not divide so', () => {
    const table = understand({ title: '部门预算项目支出及其他支出预算表', head, rows: ['合计|32.00|32.00', '某县应急管理局|18.00|18.00', '值守经费|9.00|9.00', '演练经费|5.00|5.00'] });
    expect(tree(table.lists[0]).filter((line) => line.startsWith('UNIT:'))).toEqual([]);
  });
  it('finds a turned 三公 table by a first part behind 其中', () => {
    const table = understand({ title: '财政拨款安排的行政经费及“三公”经费预算表', head: ['项目|2026年预算'], rows: ['行政经费|50.00', '“三公”经费|3.00', '其中：（一）因公出国（境）支出|0.00', '（二）公务用车购置及运行维护支出|2.00', '（三）公务接待费支出|1.00'] });
    expect(fieldsOf(table)).toEqual(['total']);
    expect(table.lists[0]?.entries.map((entry) => entry.key)).toEqual(['ROW:行政经费', 'TP:total', 'TP:abroad', 'TP:car', 'TP:host']);
  });
});

describe('heads with brackets, assets, money carried in by fund', () => {
  it('knows 维修（护）费 for an economic subject', () => {
    const goods = understand({ title: '一般公共预算基本支出表－公用经费（商品和服务支出）', head: ['单位名称|总计|办公费|维修（护）费|因公出国（境）费用'], rows: ['合计|6.00|3.00|2.00|1.00', '某局|6.00|3.00|2.00|1.00'] });
    expect(doubted(goods)).toEqual([]);
  });
  it('doubts nothing in a table of assets', () => {
    const assets = understand({ title: '国有资产使用情况表', head: ['项目|资产总额|流动资产|固定资产|>', '^|^|^|小计|车辆'], rows: ['合计|9.00|2.00|7.00|1.00'] });
    expect([fieldsOf(assets), doubted(assets)]).toEqual([['total', null, null, null], []]);
  });
  it('makes funds without a number parts of what was carried in', () => {
    const overview = understand({
      title: '财政拨款收入支出决算表', head: ['收入|>|支出|>', '项目|金额|项目|金额'],
      rows: ['一、一般公共预算财政拨款|5.00|一、教育支出|8.00', '二、政府性基金预算财政拨款|2.00||', '本年收入合计|7.00|本年支出合计|8.00', '年初财政拨款结转和结余|1.00|年末财政拨款结转和结余|', '一般公共预算财政拨款|1.00||', '政府性基金预算财政拨款|||', '总计|8.00|总计|8.00'],
    });
    expect(tree(overview.lists[0]).slice(3)).toEqual(['CARRY_IN < TOTAL', 'SRC:carry.gpb < CARRY_IN', 'SRC:carry.gf < CARRY_IN', 'TOTAL < -']);
  });
});
