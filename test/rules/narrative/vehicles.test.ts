import { expect, test } from 'vitest';
import { narrativeVehicles } from '../../../shared/checks/rules/narrative/vehicles.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: authorised numbers are not added', () => {
  const run = runRule(narrativeVehicles, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 十一、国有资产占有使用情况', '截至2024年12月31日，共有公务用车编制5辆，实有3辆，其中：领导用车1辆，机要通信用车0辆，执法执勤用车2辆。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: one too many', () => {
  const run = runRule(narrativeVehicles, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 十一、国有资产占有使用情况', '截至2024年12月31日，共有公务用车编制5辆，实有3辆，其中：领导用车1辆，机要通信用车1辆，执法执勤用车2辆。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'uses-differ', '3']]);
});
