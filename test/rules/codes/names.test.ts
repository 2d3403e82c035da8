import { expect, test } from 'vitest';
import { codesNames } from '../../../shared/checks/rules/codes/names.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: official, clipped and with the closing word', () => {
  const run = runRule(codesNames, aView({ tables: [{ title: '一般公共预算支出情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|3.00|3.00|', '2080505|机关事业单位基本养老保险缴费|1.00|1.00|', '2210201|住房公积金支出|1.00|1.00|', '2080506|机关事业单位职业年金|1.00|1.00|'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: another name', () => {
  const run = runRule(codesNames, aView({ tables: [{ title: '一般公共预算支出情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|1.00|1.00|', '2080505|住房公积金|1.00|1.00|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'other-code', '住房公积金']]);
});

test('broken: two codes swapped are one finding', () => {
  const run = runRule(codesNames, aView({ tables: [{ title: '一般公共预算支出情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|3.00|3.00|', '2080506|机关事业单位基本养老保险缴费支出|2.00|2.00|', '2080505|机关事业单位职业年金缴费支出|1.00|1.00|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'swapped', '2080506']]);
});

test('broken: an unknown code beside a name whose code is one slip away', () => {
  const run = runRule(codesNames, aView({ tables: [{ title: '一般公共预算基本支出情况表', head: ['科目编码|科目名称|合计|人员经费|公用经费'], rows: ['|合计|3.00|3.00|', '301|工资福利支出|3.00|3.00|', '30101|基本工资|2.00|2.00|', '30180|机关事业单位基本养老保险缴费|1.00|1.00|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual, finding.diagnosis?.proposal?.value]), run.messages.join()).toEqual([['warning', 'misprinted', '30180', '30108']]);
});
