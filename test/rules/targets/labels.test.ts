import { expect, test } from 'vitest';
import { targetsLabels } from '../../../shared/checks/rules/targets/labels.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: labels in their columns', () => {
  const run = runRule(targetsLabels, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|保障网络畅通|数量指标：线路(=1条)|质量指标：故障排除率(=100%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a label of another column', () => {
  const view = aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|保障网络畅通|数量指标：线路(=1条)|数量指标：线路(=1条)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)'] }] });
  const printed = { ...view, snapshot: { ...view.snapshot, format: 'pdf' as const } };
  const run = runRule(targetsLabels, printed);
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'other-column', '线路']]);
  // Text dumps lose and add cells by themselves.
  expect(runRule(targetsLabels, view).findings.map((finding) => finding.severity)).toEqual(['notice']);
});
