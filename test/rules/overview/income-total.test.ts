import { expect, test } from 'vitest';
import { overviewIncomeTotal } from '../../../shared/checks/rules/overview/income-total.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(overviewIncomeTotal, aView({ tables: [aTable('overview')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 1 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(overviewIncomeTotal, aView({ tables: [aTable('overview', { row: '收入总计', from: '100.00', to: '110.00' })] }));
  expect(run.messages).toEqual(['单位收支总体情况表“收入总计”行：印为 110.00，本年收入与结转之和为 100.00，相差 10.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

test('carry-over counts', () => {
  const carried = { row: '上年结转结余', from: '0.00', to: '5.00' };
  const total = { row: '收入总计', from: '100.00', to: '105.00' };
  expect(runRule(overviewIncomeTotal, aView({ tables: [aTable('overview', carried, total)] })).states).toEqual({ pass: 1 });
});
