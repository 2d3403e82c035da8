import { expect, test } from 'vitest';
import { fiscalOverviewRowSum } from '../../../shared/checks/rules/fiscal-overview/row-sum.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(fiscalOverviewRowSum, aView({ tables: [aTable('fiscal')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 4 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(fiscalOverviewRowSum, aView({ tables: [aTable('fiscal', { row: '二、社会保障和就业支出', from: '30.00', to: '3.00', nth: 1 })] }));
  expect(run.messages).toEqual(['财政拨款收支总体情况表“二、社会保障和就业支出”行：支出/小计印为 30.00，各分项之和为 3.00，相差 27.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});
