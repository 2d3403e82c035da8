import { expect, test } from 'vitest';
import { basicRowSum } from '../../../shared/checks/rules/basic/row-sum.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(basicRowSum, aView({ tables: [aTable('basic')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 8 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(basicRowSum, aView({ tables: [aTable('basic', { row: '30101', from: '21.00', to: '12.00', nth: 1 })] }));
  expect(run.messages).toEqual(['一般公共预算基本支出情况表“基本工资”行：本年一般公共预算基本支出/合计印为 21.00，各分项之和为 12.00，相差 9.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});
