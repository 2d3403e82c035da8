import { expect, test } from 'vitest';
import { overviewClassSum } from '../../../shared/checks/rules/overview/class-sum.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(overviewClassSum, aView({ tables: [aTable('overview')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 1 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(overviewClassSum, aView({ tables: [aTable('overview', { row: '二、社会保障和就业支出', from: '30.00', to: '33.00' })] }));
  expect(run.messages).toEqual(['单位收支总体情况表“本年支出合计”行“支出/预算数”列：印为 100.00，下级各行之和为 103.00，相差 -3.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});
