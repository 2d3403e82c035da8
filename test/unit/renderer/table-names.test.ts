import { expect, test } from 'vitest';
import { tableNames } from '../../../renderer/features/review/table-names.ts';
import { refLabel } from '../../../renderer/features/review/place-label.ts';
import { asId, type TableId } from '../../../shared/model/ids.ts';
import type { GridText } from '../../builders/a-grid.ts';
import { aView } from '../../builders/a-view.ts';

const namesOf = (tables: readonly GridText[]): readonly string[] => {
  const names = tableNames(aView({ tables }), 'zh-CN', '未命名表');
  return [...names.values()].map(({ base, apart }) => (apart ? `${base} ${apart.short} = ${apart.whole}` : base));
};
const targets = (project: string): GridText => ({ title: '部门预算项目绩效目标表', number: '表6', rows: [`项目名称|${project}`, '年度资金总额|35.15', '绩效指标|', '一级指标|二级指标'] });
const basic = (entity: string): GridText => ({ title: '收入总表', number: '表2', entity, head: ['科目|合计'], rows: ['合计|3'] });

test('tables of one name are told apart by the project, else by the unit they are printed for; others keep their plain name', () => {
  expect(namesOf([targets('档案扫描项目'), targets('纸质档案破损案卷托裱项目'), basic('单位名称：霁溪县档案局')])).toEqual(['表6 档案扫描项目 = 档案扫描项目', '表6 纸质档案破损案卷… = 纸质档案破损案卷托裱项目', '表2']);
  expect(namesOf([basic('单位名称：霁溪县档案局'), basic('部门：霁溪县史志室'), basic('')])).toEqual(['表2 霁溪县档案局 = 霁溪县档案局', '表2 霁溪县史志室 = 霁溪县史志室', '表2']);
});

test('names that begin alike for longer than a tab are cut at their beginning', () => {
  expect(namesOf([basic('单位：霁溪县农业农村局本级'), basic('单位：霁溪县农业农村局种子站')])).toEqual(['表2 …本级 = 霁溪县农业农村局本级', '表2 …种子站 = 霁溪县农业农村局种子站']);
});

test('words in the title tell tables apart, and where nothing does, their count', () => {
  const plain: GridText = { title: '项目支出表', head: ['科目|合计'], rows: ['合计|3'] };
  expect(namesOf([plain, { ...plain, title: '项目支出表（按经济分类）' }])).toEqual(['项目支出', '项目支出 按经济分类 = 按经济分类']);
  expect(namesOf([basic('单位：甲局'), basic('单位：乙局'), basic('单位：乙局')])).toEqual(['表2 甲局 = 甲局', '表2 乙局(1) = 乙局(1)', '表2 乙局(2) = 乙局(2)']);
});

test('a place in such a table names the whole, once', () => {
  const view = aView({ tables: [targets('档案扫描项目'), targets('案卷托裱项目')] });
  expect(refLabel(view, { kind: 'table', table: asId<TableId>('t2') })).toBe('表6 · 案卷托裱项目');
  expect(refLabel(view, { kind: 'cell', table: asId<TableId>('t2'), row: 0, col: 1 }).split(' · ').filter((part) => part === '案卷托裱项目')).toHaveLength(1);
});
