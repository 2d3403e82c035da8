import { expect, test } from 'vitest';
import { narrativeProcurement } from '../../../shared/checks/rules/narrative/procurement.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: the table and the kinds', () => {
  const run = runRule(narrativeProcurement, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 十、政府采购预算情况说明', '2025年政府采购预算9.00万元。其中：货物类采购预算4.00万元，工程类采购预算0万元，服务类采购预算5.00万元。'], { tables: [{ title: '政府采购预算表', head: ['科目编码|部门代码|名称|项目名称|合计|一般公共预算|单位资金'], rows: ['合计||||9.00|9.00|'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: another total is one finding', () => {
  const run = runRule(narrativeProcurement, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 十、政府采购预算情况说明', '2025年政府采购预算9.50万元。其中：货物类采购预算4.00万元，工程类采购预算0万元，服务类采购预算5.00万元。'], { tables: [{ title: '政府采购预算表', head: ['科目编码|部门代码|名称|项目名称|合计|一般公共预算|单位资金'], rows: ['合计||||9.00|9.00|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'kinds-differ', '9.5']]);
});

test('broken: the forms of purchase, without a table', () => {
  const run = runRule(narrativeProcurement, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 十、政府采购预算情况说明', '2025年政府采购预算9.00万元。其中：政府集中采购预算4.00万元；分散采购预算6.00万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'forms-differ', '9']]);
});
