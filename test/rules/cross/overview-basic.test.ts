import { expect, test } from 'vitest';
import { crossOverviewBasic } from '../../../shared/checks/rules/cross/overview-basic.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(crossOverviewBasic, aView({ tables: [{ title: '单位收支总体情况表', head: ['收入|>|支出|>|>|>|>', '项目|预算数|项目|合计|人员经费|公用经费|项目支出'], rows: ['一、一般公共预算拨款|100.00|一、一般公共服务支出|100.00|51.00|9.00|40.00', '本年收入合计|100.00|本年支出合计|100.00|51.00|9.00|40.00', '收入总计|100.00|支出总计|100.00|51.00|9.00|40.00'] }, aTable('basic')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(crossOverviewBasic, aView({ tables: [{ title: '单位收支总体情况表', head: ['收入|>|支出|>|>|>|>', '项目|预算数|项目|合计|人员经费|公用经费|项目支出'], rows: ['一、一般公共预算拨款|100.00|一、一般公共服务支出|100.00|50.00|9.00|40.00', '本年收入合计|100.00|本年支出合计|100.00|50.00|9.00|40.00', '收入总计|100.00|支出总计|100.00|50.00|9.00|40.00'] }, aTable('basic')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'differs', '50']]);
});

test('forms without these columns', () => {
  expect(runRule(crossOverviewBasic, aView({ tables: [aTable('overview'), aTable('basic')] })).states).toEqual({ not_applicable: 1 });
});
