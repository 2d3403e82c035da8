import { expect, test } from 'vitest';
import { fundsSubjects } from '../../../shared/checks/rules/funds/subjects.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(fundsSubjects, aView({ tables: [aTable('gpb'), { title: '政府性基金预算支出表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|50.00||50.00', '21208|国有土地使用权出让收入安排的支出|50.00||50.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a fund subject in the general table', () => {
  const run = runRule(fundsSubjects, aView({ tables: [{ ...aTable('gpb'), rows: ['|合计|20.00|20.00|20.00|0.00|0.00', '21208|国有土地使用权出让收入安排的支出|20.00|20.00|20.00|0.00|0.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'fund-in-general', '21208']]);
});

test('broken: a general subject in the fund table', () => {
  const run = runRule(fundsSubjects, aView({ tables: [{ title: '政府性基金预算支出表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|50.00||50.00', '2210201|住房公积金|50.00||50.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'general-in-fund', '2210201']]);
});
