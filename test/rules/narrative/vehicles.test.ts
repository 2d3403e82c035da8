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

test('broken: one use where there is no car, and nothing is spent on any', () => {
  const counted = '截至2024年12月31日，实有0辆，其中：领导用车0辆，机要通信用车0辆，执法执勤用车1辆。';
  const without = runRule(narrativeVehicles, aNarrative(['## 七、“三公”经费支出情况说明', '公务用车运行维护费2025年预算0.00万元。', '## 十一、国有资产占有使用情况', counted]));
  expect(without.findings.map((finding) => finding.diagnosis?.proposal?.value), without.messages.join()).toEqual(['0']);
  const spent = runRule(narrativeVehicles, aNarrative(['## 七、“三公”经费支出情况说明', '公务用车运行维护费2025年预算2.00万元。', '## 十一、国有资产占有使用情况', counted]));
  expect(spent.findings.map((finding) => finding.diagnosis?.proposal?.value), spent.messages.join()).toEqual(['1']);
});
