import { expect, test } from 'vitest';
import { crossOverviewExpenditure } from '../../../shared/checks/rules/cross/overview-expenditure.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(crossOverviewExpenditure, aView({ tables: [aTable('overview'), aTable('expenditure')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 1 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(crossOverviewExpenditure, aView({ tables: [aTable('overview'), aTable('expenditure', { row: '合计', from: '100.00', to: '108.00' })] }));
  expect(run.messages).toEqual(['单位收支总体情况表“本年支出合计”印为 100.00，而单位支出总体情况表合计为 108.00，相差 -8.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});
