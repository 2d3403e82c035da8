import { expect, test } from 'vitest';
import { targetsSameGoal } from '../../../shared/checks/rules/targets/same-goal.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: goals of their own; short ones may be alike', () => {
  const run = runRule(targetsSameGoal, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|保障网络畅通|数量指标：线路(=1条)|质量指标：故障排除率(=100%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)', '办公设备|25.00|配齐配全单位的办公设备，更新使用年限已到的电脑和打印机，保证各科室日常办公需要不受影响。|数量指标：线路(=1条)|质量指标：故障排除率(=100%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: one goal for two projects', () => {
  const run = runRule(targetsSameGoal, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|提升全市信息化工作水平，协助主管部门统筹全市信息化资源，实施全市信息化项目的规划和建设。|数量指标：线路(=1条)|质量指标：故障排除率(=100%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)', '办公设备|3.00|提升全市信息化工作水平，协助主管部门统筹全市信息化资源，实施全市信息化项目的规划和建设。|数量指标：电脑(=3台)||||'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'same-goal', '提升全市信息化工作水平,协助主管部门统筹全市信息…']]);
});

test('clean: one kind of work in two places', () => {
  const goal = '年内完成路灯节能灯具更换，按合同节点组织验收，使周边群众用得上、用得好。';
  const run = runRule(targetsSameGoal, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标'], rows: [`东片区路灯节能灯具更换经费|3.00|${goal}|路灯(=3盏)|`, `老城片区路灯节能灯具更换项目|4.00|${goal}|路灯(=4盏)|`] }] }));
  expect(run.messages).toEqual([]);
});
