import { expect, test } from 'vitest';
import { namingUnitLine } from '../../../shared/checks/rules/naming/unit-line.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(namingUnitLine, aView({ tables: [aTable('overview'), aTable('income')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: one table of several', () => {
  const run = runRule(namingUnitLine, aView({ tables: [aTable('overview'), aTable('income'), { title: '单位支出总体情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|100.00|60.00|40.00'], unit: '' }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'missing', null]]);
});
