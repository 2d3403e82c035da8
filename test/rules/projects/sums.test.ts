import { expect, test } from 'vitest';
import { projectsSums } from '../../../shared/checks/rules/projects/sums.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(projectsSums, aView({ tables: [{ title: '项目支出预算表', head: ['项目名称|合计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金'], rows: ['合计|40.00|40.00||||', '网络租金|25.00|25.00||||', '软件售后经费|15.00|15.00||||'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a project without its fund', () => {
  const run = runRule(projectsSums, aView({ tables: [{ title: '项目支出预算表', head: ['项目名称|合计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金'], rows: ['合计|40.00|40.00||||', '网络租金|25.00|25.00||||', '软件售后经费|15.00|5.00||||'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'row-differs', '15']]);
});
