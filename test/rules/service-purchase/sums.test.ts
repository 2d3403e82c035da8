import { expect, test } from 'vitest';
import { servicePurchaseSums } from '../../../shared/checks/rules/service-purchase/sums.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(servicePurchaseSums, aView({ tables: [{ title: '政府购买服务预算表', head: ['科目编码|部门代码|名称|项目名称|合计|一般公共预算|单位资金'], rows: ['合计||||9.00|9.00|0.00', '|309|某市大数据局||9.00|9.00|0.00', '2150599||其他支出|网络租金|9.00|9.00|0.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(servicePurchaseSums, aView({ tables: [{ title: '政府购买服务预算表', head: ['科目编码|部门代码|名称|项目名称|合计|一般公共预算|单位资金'], rows: ['合计||||9.00|9.00|0.00', '|309|某市大数据局||9.00|9.00|0.00', '2150599||其他支出|网络租金|8.00|8.00|0.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'sum-differs', '9']]);
});
