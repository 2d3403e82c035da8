import { expect, test } from 'vitest';
import { crossProcurementLimits } from '../../../shared/checks/rules/cross/procurement-limits.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(crossProcurementLimits, aView({ tables: [{ title: '政府采购预算表', head: ['科目编码|部门代码|名称|项目名称|合计|一般公共预算|单位资金'], rows: ['合计||||9.00|9.00|', '2150599||其他支出|网络租金|9.00|9.00|'] }, aTable('expenditure'), aTable('targets')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: more than all expenditure', () => {
  const run = runRule(crossProcurementLimits, aView({ tables: [{ title: '政府采购预算表', head: ['科目编码|部门代码|名称|项目名称|合计|一般公共预算|单位资金'], rows: ['合计||||109.00|109.00|', '2150599||其他支出|网络租金|9.00|9.00|'] }, aTable('expenditure'), aTable('targets')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'exceeds', '109']]);
});

test('broken: more than the project has', () => {
  const run = runRule(crossProcurementLimits, aView({ tables: [{ title: '政府采购预算表', head: ['科目编码|部门代码|名称|项目名称|合计|一般公共预算|单位资金'], rows: ['合计||||30.00|30.00|', '2150599||其他支出|网络租金|30.00|30.00|'] }, aTable('expenditure'), aTable('targets')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'project-exceeds', '25']]);
});
