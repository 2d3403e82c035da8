import { expect, test } from 'vitest';
import { completenessTargetsPublished } from '../../../shared/checks/rules/completeness/targets-published.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: targets with indicators', () => {
  const run = runRule(completenessTargetsPublished, aView({ tables: [{ title: '支出总表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|10.00|6.00|4.00', '208|社会保障和就业支出|10.00|6.00|4.00', '20805|行政事业单位养老支出|10.00|6.00|4.00', '2080505|机关事业单位基本养老保险缴费支出|10.00|6.00|4.00'] }, { title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|保障网络畅通|数量指标：线路(=1条)|质量指标：故障排除率(=100%)|时效指标：完成时间(=12月)|成本指标：租金(≤25万元)|满意度指标：用户满意度(≥90%)'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('clean: targets told in words under each project', () => {
  const run = runRule(completenessTargetsPublished, aNarrative(['# 第四部分 项目情况', '绩效目标：全年开放不少于三百天。'], { tables: [aTable('overview'), aTable('income'), aTable('expenditure'), aTable('fiscal'), aTable('gpb'), aTable('basic'), aTable('threePublic'), aTable('funds')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBe(1);
});

test('broken: no targets in a whole disclosure', () => {
  const run = runRule(completenessTargetsPublished, aNarrative(['# 第二部分 预算情况说明', '说明。'], { tables: [aTable('overview'), aTable('income'), aTable('expenditure'), aTable('fiscal'), aTable('gpb'), aTable('basic'), aTable('threePublic'), aTable('funds')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['notice', 'table-missing', null]]);
});

test('broken: targets without any indicator', () => {
  const run = runRule(completenessTargetsPublished, aView({ tables: [{ title: '支出总表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|10.00|6.00|4.00', '208|社会保障和就业支出|10.00|6.00|4.00', '20805|行政事业单位养老支出|10.00|6.00|4.00', '2080505|机关事业单位基本养老保险缴费支出|10.00|6.00|4.00'] }, { title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标|数量指标|质量指标|时效指标|成本指标|满意度指标'], rows: ['网络租金|25.00|保障网络畅通|||||'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'no-indicators', null]]);
});
