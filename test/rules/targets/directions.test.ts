import { expect, test } from 'vitest';
import { targetsDirections } from '../../../shared/checks/rules/targets/directions.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: growth, efficiency, and what is done about bad things', () => {
  const run = runRule(targetsDirections, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|保障网络畅通|数量指标：线路(=1条)|质量指标：故障排除率(=100%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)', '网络租金|25.00|保障网络畅通|数量指标：线路(=1条)|质量指标：业务增长率(≥120%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)', '网络租金|25.00|保障网络畅通|数量指标：线路(=1条)|质量指标：故障处理率(≥98%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)', '网络租金|25.00|保障网络畅通|数量指标：线路(=1条)|质量指标：投诉率(≤3%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: more than all', () => {
  const run = runRule(targetsDirections, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|保障网络畅通|数量指标：线路(=1条)|质量指标：验收合格率(≥110%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'over-hundred', '≥110%']]);
});

test('broken: a rate in days', () => {
  const run = runRule(targetsDirections, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|保障网络畅通|数量指标：线路(=1条)|质量指标：维修及时率(≤7天)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'unit-of-rate', '≤7天']]);
});

test('broken: as many accidents as possible', () => {
  const run = runRule(targetsDirections, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|保障网络畅通|数量指标：线路(=1条)|质量指标：安全事故发生率(≤90%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'more-of-bad', '≤90%']]);
});

test('broken: as little praise as possible', () => {
  const run = runRule(targetsDirections, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|保障网络畅通|数量指标：线路(=1条)|质量指标：故障排除率(=100%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≤90%)'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'less-of-good', '≤90%']]);
});
