import { expect, test } from 'vitest';
import { crossOverviewIncome } from '../../../shared/checks/rules/cross/overview-income.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(crossOverviewIncome, aView({ tables: [aTable('overview'), aTable('income')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 7 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(crossOverviewIncome, aView({ tables: [aTable('overview'), aTable('income', { row: '合计', from: '100.00', to: '10.00', nth: 2 })] }));
  expect(run.messages).toEqual(['单位收入总体情况表“合计”“本年收入/一般公共预算”印为 10.00，而单位收支总体情况表“一、一般公共预算拨款”“收入/预算数”为 100.00，相差 -90.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

test('the same digits under another unit are one finding about the unit line', () => {
  const run = runRule(crossOverviewIncome, aView({ tables: [aTable('overview'), { ...aTable('income'), unit: '单位：元' }] }));
  expect(run.findings).toHaveLength(1);
  expect(run.findings[0]).toMatchObject({ messageId: 'unit-differs', diagnosis: { kind: 'unit_factor' } });
});

test('元 and 万元 with the right amounts agree', () => {
  const yuan = { title: '收入预算总表', unit: '单位：元', head: ['科目编码|科目名称|合计|一般公共预算'], rows: ['|合计|1,000,000|1,000,000', '215|资源勘探工业信息等支出|1,000,000|1,000,000'] };
  expect(runRule(crossOverviewIncome, aView({ tables: [aTable('overview'), yuan] })).findings).toEqual([]);
});
