import { expect, test } from 'vitest';
import { overviewBalances } from '../../../shared/checks/rules/overview/balances.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(overviewBalances, aView({ tables: [aTable('overview')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 1 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(overviewBalances, aView({ tables: [aTable('overview', { row: '支出总计', from: '100.00', to: '101.00', nth: 1 })] }));
  expect(run.messages).toEqual(['单位收支总体情况表“支出总计”印为 101.00，而“收入总计”为 100.00，相差 1.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

test('one unit of the last place is a tail', () => {
  const run = runRule(overviewBalances, aView({ tables: [aTable('overview', { row: '支出总计', from: '100.00', to: '100.01', nth: 1 })] }));
  expect(run.findings.map((finding) => [finding.state, finding.severity, finding.group])).toEqual([['tail', 'notice', 't1/tails']]);
});

test('the third side by use of money balances too', () => {
  const table = {
    title: '收支预算总表', head: ['收入|>|支出|>|>|>', '项目名称|金额|功能分类|>|支出用途|>', '^|^|功能科目名称|金额|项目名称|金额'],
    rows: ['一、财政拨款|9.00|一、一般公共服务支出|9.00|一、基本支出|5.00', '||||二、项目支出|3.00', '当年收入小计|9.00|当年支出小计|9.00||', '收入合计|9.00|支出合计|9.00||'],
  };
  expect(runRule(overviewBalances, aView({ tables: [table] })).states).toEqual({ pass: 1 });
});
