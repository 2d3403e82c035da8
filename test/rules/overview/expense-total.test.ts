import { expect, test } from 'vitest';
import { overviewExpenseTotal } from '../../../shared/checks/rules/overview/expense-total.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(overviewExpenseTotal, aView({ tables: [aTable('overview')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 1 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(overviewExpenseTotal, aView({ tables: [aTable('overview', { row: '支出总计', from: '100.00', to: '90.00', nth: 1 })] }));
  expect(run.messages).toEqual(['单位收支总体情况表“支出总计”行：印为 90.00，本年支出与结转之和为 100.00，相差 -10.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});
