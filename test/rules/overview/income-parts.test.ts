import { expect, test } from 'vitest';
import { overviewIncomeParts } from '../../../shared/checks/rules/overview/income-parts.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: sources and their parts add up', () => {
  const run = runRule(overviewIncomeParts, aView({ tables: [{ title: '单位收支总体情况表', head: ['收入|>|支出|>', '项目|预算数|项目|预算数'], rows: ['一、一般公共预算拨款|100.00|一、一般公共服务支出|100.00', '（一）上级补助|0.00||', '（二）本级|100.00||', '二、单位资金|0.00||', '本年收入合计|100.00|本年支出合计|100.00', '收入总计|100.00|支出总计|100.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a part lost a digit', () => {
  const run = runRule(overviewIncomeParts, aView({ tables: [{ title: '单位收支总体情况表', head: ['收入|>|支出|>', '项目|预算数|项目|预算数'], rows: ['一、一般公共预算拨款|100.00|一、一般公共服务支出|100.00', '（一）上级补助|0.00||', '（二）本级|10.00||', '二、单位资金|0.00||', '本年收入合计|100.00|本年支出合计|100.00', '收入总计|100.00|支出总计|100.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'part-differs', '100']]);
});

test('broken: the total is not the sum of the sources', () => {
  const run = runRule(overviewIncomeParts, aView({ tables: [aTable('overview', { row: '一、一般公共预算拨款', from: '100.00', to: '90.00' })] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'sum-differs', '100']]);
});

test('a single part may be an example', () => {
  expect(runRule(overviewIncomeParts, aView({ tables: [{ title: '单位收支总体情况表', head: ['收入|>|支出|>', '项目|预算数|项目|预算数'], rows: ['一、一般公共预算拨款|100.00|一、一般公共服务支出|100.00', '（一）上级补助|10.00||', '本年收入合计|100.00|本年支出合计|100.00'] }] })).states).toEqual({ pass: 1 });
});
