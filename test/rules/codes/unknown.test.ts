import { expect, test } from 'vitest';
import { codesUnknown } from '../../../shared/checks/rules/codes/unknown.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(codesUnknown, aView({ tables: [aTable('basic')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: asks for a look', () => {
  const run = runRule(codesUnknown, aView({ tables: [{ title: '一般公共预算支出情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|1.00|1.00|', '2088888|某项支出|1.00|1.00|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'unknown', null]]);
});

test('older subjects are not looked up', () => {
  expect(runRule(codesUnknown, aView({ facts: { fiscalYear: 2018 }, tables: [aTable('basic')] })).states).toEqual({ not_applicable: 1 });
});
