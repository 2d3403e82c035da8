import { expect, test } from 'vitest';
import { narrativeFunds } from '../../../shared/checks/rules/narrative/funds.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: the amount of the table, and none where it is empty', () => {
  const run = runRule(narrativeFunds, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 八、政府性基金预算支出情况说明', '2025年政府性基金预算支出50.00万元。'], { tables: [{ title: '政府性基金预算支出表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|50.00||50.00', '21208|国有土地使用权出让收入安排的支出|50.00||50.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('clean: none', () => {
  const run = runRule(narrativeFunds, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 八、政府性基金预算支出情况说明', '2025年我单位无政府性基金预算支出安排。'], { tables: [aTable('funds')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: another amount', () => {
  const run = runRule(narrativeFunds, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 八、政府性基金预算支出情况说明', '2025年政府性基金预算支出55.00万元。'], { tables: [{ title: '政府性基金预算支出表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|50.00||50.00', '21208|国有土地使用权出让收入安排的支出|50.00||50.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'differs', '55']]);
});

test('broken: denied', () => {
  const run = runRule(narrativeFunds, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 八、政府性基金预算支出情况说明', '2025年我单位无政府性基金预算支出安排。'], { tables: [{ title: '政府性基金预算支出表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|50.00||50.00', '21208|国有土地使用权出让收入安排的支出|50.00||50.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'denied', '无政府性基金预算支出安排']]);
});
