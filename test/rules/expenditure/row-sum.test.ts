import { expect, test } from 'vitest';
import { expenditureRowSum } from '../../../shared/checks/rules/expenditure/row-sum.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(expenditureRowSum, aView({ tables: [aTable('expenditure')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 9 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(expenditureRowSum, aView({ tables: [aTable('expenditure', { row: '2080505', from: '20.00', to: '2.00', nth: 1 })] }));
  expect(run.messages).toEqual(['单位支出总体情况表“机关事业单位基本养老保险缴费支出”行：合计印为 20.00，各分项之和为 2.00，相差 18.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

test('a part whose text is no number is not run, with the place', () => {
  const run = runRule(expenditureRowSum, aView({ tables: [aTable('expenditure', { row: '2080505', from: '20.00', to: '2O.00', nth: 1 })] }));
  expect(run.states).toEqual({ pass: 8, not_run: 1 });
  expect(run.messages).toEqual(['单位支出总体情况表“机关事业单位基本养老保险缴费支出”行“基本支出”列的“2O.00”不是数字，未能核对']);
});

test('blank parts are zero beside printed ones', () => {
  const table = { title: '支出总表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|5.00|5.00|', '201|一般公共服务支出|5.00|5.00|'] };
  expect(runRule(expenditureRowSum, aView({ tables: [table] })).states).toEqual({ pass: 2 });
});

test('the 江苏 form counts 单位预留机动经费', () => {
  const table = { title: '支出预算总表', head: ['合计|基本支出|项目支出|单位预留机动经费|结转下年资金'], rows: ['24,458.43|10,403.11|12,081.46|1,973.86|'] };
  expect(runRule(expenditureRowSum, aView({ tables: [table] })).states).toEqual({ pass: 1 });
});
