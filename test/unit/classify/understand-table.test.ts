import { describe, expect, it } from 'vitest';
import { understandTable } from '../../../shared/classify/understand-table.ts';
import type { RowList, TableMeaning } from '../../../shared/model/table-meaning.ts';
import { aGrid, type GridText } from '../../builders/a-grid.ts';

const understand = (text: GridText): TableMeaning => understandTable(aGrid(text), { defaultUnit: null });
const fieldsOf = (meaning: TableMeaning): readonly (string | null)[] => meaning.columns.filter((column) => column.content === 'amount').map((column) => column.field);
const keysOf = (list: RowList | undefined): readonly string[] => list?.entries.map((entry) => entry.key) ?? [];
const parentsOf = (list: RowList | undefined): readonly (string | null)[] => list?.entries.map((entry) => (entry.parent === null ? null : (list.entries[entry.parent]?.key ?? null))) ?? [];

describe('two-sided overviews', () => {
  const meaning = understand({
    title: '2026年预算收支总表', number: '预算公开表1', unit: '单位:万元',
    head: ['收入|>|支出|>|>|>', '项目|2026年|项目|2026年合计|当年预算安排|上年结转安排'],
    rows: ['一、一般公共预算|5.00|一、一般公共服务支出|3.00|2.00|1.00', '二、单位资金||二、教育支出|2.00|2.00|', '|||||', '本年收入合计|5.00|本年支出合计|5.00|4.00|1.00', '上年结转||年终结转|||', '收入总计|5.00|支出总计|5.00|4.00|1.00'],
  });
  it('splits income and spending into lists of their own', () => {
    expect([meaning.kind, meaning.number, meaning.unit]).toEqual(['overview', '表1', '万元']);
    expect(fieldsOf(meaning)).toEqual(['amount', 'total', 'current', 'carry']);
    expect(keysOf(meaning.lists[0])).toEqual(['SRC:gpb', 'SRC:own', 'THIS_YEAR', 'CARRY_IN', 'TOTAL']);
    expect(keysOf(meaning.lists[1])).toEqual(['CLS:一般公共服务支出', 'CLS:教育支出', 'THIS_YEAR', 'CARRY_OUT', 'TOTAL']);
    expect(parentsOf(meaning.lists[1])).toEqual(['THIS_YEAR', 'THIS_YEAR', 'TOTAL', 'TOTAL', null]);
  });
  it('keeps the funds of a carry-over apart from this year’s', () => {
    const fiscal = understand({
      title: '财政拨款收支总体情况表', unit: '单位：万元', head: ['收入|>|支出|>', '项目|预算数|项目（按支出功能科目分类）|预算数'],
      rows: ['一、本年收入|5.00|一、本年支出|5.00', '（一）一般公共预算|5.00|（一）外交支出|5.00', '1、上级补助|1.00||', '2、本级|4.00||', '二、上年结转结余|0.00||', '（一）一般公共预算|0.00|二、结转下年支出|0.00', '收入总计|5.00|支出总计|5.00'],
    });
    expect(fiscal.kind).toBe('fiscal_overview');
    expect(keysOf(fiscal.lists[0])).toEqual(['THIS_YEAR', 'SRC:gpb', 'SRC:gpb/上级补助', 'SRC:gpb/本级', 'CARRY_IN', 'SRC:carry.gpb', 'TOTAL']);
    expect(parentsOf(fiscal.lists[0])).toEqual(['TOTAL', 'THIS_YEAR', 'SRC:gpb', 'SRC:gpb', 'TOTAL', 'CARRY_IN', null]);
  });
  it('finds the third side by purpose', () => {
    const three = understand({
      title: '收支预算总表', number: '公开01表', unit: '单位：万元',
      head: ['收入|>|支出|>|>|>', '项目名称|金额|功能分类|>|支出用途|>', '^|^|功能科目名称|金额|项目名称|金额'],
      rows: ['一、财政拨款|9.00|一、一般公共服务支出|10.00|一、基本支出|6.00', '1.一般公共预算|9.00|二、外交支出||二、项目支出|3.00', '三、其他资金|1.00|||三、单位预留机动经费|1.00', '当年收入小计|10.00|||当年支出小计|10.00', '上年结转资金||||结转下年资金|', '收入合计|10.00|||支出合计|10.00'],
    });
    expect(three.lists.map((list) => list.side)).toEqual(['income', 'expense', 'use']);
    expect(keysOf(three.lists[2])).toEqual(['USE:basic', 'USE:project', 'USE:reserve', 'THIS_YEAR', 'CARRY_OUT', 'TOTAL']);
    expect(parentsOf(three.lists[0])).toEqual(['THIS_YEAR', 'SRC:fiscal', 'THIS_YEAR', 'TOTAL', 'TOTAL', null]);
  });
});

