import { expect, test } from 'vitest';
import { incomeColumnSum } from '../../../shared/checks/rules/income/column-sum.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(incomeColumnSum, aView({ tables: [aTable('income')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 26 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(incomeColumnSum, aView({ tables: [aTable('income', { row: '309001', from: '60.00', to: '61.00', nth: 2 })] }));
  expect(run.messages).toEqual(['单位收入总体情况表“某市大数据局”行“本年收入/一般公共预算”列：印为 100.00，下级各行之和为 101.00，相差 -1.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});
