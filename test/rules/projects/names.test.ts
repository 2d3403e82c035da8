import { expect, test } from 'vitest';
import { projectsNames } from '../../../shared/checks/rules/projects/names.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: one name, with an addition in brackets', () => {
  const run = runRule(projectsNames, aView({ tables: [aTable('targets'), { title: '政府采购预算表', head: ['科目编码|部门代码|名称|项目名称|合计|一般公共预算|单位资金'], rows: ['合计||||9.00|9.00|', '2150599||其他支出|软件售后经费(电子政务)|9.00|9.00|'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: one character off', () => {
  const run = runRule(projectsNames, aView({ tables: [aTable('targets'), { title: '政府采购预算表', head: ['科目编码|部门代码|名称|项目名称|合计|一般公共预算|单位资金'], rows: ['合计||||9.00|9.00|', '2150599||其他支出|软件售后用经费|9.00|9.00|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'near-name', '软件售后用经费']]);
});

test('broken: a number left in front', () => {
  const run = runRule(projectsNames, aView({ tables: [{ ...aTable('targets'), rows: ['|合计|||40.00||', '1|309002|某市信息中心|1.网络租金|10.00|目标|线路数(=2条)', '2|309002|某市信息中心|软件售后经费|15.00|目标|系统数(=3个)', '3|309002|某市信息中心|平台运维经费|15.00|目标|系统数(=3个)'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'numbered', '1.网络租金']]);
});
