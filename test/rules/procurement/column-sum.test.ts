import { expect, test } from 'vitest';
import { procurementColumnSum } from '../../../shared/checks/rules/procurement/column-sum.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(procurementColumnSum, aView({ tables: [{ title: '政府采购预算表', head: ['科目编码|部门代码|名称|项目名称|政府采购资金类型|>|>|政府采购项目类型|>|>|>|>|>|>', '^|^|^|^|合计|一般公共预算|单位资金|合计|集中采购|>|>|分散采购|>|>', '^|^|^|^|^|^|^|^|小计|货物类|服务类|小计|货物类|服务类'], rows: ['合计||||9.00|9.00|0.00|9.00|4.00|4.00|0.00|5.00|0.00|5.00', '|309|某市大数据局||9.00|9.00|0.00|9.00|4.00|4.00|0.00|5.00|0.00|5.00', '2150599||其他支出|网络租金|9.00|9.00|0.00|9.00|4.00|4.00|0.00|5.00|0.00|5.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a purchase that the sum does not hold', () => {
  const run = runRule(procurementColumnSum, aView({ tables: [{ title: '政府采购预算表', head: ['科目编码|部门代码|名称|项目名称|政府采购资金类型|>|>|政府采购项目类型|>|>|>|>|>|>', '^|^|^|^|合计|一般公共预算|单位资金|合计|集中采购|>|>|分散采购|>|>', '^|^|^|^|^|^|^|^|小计|货物类|服务类|小计|货物类|服务类'], rows: ['合计||||9.00|9.00|0.00|9.00|4.00|4.00|0.00|5.00|0.00|5.00', '|309|某市大数据局||9.00|9.00|0.00|9.00|4.00|4.00|0.00|5.00|0.00|5.00', '2150599||其他支出|网络租金|9.00|9.00|0.00|9.00|4.00|3.00|0.00|5.00|0.00|5.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'sum-differs', '4']]);
});
