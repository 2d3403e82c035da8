import { expect, test } from 'vitest';
import { expenditureUnitSum } from '../../../shared/checks/rules/expenditure/unit-sum.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(expenditureUnitSum, aView({ tables: [{
    title: '部门支出总体情况表', head: ['科目编码|部门(单位)代码|部门名称(单位)(功能分类科目名称)|合计|基本支出|项目支出'],
    rows: ['合计|||90.00|50.00|40.00', '|510|某市工业局|90.00|50.00|40.00', '|510001|某市工业局|60.00|30.00|30.00', '2150201||行政运行|30.00|30.00|0.00', '2150299||其他制造业支出|30.00|0.00|30.00', '|510002|某市服务中心|30.00|20.00|10.00', '2150201||行政运行|20.00|20.00|0.00', '2150299||其他制造业支出|10.00|0.00|10.00'],
  }] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 12 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(expenditureUnitSum, aView({ tables: [{
    title: '部门支出总体情况表', head: ['科目编码|部门(单位)代码|部门名称(单位)(功能分类科目名称)|合计|基本支出|项目支出'],
    rows: ['合计|||99.00|50.00|40.00', '|510|某市工业局|90.00|50.00|40.00', '|510001|某市工业局|60.00|30.00|30.00', '2150201||行政运行|30.00|30.00|0.00', '2150299||其他制造业支出|30.00|0.00|30.00', '|510002|某市服务中心|30.00|20.00|10.00', '2150201||行政运行|20.00|20.00|0.00', '2150299||其他制造业支出|10.00|0.00|10.00'],
  }] }));
  expect(run.messages).toEqual(['部门支出总体情况表“合计”行“合计”列：印为 99.00，下级各行之和为 90.00，相差 9.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});