describe('spending by subject', () => {
  it('reads units and subjects of one table by their columns, not by the digits', () => {
    const meaning = understand({
      title: '部门支出总体情况表', unit: '单位：万元', head: ['科目编码|部门(单位)代码|部门名称(单位)(功能分类科目名称)|合计|基本支出|项目支出|结转下年支出'],
      rows: ['合计|||3.00|2.00|1.00|0.00', '|309|甲局|3.00|2.00|1.00|0.00', '|309001|甲局本级|2.00|2.00|0.00|0.00', '2080501||行政单位离退休|2.00|2.00|0.00|0.00', '|309002|甲中心|1.00|0.00|1.00|0.00', '2080501||行政单位离退休|1.00|0.00|1.00|0.00'],
    });
    expect(fieldsOf(meaning)).toEqual(['total', 'basic', 'project', 'carry_next']);
    expect(keysOf(meaning.lists[0])).toEqual(['TOTAL', 'UNIT:309', 'UNIT:309001', 'F:2080501', 'UNIT:309002', 'F:2080501']);
    expect(parentsOf(meaning.lists[0])).toEqual([null, 'TOTAL', 'UNIT:309', 'UNIT:309001', 'UNIT:309', 'UNIT:309002']);
    expect(meaning.lists[0]?.entries.map((entry) => entry.unit)).toEqual([null, null, '309', '309001', '309', '309002']);
  });
  it('joins split code columns and nests them by prefix', () => {
    const meaning = understand({
      title: '2024年部门一般公共预算支出功能分类预算表', unit: '单位：元', head: ['项目|>|>|>|一般公共预算支出|>|>', '功能分类科目编码|>|>|功能分类科目名称|合计|基本支出|项目支出', '类|款|项|^|^|^|^'],
      rows: ['208|||社会保障和就业支出|300|200|100', '208|5||行政事业单位养老支出|300|200|100', '208|05|01|行政单位离退休|300|200|100', '合计||||300|200|100'],
    });
    expect([meaning.kind, meaning.unit]).toEqual(['gpb_exp', '元']);
    expect(keysOf(meaning.lists[0])).toEqual(['F:208', 'F:20805', 'F:2080501', 'TOTAL']);
    expect(parentsOf(meaning.lists[0])).toEqual(['TOTAL', 'F:208', 'F:20805', null]);
    expect(fieldsOf(meaning)).toEqual(['total', 'basic', 'project']);
  });
  it('tells 基本支出 from its parts and leaves the column numbers out', () => {
    const meaning = understand({
      title: '一般公共预算支出情况表', unit: '单位：万元',
      head: ['科目编码|科目名称|合计|本年一般公共预算支出|>|>|>', '^|^|^|基本支出|>|>|项目支出', '^|^|^|小计|人员经费|公用经费|^'],
      rows: ['1|2|3|4|5|6|7', '合计||3.00|2.00|1.50|0.50|1.00', '2010101|行政运行|3.00|2.00|1.50|0.50|1.00'],
    });
    expect(fieldsOf(meaning)).toEqual(['total', 'basic', 'personnel', 'public', 'project']);
    expect(meaning.rows.map((row) => row.role)).toEqual(['header', 'header', 'header', 'numbering', 'total', 'item']);
  });
  it('settles lost heads by the official order only when the sums agree', () => {
    const rows = ['合计|6.00|4.00|3.00|1.00|2.00', '2010101|6.00|4.00|3.00|1.00|2.00'];
    const head = ['科目编码|甲|乙|丙|丁|戊'];
    expect(fieldsOf(understand({ title: '一般公共预算支出表', head, rows }))).toEqual(['total', 'basic', 'personnel', 'public', 'project']);
    const broken = understand({ title: '一般公共预算支出表', head, rows: ['合计|6.00|5.00|3.00|1.00|2.00', '2010101|6.00|4.00|3.00|1.00|2.00'] });
    expect(fieldsOf(broken)).toEqual([null, null, null, null, null]);
    expect(broken.doubts).toContain('column-unknown');
  });
});

