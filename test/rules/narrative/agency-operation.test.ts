import { expect, test } from 'vitest';
import { narrativeAgencyOperation } from '../../../shared/checks/rules/narrative/agency-operation.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(narrativeAgencyOperation, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 机关运行经费安排情况说明', '2025年机关运行经费预算9.00万元。'], { tables: [{ title: '机关运行经费预算表', head: ['单位名称|合计|一般公共预算'], rows: ['合计|9.00|9.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(narrativeAgencyOperation, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 机关运行经费安排情况说明', '2025年机关运行经费预算8.00万元。'], { tables: [{ title: '机关运行经费预算表', head: ['单位名称|合计|一般公共预算'], rows: ['合计|9.00|9.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'differs', '8']]);
});
