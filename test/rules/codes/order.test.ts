import { expect, test } from 'vitest';
import { codesOrder } from '../../../shared/checks/rules/codes/order.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(codesOrder, aView({ tables: [aTable('gpb')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a code behind a higher one', () => {
  const run = runRule(codesOrder, aView({ tables: [{ title: '一般公共预算支出情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|3.00|3.00|', '2080506|机关事业单位职业年金缴费支出|1.00|1.00|', '2080505|机关事业单位基本养老保险缴费支出|1.00|1.00|', '2210201|住房公积金|1.00|1.00|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'order', '2080505']]);
});

const named = (...rows: readonly string[]) => aView({ tables: [{ title: '一般公共预算支出情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|3.00|3.00|', '208|社会保障和就业支出|2.00|2.00|', '20805|行政事业单位养老支出|2.00|2.00|', '2080505|机关事业单位基本养老保险缴费支出|2.00|2.00|', '212|城乡社区支出|1.00|1.00|', ...rows] }] });

test('clean: a section and its only item of the same name', () => {
  expect(runRule(codesOrder, named('21299|其他城乡社区支出|1.00|1.00|', '2129999|其他城乡社区支出|1.00|1.00|')).messages).toEqual([]);
});

test('broken: their codes exchanged', () => {
  const run = runRule(codesOrder, named('2129999|其他城乡社区支出|1.00|1.00|', '21299|其他城乡社区支出|1.00|1.00|'));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual, finding.diagnosis?.kind]), run.messages.join()).toEqual([['warning', 'turned', '2129999', 'swapped']]);
});
