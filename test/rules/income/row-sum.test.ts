import { expect, test } from 'vitest';
import { incomeRowSum } from '../../../shared/checks/rules/income/row-sum.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(incomeRowSum, aView({ tables: [aTable('income')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 12 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(incomeRowSum, aView({ tables: [aTable('income', { row: '309002', from: '40.00', to: '4.00', nth: 1 })] }));
  expect(run.messages).toEqual(['单位收入总体情况表“某市信息中心”行：本年收入/小计印为 4.00，各分项之和为 40.00，相差 -36.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

test('one wrong figure that breaks two sums is one finding with a proposal', () => {
  const run = runRule(incomeRowSum, aView({ tables: [aTable('income', { row: '309002', from: '40.00', to: '4.00', nth: 1 })] }));
  expect(run.states).toEqual({ pass: 10, fail: 2 });
  expect(run.findings).toHaveLength(1);
  expect(run.findings[0]?.diagnosis).toMatchObject({ kind: 'decimal_shift', proposal: { value: '40' } });
});

test('the national form prints the kinds of 单位资金 beside the funds', () => {
  const head = ['部门（单位）名称|合计|本年收入|>|>|>|>|>|>|>|上年结转结余', '^|^|小计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|事业收入|上级补助收入|其他收入|^'];
  const view = (other: string): ReturnType<typeof aView> => aView({ tables: [{ title: '收入总表', head, rows: [`合计|102.00|102.00|90.00||||8.00||${other}|`, `甲局|102.00|102.00|90.00||||8.00||${other}|`] }] });
  expect(runRule(incomeRowSum, view('4.00')).states).toEqual({ pass: 4 });
  expect(runRule(incomeRowSum, view('3.00')).findings[0]?.state).toBe('fail');
});

test('final accounts add the kinds of income', () => {
  const table = { title: '收入决算表', head: ['科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入'], rows: ['|合计|12.00|10.00|||||2.00'] };
  expect(runRule(incomeRowSum, aView({ tables: [table], facts: { kind: 'final' } })).states).toEqual({ pass: 1 });
});
