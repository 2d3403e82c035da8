import { expect, test } from 'vitest';
import { crossProjectsExpenditure } from '../../../shared/checks/rules/cross/projects-expenditure.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: a printed total', () => {
  const run = runRule(crossProjectsExpenditure, aView({ tables: [{ title: '项目支出预算表', head: ['项目名称|合计|一般公共预算|单位资金'], rows: ['合计|40.00|40.00|', '网络租金|25.00|25.00|', '软件售后经费|15.00|15.00|'] }, aTable('expenditure')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('clean: projects only, or under their units', () => {
  const run = runRule(crossProjectsExpenditure, aView({ tables: [{ title: '项目支出预算表', head: ['项目名称|合计|一般公共预算|单位资金'], rows: ['网络租金|25.00|25.00|', '软件售后经费|15.00|15.00|'] }, aTable('expenditure')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('clean: units and projects in one column', () => {
  const run = runRule(crossProjectsExpenditure, aView({ tables: [{ title: '项目支出预算表', head: ['项目名称|合计|一般公共预算|单位资金'], rows: ['某市信息中心|40.00|40.00|', '网络租金|25.00|25.00|', '软件售后经费|15.00|15.00|'] }, aTable('expenditure')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(crossProjectsExpenditure, aView({ tables: [{ title: '项目支出预算表', head: ['项目名称|合计|一般公共预算|单位资金'], rows: ['合计|45.00|45.00|', '网络租金|30.00|30.00|', '软件售后经费|15.00|15.00|'] }, aTable('expenditure')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'differs', '40']]);
});
