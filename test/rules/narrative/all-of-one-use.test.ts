import { expect, test } from 'vitest';
import { narrativeAllOfOneUse } from '../../../shared/checks/rules/narrative/all-of-one-use.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(narrativeAllOfOneUse, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 五、一般公共预算支出情况说明', '（一）社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）支出20.00万元，全部为基本支出。', '（二）社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）支出10.00万元，全部为基本支出。', '（三）资源勘探工业信息等支出（类）工业和信息产业监管（款）行政运行（项）支出30.00万元，全部为基本支出。', '（四）资源勘探工业信息等支出（类）工业和信息产业监管（款）其他工业和信息产业监管支出（项）支出40.00万元，全部为项目支出。'], { tables: [aTable('gpb')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: the line shows the other use', () => {
  const run = runRule(narrativeAllOfOneUse, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 五、一般公共预算支出情况说明', '（四）资源勘探工业信息等支出（类）工业和信息产业监管（款）其他工业和信息产业监管支出（项）支出40.00万元，全部为基本支出。'], { tables: [aTable('gpb')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'other-use', 'basic']]);
});

test('broken: the paragraph goes on with the other use', () => {
  const run = runRule(narrativeAllOfOneUse, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 五、一般公共预算支出情况说明', '（四）资源勘探工业信息等支出（类）工业和信息产业监管（款）其他工业和信息产业监管支出（项）支出40.00万元，全部为项目支出。主要用于：基本支出主要用于在职人员工资。'], { tables: [aTable('gpb')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'other-purpose', 'project']]);
});
