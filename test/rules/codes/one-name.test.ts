import { expect, test } from 'vitest';
import { codesOneName } from '../../../shared/checks/rules/codes/one-name.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(codesOneName, aView({ tables: [{ title: '单位支出总体情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|1.00|1.00|', '2088888|某项支出|1.00|1.00|'] }, { title: '一般公共预算支出情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|1.00|1.00|', '2088888|某项支出|1.00|1.00|'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(codesOneName, aView({ tables: [{ title: '单位支出总体情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|1.00|1.00|', '2088888|某项支出|1.00|1.00|'] }, { title: '一般公共预算支出情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|1.00|1.00|', '2088888|另一项支出|1.00|1.00|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'two-names', '另一项支出']]);
});

test('recorded codes are another rule', () => {
  expect(runRule(codesOneName, aView({ tables: [aTable('basic')] })).states).toEqual({ not_applicable: 1 });
});
