import { expect, test } from 'vitest';
import { crossGpbBasic } from '../../../shared/checks/rules/cross/gpb-basic.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(crossGpbBasic, aView({ tables: [aTable('gpb'), aTable('basic')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 3 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(crossGpbBasic, aView({ tables: [aTable('gpb'), aTable('basic', { row: '合计', from: '51.00', to: '15.00' })] }));
  expect(run.messages).toEqual(['一般公共预算基本支出情况表“合计”“本年一般公共预算基本支出/人员经费”印为 15.00，而一般公共预算支出情况表“合计”“基本支出/人员经费”为 51.00，相差 -36.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});
