import { expect, test } from 'vitest';
import { overviewExpenseColumns } from '../../../shared/checks/rules/overview/expense-columns.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(overviewExpenseColumns, aView({ tables: [{ title: '单位收支总体情况表', head: ['收入|>|支出|>|>|>|>', '项目|预算数|项目|合计|人员经费|公用经费|项目支出'], rows: ['一、一般公共预算拨款|100.00|一、一般公共服务支出|100.00|60.00|10.00|30.00', '收入总计|100.00|支出总计|100.00|60.00|10.00|30.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: the parts fall short', () => {
  const run = runRule(overviewExpenseColumns, aView({ tables: [{ title: '单位收支总体情况表', head: ['收入|>|支出|>|>|>|>', '项目|预算数|项目|合计|人员经费|公用经费|项目支出'], rows: ['一、一般公共预算拨款|100.00|一、一般公共服务支出|100.00|60.00|9.00|30.00', '收入总计|100.00|支出总计|100.00|60.00|9.00|30.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'row-differs', '100'], ['error', 'row-differs', '100']]);
});

test('forms without columns of use', () => {
  expect(runRule(overviewExpenseColumns, aView({ tables: [aTable('overview')] })).states).toEqual({ not_applicable: 1 });
});