describe('other tables', () => {
  it('reads a 三公 table whatever the order of its columns', () => {
    const meaning = understand({
      title: '“三公”经费和机关运行经费预算表', unit: '单位：万元',
      head: ['合计|因公出国（境）费|公务接待费|公务用车购置及运行费|>|>|机关运行经费预算数', '^|^|^|小计|购置费|运行费|^'],
      rows: ['6.00|1.00|2.00|3.00|1.00|2.00|50.00'],
    });
    expect(fieldsOf(meaning)).toEqual(['tp.total', 'tp.abroad', 'tp.host', 'tp.car', 'tp.car_buy', 'tp.car_run', 'agency_operation']);
    expect(keysOf(meaning.lists[0])).toEqual(['TOTAL']);
  });
  it('keeps a 合计 of 三公, 会议费 and 培训费 apart from 三公', () => {
    const meaning = understand({
      title: '“三公”经费、会议费、培训费支出预算表', unit: '单位：万元',
      head: ['合计|“三公”经费|>|>|会议费|培训费', '^|小计|因公出国（境）费|公务接待费|^|^'], rows: ['10.00|3.00|1.00|2.00|3.00|4.00'],
    });
    expect(fieldsOf(meaning)).toEqual(['tp.all', 'tp.total', 'tp.abroad', 'tp.host', 'meeting', 'training']);
  });
  it('reads a turned 三公 table by its rows', () => {
    const meaning = understand({
      title: '财政拨款安排“三公”经费支出预算表', unit: '单位：万元', head: ['项目|2026年预算数|>', '^|合计|一般公共预算'],
      rows: ['因公出国（境）费|1.00|1.00', '公务接待费|2.00|2.00', '公务用车购置及运行费|3.00|3.00', '①公务用车购置费|1.00|1.00', '②公务用车运行维护费|2.00|2.00', '合计|6.00|6.00'],
    });
    expect(keysOf(meaning.lists[0])).toEqual(['TP:abroad', 'TP:host', 'TP:car', 'TP:car_buy', 'TP:car_run', 'TOTAL']);
    expect(parentsOf(meaning.lists[0])).toEqual(['TOTAL', 'TOTAL', 'TOTAL', 'TP:car', 'TP:car', null]);
    expect(fieldsOf(meaning)).toEqual(['total', 'gpb']);
  });
  it('pairs 预算数 and 决算数 columns by period', () => {
    const meaning = understand({
      title: '财政拨款“三公”经费支出决算表', unit: '单位：万元', head: ['合计|>|因公出国（境）费|>|公务接待费|>', '预算数|决算数|预算数|决算数|预算数|决算数'], rows: ['3.00|2.00|1.00|1.00|2.00|1.00'],
    });
    expect(meaning.kind).toBe('f_three_public');
    expect(meaning.columns.map((column) => `${column.field}/${column.period}`)).toEqual(['tp.total/budget', 'tp.total/final', 'tp.abroad/budget', 'tp.abroad/final', 'tp.host/budget', 'tp.host/final']);
  });
  it('reads final accounts by two lists of economic subjects', () => {
    const meaning = understand({
      title: '一般公共预算财政拨款基本支出决算表', unit: '单位：万元', head: ['经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数'],
      rows: ['301|工资福利支出|3.00|302|商品和服务支出|2.00', '30101|基本工资|3.00|30201|办公费|2.00', '人员经费合计||3.00|公用经费合计||2.00'],
    });
    expect(meaning.kind).toBe('f_gpb_basic');
    expect(meaning.lists.map(keysOf)).toEqual([['E:301', 'E:30101', 'USE:personnel'], ['E:302', 'E:30201', 'USE:public']]);
    expect(meaning.lists.map(parentsOf)).toEqual([['USE:personnel', 'E:301', null], ['USE:public', 'E:302', null]]);
  });
  it('knows purchase columns by their groups', () => {
    const meaning = understand({
      title: '政府采购预算表', unit: '单位：万元',
      head: ['科目编码|单位代码|单位名称(功能分类科目名称)|项目名称|采购资金类型|>|采购项目类型|>|>|>|>', '^|^|^|^|合计|一般公共预算|合计|集中采购|>|分散采购|>', '^|^|^|^|^|^|^|小计|货物类|小计|服务类'],
      rows: ['合计||||3.00|3.00|3.00|1.00|1.00|2.00|2.00', '|309001|甲中心||3.00|3.00|0.00|1.00|1.00|2.00|2.00', '2150599||其他支出|办公设备|1.00|1.00|1.00|1.00|1.00|0.00|0.00', '2150599||其他支出|运维|2.00|2.00|2.00|0.00|0.00|2.00|2.00'],
    });
    expect(fieldsOf(meaning)).toEqual(['total', 'gpb', 'type.total', 'central.total', 'central.goods', 'dispersed.total', 'dispersed.services']);
    expect(keysOf(meaning.lists[0])).toEqual(['TOTAL', 'UNIT:309001', 'PRJ:办公设备', 'PRJ:运维']);
    expect(parentsOf(meaning.lists[0])).toEqual([null, 'TOTAL', 'UNIT:309001', 'UNIT:309001']);
  });
  it('says that a table is empty, with the printed words', () => {
    const meaning = understand({ title: '政府性基金预算支出情况表', unit: '单位：万元', notes: ['注：本单位没有政府性基金预算支出，故本表无数据。'], head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['合计||0.00|0.00|0.00'] });
    expect([meaning.kind, meaning.empty]).toEqual(['gf_exp', true]);
    expect(meaning.emptyNote).toContain('无数据');
  });
  it('falls back to the head when no title is printed and says so', () => {
    const meaning = understand({ head: ['部门（单位）代码|部门（单位）名称|合计|本年收入|>|上年结转结余|>', '^|^|^|小计|一般公共预算|小计|一般公共预算'], rows: ['合计||1.00|1.00|1.00|0.00|0.00'] });
    expect(meaning.kind).toBe('income');
    expect(meaning.doubts).toContain('kind-from-head');
    expect(fieldsOf(meaning)).toEqual(['total', 'cur.total', 'cur.gpb', 'carry.total', 'carry.gpb']);
  });
  it('lists sources under their fund where 小计 opens each block', () => {
    const meaning = understand({
      title: '收入预算总表', unit: '单位：万元', head: ['项目名称|>|金额'],
      rows: ['|收入总计|10.00', '|小计|9.00', '一般公共预算资金|公共财政拨款(补助)资金|9.00', '|专项收入|', '其他资金|小计|1.00', '|其他收入|1.00'],
    });
    expect(keysOf(meaning.lists[0])).toEqual(['TOTAL', 'SRC:gpb', 'SRC:gpb/公共财政拨款(补助)资金', 'SRC:gpb/专项收入', 'SRC:own', 'SRC:other_income']);
  });
  it('gives a total merged over two lists to the one whose amount follows', () => {
    const grid = aGrid({
      title: '收支预算总表', head: ['收入|>|支出|>|>|>', '项目名称|金额|功能分类|>|支出用途|>', '^|^|功能科目名称|金额|项目名称|金额'],
      rows: ['一、财政拨款|9.00|一、外交支出|9.00|一、基本支出|9.00', '收入合计|9.00|支出合计|||9.00'],
    });
    const merged = { ...grid, cells: grid.cells.filter((cell) => !(cell.row === 4 && (cell.col === 3 || cell.col === 4))).map((cell) => (cell.row === 4 && cell.col === 2 ? { ...cell, colSpan: 3 } : cell)) };
    const meaning = understandTable(merged, { defaultUnit: null });
    expect(meaning.lists[2]?.entries.at(-1)).toMatchObject({ key: 'TOTAL', label: '支出合计', row: 4 });
  });
  it('nests categories, projects and goods of a purchase table by the last filled column', () => {
    const meaning = understand({
      title: '政府采购支出预算表', head: ['采购品目大类|专项名称|经济科目|采购物品名称|采购组织形式|总计'],
      rows: ['合计|||||9.00', '一、货物A|||||9.00', '|办公费|办公设备购置|||9.00', '|||台式计算机|政府集中采购|4.00', '|||打印机|分散采购|5.00'],
    });
    expect(keysOf(meaning.lists[0])).toEqual(['TOTAL', 'ROW:一、货物A', 'ROW:办公设备购置', 'ROW:台式计算机', 'ROW:打印机'].map((key) => key.replace('一、', '')));
    expect(parentsOf(meaning.lists[0])).toEqual([null, 'TOTAL', 'ROW:货物A', 'ROW:办公设备购置', 'ROW:办公设备购置']);
  });
  it('lets a head that only one table has overrule a title that lost a line', () => {
    expect(understand({ title: '支出预算表', head: ['因公出国（境）费|公务接待费'], rows: ['1.00|2.00'] }).kind).toBe('three_public');
  });
  it('keeps counts and other money of a turned 三公 table out of its total', () => {
    const meaning = understand({
      title: '财政拨款“三公”经费、行政参公单位机关运行经费情况表', head: ['项目|行次|预算数|决算数'],
      rows: ['栏次||1|2', '一、“三公”经费支出|1|—|—', '（一）支出合计|2|20.00|15.00', '1．因公出国（境）费|3||', '2．公务用车购置及运行维护费|4|15.00|12.00', '（1）公务用车运行维护费|6|15.00|12.00', '3．公务接待费|7|5.00|3.00', '（1）国内接待费|8|—|3.00', '（二）相关统计数|11|—|—', '4．公务用车保有量（辆）|15|—|3', '二、机关运行经费|23|—|30.00'],
    });
    expect(keysOf(meaning.lists[0])).toEqual(['TP:total', 'TOTAL', 'TP:abroad', 'TP:car', 'TP:car_run', 'TP:host', 'ROW:国内接待费', 'ROW:相关统计数', 'ROW:公务用车保有量(辆)', 'ROW:机关运行经费']);
    expect(parentsOf(meaning.lists[0])).toEqual([null, null, 'TOTAL', 'TOTAL', 'TP:car', 'TOTAL', 'TP:host', null, null, null]);
    expect(meaning.rows[1]?.role).toBe('numbering');
  });
  it('straightens shifted 三公 heads by sums, and claims nothing where no order fits', () => {
    const shifted = { title: '三公两费支出情况表', head: ['单位名称|合计|因公出国（境）费|公务用车购置及运行维护费|>|>|>|公务接待费|培训费', '^|^|^|小计|购置费|运行维护费||^|^'] };
    expect(fieldsOf(understand({ ...shifted, rows: ['合计|6.68|0.00|1.60|0.00|1.60|5.08|8.59|6.55', '甲局|2.52|0.00|1.60|0.00|1.60|0.92|1.06|1.58'] }))).toEqual(['tp.total', 'tp.abroad', 'tp.car', 'tp.car_buy', 'tp.car_run', 'tp.host', 'meeting', 'training']);
    expect(fieldsOf(understand({ ...shifted, rows: ['合计|9.99|0.00|1.60|0.00|1.60|5.08|8.59|6.55'] })).every((field) => field === null)).toBe(true);
  });
});

