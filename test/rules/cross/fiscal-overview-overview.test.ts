import { expect, test } from 'vitest';
import { crossFiscalOverviewOverview } from '../../../shared/checks/rules/cross/fiscal-overview-overview.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(crossFiscalOverviewOverview, aView({ tables: [aTable('fiscal'), aTable('overview')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 4 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(crossFiscalOverviewOverview, aView({ tables: [aTable('fiscal'), aTable('overview', { row: '一、一般公共预算拨款', from: '100.00', to: '103.00' })] }));
  expect(run.messages).toEqual(['财政拨款收支总体情况表“一、一般公共预算”“收入/金额”印为 100.00，而单位收支总体情况表“一、一般公共预算拨款”“收入/预算数”为 103.00，相差 -3.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});
