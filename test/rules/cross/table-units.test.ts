import { expect, test } from 'vitest';
import { crossTableUnits } from '../../../shared/checks/rules/cross/table-units.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('other amounts under other units', () => {
  expect(runRule(crossTableUnits, aView({ tables: [aTable('expenditure'), { ...{ title: '项目支出预算表', head: ['项目名称|合计|一般公共预算|单位资金'], rows: ['合计|400,000.00|400,000.00|', '网络租金|400,000.00|400,000.00|'] }, unit: '单位：元' }] })).states).toEqual({ not_applicable: 1 });
});

test('broken: the same digits under 元 and 万元', () => {
  const run = runRule(crossTableUnits, aView({ tables: [aTable('targets'), { ...{ title: '项目支出预算表', head: ['项目名称|合计|一般公共预算|单位资金'], rows: ['合计|40.00|40.00|', '网络租金|40.00|40.00|'] }, unit: '单位：元' }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'unit-differs', '40']]);
});
