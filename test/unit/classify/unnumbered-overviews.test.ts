import { describe, expect, it } from 'vitest';
import { understandTable } from '../../../shared/classify/understand-table.ts';
import type { RowList, TableMeaning } from '../../../shared/model/table-meaning.ts';
import { aGrid, type GridText } from '../../builders/a-grid.ts';

const understand = (text: GridText): TableMeaning => understandTable(aGrid({ unit: '单位：万元', ...text }), { defaultUnit: null });
const tree = (list: RowList | undefined): readonly string[] => list?.entries.map((entry) => `${entry.key} < ${entry.parent === null ? '-' : (list.entries[entry.parent]?.key ?? '')}`) ?? [];

describe('overviews without numbers (新疆)', () => {
  const overview = understand({
    title: '部门收支总体情况表', head: ['收入|>|支出|>|>', '项目|预算数|功能分类|>|预算数'],
    rows: [
      '财政拨款（补助）|100.00|201|一般公共服务支出|', '一般公共预算|100.00|224|灾害防治及应急管理支出|102.00', '政府性基金预算||||', '教育收费（财政专户）||||', '其他收入|2.00|||',
      '小计|102.00||小计|102.00', '单位上年结余（不包括国库集中支付额度结余）||||', '收入总计|102.00||支出总计|102.00',
    ],
  });
  it('makes the funds parts of 财政拨款, a bare 小计 this year’s total, 单位上年结余 the carried money', () => expect(tree(overview.lists[0])).toEqual([
    'SRC:fiscal < THIS_YEAR', 'SRC:gpb < SRC:fiscal', 'SRC:gf < SRC:fiscal', 'SRC:fsa < THIS_YEAR', 'SRC:other_income < THIS_YEAR', 'THIS_YEAR < TOTAL', 'CARRY_IN < TOTAL', 'TOTAL < -',
  ]));
  it('reads codes beside the classes, which stay what other forms number 一、', () => {
    expect(overview.columns.map((column) => column.content)).toEqual(['label', 'amount', 'code', 'label', 'amount']);
    expect(tree(overview.lists[1])).toEqual(['CLS:一般公共服务支出 < THIS_YEAR', 'CLS:灾害防治及应急管理支出 < THIS_YEAR', 'THIS_YEAR < TOTAL', 'TOTAL < -']);
    expect(overview.lists[1]?.entries[1]?.code).toBe('224');
  });
});

describe('parts named after 其中 (河南)', () => {
  it('go on until the next number', () => {
    const overview = understand({ title: '部门收支总体情况表', head: ['收入|>|支出|>', '项目|金额|项目|金额'], rows: ['一、一般公共预算拨款|9.00|一、基本支出|7.00', '其中：财政拨款|8.00|二、项目支出|2.00', '专项收入|1.00||', '二、其他各项收入|||', '收入总计|9.00|支出总计|9.00'] });
    expect(overview.lists[0]?.entries.map((entry) => [entry.key, entry.memo, entry.parent])).toEqual([['SRC:gpb', false, 4], ['SRC:fiscal', true, 0], ['SRC:gpb/专项收入', true, 0], ['SRC:other_income', false, 4], ['TOTAL', false, null]]);
  });
  it('columns below 基本支出 and 项目支出 are parts of them', () => {
    const table = understand({ title: '部门支出总体情况表', head: ['科目编码|单位（科目名称）|合计|基本支出|>|项目支出|>|>', '^|^|^|小计|工资福利支出|小计|一般性项目|专项资金'], rows: ['|合计|9.00|7.00|7.00|2.00|1.00|1.00', '2080201|行政运行|9.00|7.00|7.00|2.00|1.00|1.00'] });
    expect(table.columns.slice(2).map((column) => [column.field, column.doubts ?? []])).toEqual([['total', []], ['basic', []], [null, []], ['project', []], [null, []], [null, []]]);
  });
});

describe('units and subjects by name only (浙江)', () => {
  it('lets the first unit hold the others where it makes the total and they make it again', () => {
    const income = (second: string): TableMeaning => understand({ title: '部门收入预算总表', head: ['单位名称|合计|一般公共预算拨款收入'], rows: ['合计|9.00|9.00', '春江区教育局|9.00|9.00', '春江区教育局机关|4.00|4.00', `春江第一中学|${second}|${second}`] });
    expect(tree(income('5.00').lists[0])).toEqual(['TOTAL < -', 'UNIT:春江区教育局 < TOTAL', 'UNIT:春江区教育局机关 < UNIT:春江区教育局', 'UNIT:春江第一中学 < UNIT:春江区教育局']);
    expect(tree(income('6.00').lists[0])[2]).toBe('UNIT:春江区教育局机关 < TOTAL');
  });
  it('reads subjects whose code stands before the name in the column of units', () => {
    const spending = understand({ title: '部门支出预算总表', head: ['单位名称（科目）|合计|基本支出|项目支出'], rows: ['合计|9.00|7.00|2.00', '205教育支出|9.00|7.00|2.00', '20502普通教育|9.00|7.00|2.00', '2050203初中教育|9.00|7.00|2.00'] });
    expect(tree(spending.lists[0])).toEqual(['TOTAL < -', 'F:205 < TOTAL', 'F:20502 < F:205', 'F:2050203 < F:20502']);
  });
});
