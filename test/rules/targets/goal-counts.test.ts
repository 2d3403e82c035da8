import { expect, test } from 'vitest';
import { targetsGoalCounts } from '../../../shared/checks/rules/targets/goal-counts.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: equal, or more than at least', () => {
  const run = runRule(targetsGoalCounts, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|全年组织技术培训班12场|数量指标：组织技术培训班(≥10场)|质量指标：故障排除率(=100%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: another number', () => {
  const run = runRule(targetsGoalCounts, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|全年组织技术培训班8场|数量指标：组织技术培训班(=10场)|质量指标：故障排除率(=100%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'count-differs', '=10场']]);
});

test('broken: more than what is promised', () => {
  const run = runRule(targetsGoalCounts, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|每年培训2次|数量指标：培训次数(>2次)|质量指标：故障排除率(=100%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'count-differs', '>2次']]);
});
