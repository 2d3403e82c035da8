import { expect, test } from 'vitest';
import { crossIncomeExpenditure } from '../../../shared/checks/rules/cross/income-expenditure.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(crossIncomeExpenditure, aView({ tables: [{ title: '单位收入总体情况表', head: ['科目编码|科目名称|合计|一般公共预算|单位资金'], rows: ['|合计|100.00|100.00|', '208|社会保障和就业支出|30.00|30.00|', '20805|行政事业单位养老支出|30.00|30.00|', '2080505|机关事业单位基本养老保险缴费支出|20.00|20.00|', '2080506|机关事业单位职业年金缴费支出|10.00|10.00|'] }, aTable('expenditure')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(crossIncomeExpenditure, aView({ tables: [{ title: '单位收入总体情况表', head: ['科目编码|科目名称|合计|一般公共预算|单位资金'], rows: ['|合计|100.00|100.00|', '208|社会保障和就业支出|30.00|30.00|', '20805|行政事业单位养老支出|30.00|30.00|', '2080505|机关事业单位基本养老保险缴费支出|20.00|20.00|', '2080506|机关事业单位职业年金缴费支出|10.00|10.00|'] }, aTable('expenditure', { row: '2080505', from: '20.00', to: '25.00' })] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'differs', '25']]);
});

test('money kept for next year is not spent', () => {
  expect(runRule(crossIncomeExpenditure, aView({ tables: [{ title: '单位收入总体情况表', head: ['科目编码|科目名称|合计|一般公共预算|单位资金'], rows: ['|合计|100.00|100.00|', '208|社会保障和就业支出|30.00|30.00|', '20805|行政事业单位养老支出|30.00|30.00|', '2080505|机关事业单位基本养老保险缴费支出|20.00|20.00|', '2080506|机关事业单位职业年金缴费支出|10.00|10.00|'] }, aTable('expenditure', { row: '2080505', from: '20.00', to: '25.00' }), aTable('overview', { row: '结转下年支出', from: '0.00', to: '5.00', nth: 1 })] })).states).toEqual({ not_applicable: 1 });
});
