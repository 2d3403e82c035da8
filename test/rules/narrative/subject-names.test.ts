import { expect, test } from 'vitest';
import { narrativeSubjectNames } from '../../../shared/checks/rules/narrative/subject-names.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: level marks and the closing word aside', () => {
  const run = runRule(narrativeSubjectNames, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 一、单位收支总体情况说明', '支出包括：社会保障和就业（类）支出30.00万元、资源勘探工业信息等支出70.00万元。'], { tables: [aTable('overview')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a word left out', () => {
  const run = runRule(narrativeSubjectNames, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 一、单位收支总体情况说明', '支出包括：社会保障和就业支出30.00万元、资源勘探工业信息支出70.00万元。'], { tables: [aTable('overview')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'other-name', '资源勘探工业信息支出']]);
});

test('broken: an item', () => {
  const run = runRule(narrativeSubjectNames, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 五、一般公共预算支出情况说明', '（二）社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金支出（项）支出10.00万元，全部为基本支出。'], { tables: [aTable('gpb')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'other-name', '机关事业单位职业年金支出']]);
});

test('broken: the section of a chain lost a character', () => {
  const table = { title: '一般公共预算支出情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|3.00|3.00|', '208|社会保障和就业支出|3.00|3.00|', '20805|行政事业单位养老支出|3.00|3.00|', '2080502|事业单位离退休|3.00|3.00|'] };
  const said = (section: string) => runRule(narrativeSubjectNames, aNarrative(['# 五、一般公共预算支出情况说明', `（一）社会保障和就业支出（类）${section}（款）事业单位离退休（项）3.00万元。`], { tables: [table] }));
  expect(said('行政事业单位养老支出').messages).toEqual([]);
  expect(said('行政业单位养老支出').findings.map((finding) => [finding.messageId, finding.actual])).toEqual([['other-name', '行政业单位养老支出']]);
});
