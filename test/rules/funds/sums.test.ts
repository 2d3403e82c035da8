import { expect, test } from 'vitest';
import { fundsSums } from '../../../shared/checks/rules/funds/sums.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(fundsSums, aView({ tables: [{ title: '政府性基金预算支出情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|50.00||50.00', '212|城乡社区支出|50.00||50.00', '21208|国有土地使用权出让收入安排的支出|50.00||50.00', '2120803|城市建设支出|50.00||50.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: the item falls short', () => {
  const run = runRule(fundsSums, aView({ tables: [{ title: '政府性基金预算支出情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|50.00||50.00', '212|城乡社区支出|50.00||50.00', '21208|国有土地使用权出让收入安排的支出|50.00||50.00', '2120803|城市建设支出|40.00||40.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'sum-differs', '50']]);
});

test('an empty table', () => {
  expect(runRule(fundsSums, aView({ tables: [aTable('funds')] })).states).toEqual({ not_applicable: 1 });
});
