import { expect, test } from 'vitest';
import { narrativeServicePurchase } from '../../../shared/checks/rules/narrative/service-purchase.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(narrativeServicePurchase, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 十一、政府购买服务预算情况说明', '2025年纳入政府购买服务预算支出5.00万元。'], { tables: [{ title: '政府购买服务预算表', head: ['科目编码|部门代码|名称|项目名称|合计|一般公共预算|单位资金'], rows: ['合计||||5.00|5.00|'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(narrativeServicePurchase, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 十一、政府购买服务预算情况说明', '2025年纳入政府购买服务预算支出5.60万元。'], { tables: [{ title: '政府购买服务预算表', head: ['科目编码|部门代码|名称|项目名称|合计|一般公共预算|单位资金'], rows: ['合计||||5.00|5.00|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'differs', '5.6']]);
});