describe('tables of targets without a head', () => {
  it('are told by what their cells begin with', () => {
    const table = understand({ rows: [
      ['1', '418003', '青岩市气象站', '雷达维护', '6.00', '保障汛期。', '数量指标：2次', '质量指标：好', '', '满意度指标：90%'],
      ['2', '418003', '青岩市气象站', '气象宣传', '4.00', '办好活动。', '数量指标：1次', '质量指标：好', '成本指标：4万元', '满意度指标：95%'],
    ] });
    expect(table.kind).toBe('project_targets');
    expect(table.columns.map((column) => column.content)).toEqual(['serial', 'unit_code', 'unit_name', 'label', 'amount', 'text', 'text', 'text', 'text', 'text']);
    expect(table.lists[0]?.entries.map((entry) => entry.key)).toEqual(['PRJ:雷达维护', 'PRJ:气象宣传']);
    expect(table.doubts).toEqual(['kind-from-head', 'columns-by-order']);
  });
});

describe('the second reading of columns, by sums', () => {
  const rows = (public_: readonly [string, string, string]): string[][] => [
    ['301', '工资福利支出', '10.00', '10.00', public_[0]], ['302', '商品和服务支出', '3.00', '0.00', public_[1]], ['303', '对个人和家庭的补助', '2.00', '2.00', public_[2]],
  ];
  const doubted = (public_: readonly [string, string, string]): number[] => understand({ title: '一般公共预算基本支出表', head: ['科目编码|科目名称|合计|人员经费|公用经费'], rows: rows(public_) }).columns.flatMap((column) => (column.doubts?.includes('columns-against-sums') ? [column.index] : []));

  it('one wrong figure is the document’s; a column that never adds up is doubted', () => {
    expect(doubted(['0.00', '3.00', '0.00'])).toEqual([]);
    expect(doubted(['0.00', '3.30', '0.00'])).toEqual([]);
    expect(doubted(['7.00', '1.00', '5.00'])).toEqual([2, 3, 4]);
  });

  it('a total of this year may hold what was carried over', () => {
    const table = understand({ title: '收入预算总表', head: ['项目|>|本年收入|>|>|上年结转', '科目编码|科目名称|合计|一般公共预算|政府性基金|^'], rows: ['201|甲|5.00|3.00|0.00|2.00', '202|乙|7.00|3.00|0.00|4.00', '203|丙|9.00|3.00|1.00|5.00'] });
    expect(table.doubts).toEqual([]);
  });
});
