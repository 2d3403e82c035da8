import { expect, test } from 'vitest';
import { fundsIncomeExpenditure } from '../../../shared/checks/rules/funds/income-expenditure.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(fundsIncomeExpenditure, aView({ tables: [{ title: '政府性基金预算收入表', head: ['收入科目编码|科目名称|政府性基金收入预算'], rows: ['合计||50.00'] }, { title: '政府性基金预算支出表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|50.00||50.00', '21208|国有土地使用权出让收入安排的支出|50.00||50.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(fundsIncomeExpenditure, aView({ tables: [{ title: '政府性基金预算收入表', head: ['收入科目编码|科目名称|政府性基金收入预算'], rows: ['合计||40.00'] }, { title: '政府性基金预算支出表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|50.00||50.00', '21208|国有土地使用权出让收入安排的支出|50.00||50.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'differs', '50']]);
});

test('both empty', () => {
  expect(runRule(fundsIncomeExpenditure, aView({ tables: [{ title: '政府性基金预算收入表', head: ['收入科目编码|科目名称|政府性基金收入预算'], rows: ['合计||'] }, aTable('funds')] })).states).toEqual({ not_applicable: 1 });
});
