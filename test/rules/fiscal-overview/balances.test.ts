import { expect, test } from 'vitest';
import { fiscalOverviewBalances } from '../../../shared/checks/rules/fiscal-overview/balances.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(fiscalOverviewBalances, aView({ tables: [aTable('fiscal')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 7 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(fiscalOverviewBalances, aView({ tables: [aTable('fiscal', { row: '支出总计', from: '100.00', to: '120.00', nth: 1 })] }));
  expect(run.messages).toEqual(['财政拨款收支总体情况表“支出总计”印为 120.00，而“收入总计”为 100.00，相差 20.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});
